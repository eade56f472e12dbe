import assert from "node:assert/strict"
import { test } from "node:test"
import type { Grain } from "../../lang/times.ts"
import { parseDay } from "./calendar.ts"
import { relativeOf } from "./relatives.ts"
import type { TimeContext } from "./resolved.ts"

const seenFrom = (written: string | null, more: Partial<TimeContext> = {}): TimeContext => ({
  written: written === null ? null : parseDay(written),
  before: null,
  tense: null,
  role: "at",
  fromEvent: false,
  ...more,
})
const of = (grain: Grain, offset: number, context: TimeContext) => {
  const { value, from, to } = relativeOf({ kind: "relative", grain, offset }, context)
  return [value, from, to]
}

test("units are counted over the turn of the year", () => {
  const december = seenFrom("2027-12-30")
  assert.deepEqual(of("week", 1, december), ["2028-W01", "2028-01-03", "2028-01-09"])
  assert.deepEqual(of("month", 1, december), ["2028-01", "2028-01-01", "2028-01-31"])
  assert.deepEqual(of("quarter", 1, december), ["2028-Q1", "2028-01-01", "2028-03-31"])
  assert.deepEqual(of("half", -1, december), ["2027-H1", "2027-01-01", "2027-06-30"])
  assert.deepEqual(of("day", 2, december), ["2028-01-01", "2028-01-01", "2028-01-01"])
})

test("the month behind the 31st is the next one", () => {
  assert.deepEqual(of("month", 1, seenFrom("2027-01-31")), ["2027-02", "2027-02-01", "2027-02-28"])
})

test("the weekend without more is the last one, unless the sentence looks ahead or it is on", () => {
  assert.equal(of("weekend", 0, seenFrom("2027-03-10"))[1], "2027-03-06")
  assert.equal(of("weekend", 0, seenFrom("2027-03-10", { tense: "future" }))[1], "2027-03-13")
  assert.equal(of("weekend", 0, seenFrom("2027-03-14"))[1], "2027-03-13")
  assert.equal(of("weekend", -1, seenFrom("2027-03-10"))[1], "2027-03-06")
  assert.equal(of("weekend", 1, seenFrom("2027-03-10"))[1], "2027-03-13")
})

test("„am Tag darauf“ counts from the day that was told, else from that of writing", () => {
  const term = { kind: "relative", grain: "day", offset: 1, fromBefore: true } as const
  const told = seenFrom("2027-03-10", { before: parseDay("2027-02-28") })
  assert.equal(relativeOf(term, told).value, "2027-03-01")
  assert.equal(relativeOf(term, seenFrom("2027-03-10")).value, "2027-03-11")
})

test("where nobody says when it was written, nothing is counted", () => {
  assert.deepEqual(of("day", 1, seenFrom(null)), ["XXXX-XX-XX", null, null])
  assert.deepEqual(of("week", 1, seenFrom(null)), [null, null, null])
})
