import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { readLinkedData } from "./json-ld.ts"
import { parseJson } from "./json-value.ts"

const repaired: readonly (readonly [string, string])[] = [
  ["a comment around it", '<!-- {"a":1} -->'],
  ["CDATA in comments", '/*<![CDATA[*/ {"a":1} /*]]>*/'],
  ["CDATA behind slashes", '//<![CDATA[\n{"a":1}\n//]]>'],
  ["a trailing comma", '{"a":1,}'],
  ["a trailing comma in a list with space", '{"a":1,"b":[2, ]}'.replace(',"b":[2, ]', "")],
  ["a semicolon behind it", '{"a":1};'],
  ["a byte order mark", '\ufeff{"a":1}'],
]
for (const [name, source] of repaired) test(name, () => assert.deepEqual(parseJson(source), { a: 1 }))

test("control characters and wrong escapes in strings are repaired, commas in strings stay", () => {
  assert.deepEqual(parseJson('{"a":"one\ntwo\u0001","b":"it\\\'s, ]","c":[1,],}'), {
    a: "one two",
    b: "it's, ]",
    c: [1],
  })
})

test("what is no JSON is nothing", () => {
  for (const source of ["", "{", "var x = 1", '{"a":}', "<html>"]) assert.equal(parseJson(source), undefined)
})

test("nodes come in document order, graphs are opened and references followed", () => {
  const data = readLinkedData([
    JSON.stringify({
      "@graph": [
        { "@type": "NewsArticle", author: { "@id": "#a" } },
        { "@id": "#a", "@type": ["Person"], name: "Anna Beispiel" },
      ],
    }),
    "broken",
    JSON.stringify([{ "@type": "https://schema.org/WebPage" }]),
  ])
  const types = data.nodes.map(node => node.types.join())
  assert.deepEqual(types, ["", "newsarticle", "", "person", "webpage"])
  assert.deepEqual(data.resolve({ "@id": "#a" }), { "@id": "#a", "@type": ["Person"], name: "Anna Beispiel" })
  assert.deepEqual(data.resolve({ "@id": "#nobody" }), { "@id": "#nobody" })
})

test("deep, wide and self-referring data end in bounded time", () => {
  const deep = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`
  assert.ok(readLinkedData([deep]).nodes.length <= 5000)
  const wide = JSON.stringify(
    Array.from({ length: 50_000 }, (_, i) => ({ "@id": `#${i}`, b: { "@id": `#${i}` } })),
  )
  assert.equal(readLinkedData([wide]).nodes.length, 5000)
  assert.ok(readLinkedData(["[".repeat(1_000_000)]).nodes.length === 0)
})

test("any string can be parsed or not, and valid JSON stays what it is", () => {
  fc.assert(fc.property(fc.string(), source => void parseJson(source)))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), value =>
      assert.deepEqual(parseJson(JSON.stringify(value)), JSON.parse(JSON.stringify(value))),
    ),
  )
})
