import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { segmentation as de } from "../lang/de/segmentation.ts"
import { segmentation as en } from "../lang/en/segmentation.ts"
import { withoutPossessive } from "./possessive.ts"
import { type Segments, segment } from "./segment.ts"
import type { SegmentationRules } from "./segmentation.ts"
import type { Span } from "./span.ts"
import { firstTokenFrom, sentenceOf, sentenceSpan, TokenKind, tokenAt, tokenText } from "./tokens.ts"

const wholeOf = (text: string): Span[] => [{ start: 0, end: text.length }]

// Pieces that news print, so that generated texts reach the rules for marks, numbers and abbreviations.
const pieces = [
  "Die",
  "das",
  "sagte",
  "Linden",
  "the",
  "US-Präsident",
  "Sa’ar",
  "z.",
  "B.",
  "z.B.",
  "Dr.",
  "usw.",
  "p.m.",
  "U.S.",
  "8.",
  "14.05",
  "2025",
  "1.000",
  "2025-08-02",
  "II.",
  "a@b.de",
  "www.x.de",
  "https://x.de/(a)",
  "#tag",
  "@rat",
  ".",
  "!",
  "?",
  "…",
  "...",
  ",",
  ":",
  ";",
  "–",
  "-",
  "--",
  "„",
  "“",
  "”",
  "‚",
  "‘",
  "’",
  "'",
  '"',
  "«",
  "»",
  "``",
  "''",
  "(",
  ")",
  "[",
  "]",
  "/",
  "&",
  "*",
  "€",
  "👩‍🚒",
  "🇩🇪",
  "\u00ad",
  "\u200b",
  "e\u0301",
  "𝕏",
  "漢字",
  "\ud800",
  "\udc00",
  "\u0000",
  "\ufeff",
]
const gaps = ["", "", " ", " ", " ", "\n", "\r\n", "\n\n", "\u00a0", "\u2029"]

const texts = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { maxLength: 60 })
    .map(parts => parts.flat().join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
)
const languages: Readonly<Record<string, SegmentationRules>> = { de, en }
const language = fc.constantFrom("de", "en")

/** Disjoint spans in order, from any list of offsets. */
const blocksOf = (text: string, cuts: readonly number[]): Span[] => {
  const offsets = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b)
  const blocks: Span[] = []
  for (let i = 0; i + 1 < offsets.length; i += 2) blocks.push({ start: offsets[i]!, end: offsets[i + 1]! })
  return blocks
}

const list = ({ tokens, sentences }: Segments, shift = 0): unknown => ({
  tokens: Array.from({ length: tokens.length }, (_, i) => [
    tokens.start[i]! - shift,
    tokens.end[i]! - shift,
    tokens.kind[i],
  ]),
  sentences: Array.from({ length: sentences.length }, (_, i) => [sentences.first[i], sentences.last[i]]),
})

const printing = /[^\s\p{Z}\p{Cc}\p{Cf}]/u

test("tokens are in order, disjoint, inside their block, and leave out only what does not print", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(), { maxLength: 8 }), language, (text, cuts, name) => {
      const rule = languages[name]!
      const blocks = cuts.length < 2 ? wholeOf(text) : blocksOf(text, cuts)
      const { tokens } = segment(text, blocks, rule)
      let i = 0
      for (const block of blocks) {
        let at = block.start
        for (; i < tokens.length && tokens.start[i]! < block.end; i += 1) {
          assert.ok(tokens.start[i]! >= at && tokens.start[i]! < tokens.end[i]!)
          assert.doesNotMatch(text.slice(at, tokens.start[i]), printing)
          at = tokens.end[i]!
        }
        assert.ok(at <= Math.max(block.end, block.start))
        assert.doesNotMatch(text.slice(at, block.end), printing)
      }
      assert.equal(i, tokens.length)
    }),
    { numRuns: 2000 },
  )
})

test("sentences are in order and cover each token of their block once", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(), { maxLength: 8 }), language, (text, cuts, name) => {
      const rule = languages[name]!
      const blocks = cuts.length < 2 ? wholeOf(text) : blocksOf(text, cuts)
      const { tokens, sentences } = segment(text, blocks, rule)
      let next = 0
      for (let i = 0; i < sentences.length; i += 1) {
        assert.equal(sentences.first[i], next)
        assert.ok(sentences.last[i]! > next)
        next = sentences.last[i]!
        const block = blocks[sentences.block[i]!]!
        const span = sentenceSpan(tokens, sentences, i)
        assert.ok(block.start <= span.start && span.end <= block.end)
      }
      assert.equal(next, tokens.length)
    }),
    { numRuns: 2000 },
  )
})

