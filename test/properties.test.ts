import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { read } from "../src/index.ts"
import type { Span } from "../src/text/span.ts"
import { articles, type GeneratedArticle, pageOf } from "./generated-article.ts"
import { validReading } from "./valid-reading.ts"

// The same cases in every run: a check must not fail by chance. `npm run soak` looks for new ones.
fc.configureGlobal({ seed: 20310312 })

test("any generated page gives a valid reading, and the same one twice", () => {
  fc.assert(
    fc.property(articles, article => {
      for (const form of ["html", "text"] as const) {
        const document = pageOf(article, form)
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

/** Paragraphs without a name, a date, a number or anything said. */
const plain = {
  de: [
    "Es war ruhig, und auf den Straßen war wenig los, wie so oft in dieser Gegend.",
    "Viele Menschen blieben stehen und sahen zu, andere gingen weiter, ohne sich umzusehen.",
  ],
  en: [
    "It was quiet, and little was going on in the streets, as so often in this part of town.",
    "Many people stopped and watched, while others walked on without turning their heads.",
  ],
}

/**
 * Without markup, lines of furniture are told from the article's by their share of the page, so that in an article of
 * three lines one more may tip them over; with markup they stay what they are.
 */
const withoutFurniture = (article: GeneratedArticle): GeneratedArticle => ({
  ...article,
  house: { ...article.house, navigation: false, teasers: false, footer: false },
})

for (const form of ["text", "html"] as const)
  test(`a nameless, dateless paragraph behind the title shifts every later span of ${form} and changes nothing else`, () => {
    fc.assert(
      fc.property(articles, fc.nat(1), (generated, which) => {
        const article = form === "text" ? withoutFurniture(generated) : generated
        const added = plain[article.language][which]!
        const before = read({ ...pageOf(article, form), id: "x" })
        const after = read({
          ...pageOf({ ...article, paragraphs: [added, ...article.paragraphs] }, form),
          id: "x",
        })
        const at = after.text.indexOf(added)
        const by = after.text.length - before.text.length
        assert.equal(after.text.slice(0, at) + after.text.slice(at + by), before.text)
        const blocks = after.blocks.filter(block => block.start !== at)
        assert.equal(blocks.length, after.blocks.length - 1, "the paragraph is a block of its own")
        assert.deepEqual({ ...after, blocks, text: before.text }, shifted(before, at, by))
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
