import assert from "node:assert/strict"
import { test } from "node:test"
import { de } from "../../lang/de/index.ts"
import { prepare } from "../article.ts"
import { parseDay } from "./calendar.ts"
import { type ArticleTimes, countedFromSpeech, timesOf } from "./times.ts"

const text = "Am 1. März kam er. „Wir öffnen morgen die Tore“, sagte er. Heute ist alles zu."
const article = prepare(text, [{ start: 0, end: text.length, role: "article", kind: "paragraph" }], de)
const values = (times: ArticleTimes) => times.all.map(({ time }) => time.value)
const all = { first: 0, last: article.tokens.length }
const tokenAt = (words: string): number => {
  const at = text.indexOf(words)
  for (let i = 0; i < article.tokens.length; i++) if (article.tokens.start[i] === at) return i
  throw new Error(`no token begins with ${words}`)
}

test("times are asked for by tokens, and only those that lie whole in them are given", () => {
  const times = timesOf(article, "2027-03-10")
  assert.deepEqual(values(times), ["2027-03-01", "2027-03-11", "2027-03-10"])
  assert.equal(times.in(all.first, all.last).length, 3)
  const date = tokenAt("1. März")
  assert.equal(times.in(date, date + 2).length, 1)
  assert.equal(times.in(date, date + 1).length, 0)
})

test("times in somebody’s words are counted from the day on which they were said, and only those", () => {
  const words = [tokenAt("„"), tokenAt(", sagte")] as const
  const spoken = [{ words, day: parseDay("2027-03-05")! }]
  const counted = countedFromSpeech(timesOf(article, "2027-03-10"), spoken)
  assert.deepEqual(values(counted), ["2027-03-01", "2027-03-06", "2027-03-10"])
  assert.equal(counted.in(words[0], words[1])[0]!.time.from, "2027-03-06")
})

test("where the text tells no day of saying, all stays as it was", () => {
  const times = timesOf(article, "2027-03-10")
  assert.equal(countedFromSpeech(times, []), times)
})

test("without a day of writing the words that were said on a day still have theirs", () => {
  const spoken = [{ words: [tokenAt("„"), tokenAt(", sagte")] as const, day: parseDay("2027-03-05")! }]
  const counted = countedFromSpeech(timesOf(article, null), spoken)
  assert.deepEqual(values(counted), ["XXXX-03-01", "2027-03-06", "XXXX-XX-XX"])
})
