import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { read } from "../src/index.ts"
import type { Span } from "../src/text/span.ts"
import { articles } from "./generated-article.ts"
import { validReading } from "./valid-reading.ts"

test("any generated page gives a valid reading, and the same one twice", () => {
  fc.assert(
    fc.property(articles, ({ html, text }) => {
      for (const document of [{ html }, { text }]) {
        const reading = read(document)
        validReading(reading)
        assert.equal(JSON.stringify(read(document)), JSON.stringify(reading))
      }
    }),
    { numRuns: 60 },
  )
})

test("any string gives a valid reading", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), content => {
      validReading(read({ text: content }))
      validReading(read({ html: content }))
    }),
    { numRuns: 200 },
  )
})

test("any bytes give a valid reading", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      validReading(read({ bytes }))
    }),
    { numRuns: 200 },
  )
})

const plain =
  "Es war ein ruhiger Vormittag, und auf den Straßen war noch wenig los, wie so oft um diese Zeit."

test("a nameless, dateless paragraph behind the title shifts every later span and changes nothing else", () => {
  fc.assert(
    fc.property(articles, ({ language, title, paragraphs }) => {
      if (language !== "de") return
      const page = (more: readonly string[]) => [title, ...more, ...paragraphs].join("\n")
      const before = read({ text: page([]), id: "x", lang: language })
      const after = read({ text: page([plain]), id: "x", lang: language })
      const at = title.length + 1
      const shift = plain.length + 1
      const statements = (reading: typeof before) =>
        JSON.stringify({ s: reading.statements, a: reading.actors })
      assert.equal(statements(after), statements(shifted(before, at, shift)))
    }),
    { numRuns: 60 },
  )
})

/** A copy of a value with every span from a place on moved. */
function shifted<T>(value: T, at: number, by: number): T {
  if (Array.isArray(value)) return value.map(item => shifted(item, at, by)) as T
  if (value === null || typeof value !== "object") return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, shifted(item, at, by)]),
  ) as T
  const { start, end } = copy as Partial<Span>
  return typeof start === "number" && typeof end === "number" && start >= at
    ? { ...copy, start: start + by, end: end + by }
    : copy
}
