import assert from "node:assert/strict"
import { Readable } from "node:stream"
import { test } from "node:test"
import fc from "fast-check"
import type { PipeEntry } from "./document.ts"
import { documents } from "./documents.ts"

async function entriesOf(chunks: readonly (string | Uint8Array)[], bytes = 10_000): Promise<PipeEntry[]> {
  const stream = Readable.from(chunks.map(chunk => Buffer.from(chunk as string)))
  return await allOf(documents(stream, { bytes }))
}

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const told = (entries: readonly PipeEntry[]) =>
  entries.map(entry =>
    "document" in entry
      ? `${entry.line} ${entry.id} ${entry.document.format}: ${entry.document.content}`
      : `${entry.line} ${entry.id} ${entry.problem.code}`,
  )

test("each line is a document; LF, CRLF, blank lines and a missing last end make no difference", async () => {
  const input =
    '\ufeff{"id":"a","text":"Eins"}\r\n\n  \r\n{"id":"b","html":"<p>Zwei"}\n{"text":"","lang":null}'
  assert.deepEqual(told(await entriesOf([input])), ["1 a text: Eins", "4 b html: <p>Zwei", "5 null text: "])
})

test("all fields arrive, unknown ones are let pass", async () => {
  const line = {
    id: "7",
    html: "x",
    url: "https://a.example/",
    lang: "de",
    published: "2025-08-02T10:00+02:00",
    more: [1],
  }
  const [entry] = await entriesOf([JSON.stringify(line)])
  assert.deepEqual(entry, {
    line: 1,
    id: "7",
    document: { id: "7", format: "html", content: "x", url: line.url, lang: "de", published: line.published },
  })
})

const bad: readonly (readonly [line: string | Uint8Array, id: string | null, message: RegExp])[] = [
  ["{", null, /Line 1 is not JSON: \{/],
  ["not json", null, /is not JSON: not json/],
  ['{"id":"a","text":"x"} {"id":"b"}', null, /is not JSON/],
  ["null", null, /is null, not an object/],
  ["17", null, /is a number, not an object/],
  ['"text"', null, /is a string, not an object/],
  ['[{"id":"a"}]', null, /is an array, not an object/],
  ['{"id":"a"}', "a", /has neither `text` nor `html`/],
  ['{"id":"a","text":null}', "a", /has neither `text` nor `html`/],
  ['{"id":"a","text":"x","html":"y"}', "a", /has both `text` and `html`/],
  ['{"id":7,"text":"x"}', null, /has a number as `id`, not a string/],
  ['{"id":"a","text":["x"]}', "a", /has an array as `text`/],
  ['{"id":"a","text":"x","lang":{}}', "a", /has an object as `lang`/],
  ['{"id":"a","text":"x","url":true}', "a", /has a boolean as `url`/],
  ['{"id":"a","text":"x","published":"gestern"}', "a", /has gestern as `published`, not YYYY-MM-DD/],
  ['{"id":"a","text":"x","published":"2025-02-30"}', "a", /has 2025-02-30 as `published`/],
  [Buffer.from('{"id":"a","text":"Br\u00fccke"}', "latin1"), "a", /is not UTF-8/],
  ["\u001b[2J", null, /is not JSON: \\u\{1b\}\[2J/],
  ["[".repeat(9_000), null, /is not JSON/],
]

test("a line that is no document says why, keeps its id, and the pipe goes on", async () => {
  for (const [line, id, message] of bad) {
    const entries = await entriesOf([line, '\n{"id":"next","text":"y"}\n'])
    const [first] = entries
    assert.ok(first !== undefined && "problem" in first, String(line))
    assert.equal(first.id, id, String(line))
    assert.equal(first.problem.code, "bad-document")
    assert.match(first.problem.message, message)
    assert.match(first.problem.message, /one JSON object a line/)
    assert.deepEqual(told(entries.slice(1)), ["2 next text: y"])
  }
})

test("a line over the limit is skipped, with its id where it begins with it", async () => {
  const long = `{"id": "l\\u00e4nger", "text": "${"x".repeat(500)}"}`
  const chunks = [
    '{"id":"a","text":"x"}\n',
    long.slice(0, 90),
    long.slice(90),
    '\n{"id":"b","text":"y"}\n',
    long,
  ]
  assert.deepEqual(told(await entriesOf(chunks, 100)), [
    "1 a text: x",
    "2 länger too-large",
    "3 b text: y",
    "4 länger too-large",
  ])
  assert.deepEqual(told(await entriesOf(["x".repeat(101)], 100)), ["1 null too-large"])
  const exact = `{"text":"${"x".repeat(89)}"}`
  assert.deepEqual(told(await entriesOf([`${exact}\n`], 100)), [`1 null text: ${"x".repeat(89)}`])
})

test("a line without end takes no memory", async () => {
  const chunk = Buffer.alloc(1024 * 1024, "x")
  async function* endless() {
    for (let i = 0; i < 400; i++) yield chunk
    yield Buffer.from('\n{"id":"b","text":"y"}')
  }
  const before = process.memoryUsage().arrayBuffers
  const entries = await allOf(documents(endless(), { bytes: 1024 * 1024 }))
  assert.deepEqual(told(entries), ["1 null too-large", "2 b text: y"])
  assert.ok(process.memoryUsage().arrayBuffers - before < 20 * 1024 * 1024)
})

test("a slow consumer holds the producer back", async () => {
  let produced = 0
  async function* producer() {
    for (;;) {
      produced++
      yield Buffer.from('{"id":"a","text":"x"}\n')
    }
  }
  const reading = documents(producer())
  for (let i = 0; i < 5; i++) await reading.next()
  assert.equal(produced, 5)
  await reading.return(undefined)
})

test("how the bytes are cut into chunks makes no difference", async () => {
  const line = fc.oneof(
    fc
      .record({ id: fc.string({ unit: "grapheme" }), text: fc.string({ unit: "binary" }) })
      .map(value => JSON.stringify(value)),
    fc.constantFrom(
      "",
      " ",
      "{",
      '{"id":"a"}',
      '{"id":"ä","html":"„Brücke“ 🌉"}',
      `{"text":"${"x".repeat(300)}"}`,
    ),
  )
  const cuts = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 12 })
  const arbitrary = [fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), cuts] as const
  await fc.assert(
    fc.asyncProperty(...arbitrary, async (lines, end, at) => {
      const bytes = Buffer.from(lines.join(end))
      const edges = [0, ...at.filter(edge => edge < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge))
      assert.deepEqual(await entriesOf(chunks, 200), await entriesOf([bytes], 200))
    }),
    { numRuns: 200 },
  )
})

test("a stream that fails is reported as what it is", async () => {
  async function* failing() {
    yield Buffer.from('{"id":"a","text":"x"}\n{"id"')
    throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" })
  }
  const reading = documents(failing())
  assert.equal((await reading.next()).value?.id, "a")
  await assert.rejects(reading.next(), {
    code: "not-readable",
    message: /^Standard input could not be read \(EIO\)\. /,
  })
})