test("the same text gives the same, and what stands around it only shifts it", () => {
  const before = "Ein Absatz „davor“, 8. Mai.\n\n"
  fc.assert(
    fc.property(texts, texts, language, (text, after, name) => {
      const rule = languages[name]!
      const alone = segment(text, wholeOf(text), rule)
      assert.deepEqual(list(segment(text, wholeOf(text), rule)), list(alone))
      const both = before + text
      const inside = { start: before.length, end: both.length }
      const behind = segment(both + after, [inside], rule)
      assert.deepEqual(list(behind, before.length), list(alone))
      const first = segment(before, wholeOf(before), rule)
      const together = segment(both, [{ start: 0, end: before.length }, inside], rule)
      assert.equal(together.tokens.length, first.tokens.length + alone.tokens.length)
      assert.equal(together.sentences.length, first.sentences.length + alone.sentences.length)
    }),
    { numRuns: 1000 },
  )
})

test("no text of a block reaches into the tokens of another", () => {
  const text = "Am 8. August. Er sagte: „Ja."
  const cut = text.indexOf(" August")
  const { tokens, sentences } = segment(
    text,
    [
      { start: 0, end: cut },
      { start: cut, end: text.length },
    ],
    de,
  )
  const words = Array.from({ length: tokens.length }, (_, i) => tokenText(text, tokens, i))
  assert.deepEqual(words, ["Am", "8", ".", "August", ".", "Er", "sagte", ":", "„", "Ja", "."])
  assert.deepEqual([...sentences.block], [0, 1, 1])
})

test("each token has its kind", () => {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    word: ["Linden", "US-Präsident", "don't", "18-Jährige", "U.S.", "e\u0301a", "𝕏", "漢字"],
    number: ["8", "1.000,5", "14:05", "2025-08-02", "½", "3rd"],
    punctuation: [".", "…", "...", ",", "–", "--", "(", "]", "/"],
    quote: ['"', "„", "“", "»", "``", "''", "‚"],
    address: ["a.b@x.de", "www.x.de", "linden.de/a", "https://x.de/?a=b", "@rat", "#hafen_2"],
    symbol: ["€", "👩‍🚒", "✔️", "===", "\ud800"],
  }
  for (const [name, examples] of Object.entries(kinds))
    for (const text of examples) {
      const { tokens } = segment(text, wholeOf(text), en)
      assert.equal(tokens.length, 1, text)
      assert.equal(tokens.kind[0], TokenKind[name as keyof typeof TokenKind], text)
    }
})

test("a token is found by its offset, a sentence by its token", () => {
  const text = "Er kam.  Sie ging."
  const { tokens, sentences } = segment(text, wholeOf(text), de)
  const at = (word: string) => text.indexOf(word)
  assert.equal(tokenAt(tokens, at("kam") + 2), 1)
  assert.equal(tokenAt(tokens, at("Sie") - 1), null)
  assert.equal(tokenAt(tokens, text.length), null)
  assert.equal(firstTokenFrom(tokens, at("Sie") - 1), 3)
  assert.equal(firstTokenFrom(tokens, text.length), tokens.length)
  assert.equal(sentenceOf(sentences, 2), 0)
  assert.equal(sentenceOf(sentences, 3), 1)
  assert.equal(sentenceOf(sentences, tokens.length), null)
  assert.throws(() => tokenText(text, tokens, tokens.length), RangeError)
  assert.throws(() => sentenceSpan(tokens, sentences, 2), RangeError)
})

test("a name is had without its possessive", () => {
  const text = "Vale’s Grass’ Oake's boats it"
  const { tokens } = segment(text, wholeOf(text), en)
  const names = Array.from({ length: tokens.length }, (_, i) => {
    const { start, end } = withoutPossessive(text, tokens, i)
    return text.slice(start, end)
  })
  assert.deepEqual(names, ["Vale", "Grass", "Oake", "boats", "it"])
})

const hostile: Readonly<Record<string, string>> = {
  dots: ".",
  "spaced dots": ". ",
  "dots and letters": "a.",
  capitals: "A. ",
  ordinals: "8. ",
  "dotted digits": "1.",
  quotes: '"',
  "single marks": "'",
  "single marks and letters": "s' ",
  "opened quotes": " ‘a",
  "low marks": "„‚",
  hyphens: "a-",
  brackets: "([{",
  slashes: "http://",
  "at signs": "a@",
  domains: "a.b@c.",
  "soft hyphens": "\u00ad",
  "lone surrogates": "\ud800",
  emoji: "👩‍🚒",
  joiners: "\u200d",
  NUL: "\u0000",
  marks: "\u0301",
  "line breaks": "\n",
  bullets: "\n• a",
  notes: ".[1]",
  commas: ",,",
  thousands: "1\u00a0000",
  apostrophes: "a’",
  "hash signs": "#a",
  "closed parentheses": "http://a)",
  "abbreviation and gap": `z.${" ".repeat(200)}`,
}

test("hostile input of a million characters takes linear time", () => {
  for (const [name, piece] of Object.entries(hostile)) {
    const small = piece.repeat(Math.ceil(1e5 / piece.length))
    const large = piece.repeat(Math.ceil(1e6 / piece.length))
    for (const text of [small, large]) {
      const begin = performance.now()
      const { tokens } = segment(text, wholeOf(text), de)
      assert.ok(tokens.length <= text.length)
      // A quadratic scan of a million characters would take minutes; the bound allows for a busy machine.
      assert.ok(performance.now() - begin < 2000, name)
    }
  }
})
