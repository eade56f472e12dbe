import assert from "node:assert/strict"
import { test } from "node:test"
import type { Grain, Length } from "../../lang/times.ts"
import { isoDay, parseDay } from "./calendar.ts"
import { after, durationOf, lengthValue } from "./lengths.ts"
import type { TimeContext } from "./resolved.ts"

const written = parseDay("2027-03-10")!
const within: TimeContext = { written, before: null, tense: "future", role: "within", fromEvent: false }
const length = (amount: number | null, unit: Grain): Length => ({ amount, unit })

test("a length as TIMEX3 writes it", () => {
  assert.equal(lengthValue([length(3, "year"), length(4, "month")]), "P3Y4M")
  assert.equal(lengthValue([length(24, "hour")]), "PT24H")
  assert.equal(lengthValue([length(1, "hour"), length(30, "minute")]), "PT1H30M")
  assert.equal(lengthValue([length(null, "week")]), "PXW")
})

test("the day so long after or before another", () => {
  const from = (amount: number, unit: Grain, direction: 1 | -1 = 1) => {
    const found = after(written, length(amount, unit), direction)
    return found === null ? null : isoDay(found)
  }
  assert.equal(from(10, "day"), "2027-03-20")
  assert.equal(from(2, "week", -1), "2027-02-24")
  assert.equal(from(1.5, "year"), "2028-09-10")
  assert.equal(from(1, "quarter"), "2027-06-10")
  assert.equal(from(36, "hour"), "2027-03-12", "hours fill the days that they touch")
  assert.equal(from(30, "minute"), "2027-03-10")
  assert.equal(from(1, "season"), null)
})

test("a length has days only where it is counted from the day of writing on", () => {
  const tenDays = [length(10, "day")]
  const none = { type: "duration", value: "P10D", from: null, to: null }
  assert.deepEqual(durationOf(tenDays, within), { ...none, from: "2027-03-10", to: "2027-03-20" })
  assert.deepEqual(durationOf(tenDays, { ...within, tense: "past" }), none, "„innerhalb“ of what is over")
  assert.deepEqual(durationOf(tenDays, { ...within, fromEvent: true }), none, "„binnen … nach der Wahl“")
  assert.deepEqual(durationOf(tenDays, { ...within, role: "for" }), none, "a length that something lasts")
  assert.deepEqual(durationOf(tenDays, { ...within, written: null }), none, "nobody says when it was written")
  assert.equal(durationOf([length(null, "day")], within).to, null, "„binnen weniger Tage“")
})
