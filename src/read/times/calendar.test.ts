import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import {
  addMonths,
  civil,
  dayOf,
  daysIn,
  easter,
  isoDay,
  isoWeekText,
  parseDay,
  weekdayOf,
} from "./calendar.ts"

const day = (text: string): number => {
  const found = parseDay(text)
  assert.notEqual(found, null, text)
  return found!
}
/** Days of the years 1 to 9999, as far as ISO 8601 writes them in four digits. */
const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) })

test("a day is its date and back, as the calendar of the platform has it", () => {
  fc.assert(
    fc.property(days, at => {
      const { year, month, day } = civil(at)
      assert.equal(dayOf(year, month, day), at)
      const date = new Date(at * 86_400_000)
      assert.equal(isoDay(at), date.toISOString().slice(0, 10))
      assert.equal(weekdayOf(at), date.getUTCDay() || 7)
      assert.equal(parseDay(isoDay(at)), at)
    }),
  )
})

test("months and days may run over their bounds", () => {
  assert.equal(isoDay(dayOf(2027, 13, 1)), "2028-01-01")
  assert.equal(isoDay(dayOf(2027, 0, 31)), "2026-12-31")
  assert.equal(isoDay(dayOf(2027, 3, 0)), "2027-02-28")
  assert.deepEqual(
    [1900, 2000, 2027, 2028].map(year => daysIn(year, 2)),
    [28, 29, 28, 29],
  )
})

test("a week belongs to the year of its Thursday", () => {
  const weeks = {
    "2026-12-31": "2026-W53",
    "2027-01-03": "2026-W53",
    "2027-01-04": "2027-W01",
    "2024-12-29": "2024-W52",
    "2024-12-30": "2025-W01",
  }
  for (const [date, week] of Object.entries(weeks)) assert.equal(isoWeekText(day(date)), week)
})

test("Easter, in its earliest and its latest year as well", () => {
  const sundays = ["1818-03-22", "1943-04-25", "2024-03-31", "2025-04-20", "2027-03-28", "2038-04-25"]
  for (const date of sundays) assert.equal(isoDay(easter(Number(date.slice(0, 4)))), date)
  fc.assert(fc.property(fc.integer({ min: 1583, max: 9999 }), year => weekdayOf(easter(year)) === 7))
})

test("so many months later is the same day, or the last of a shorter month", () => {
  assert.equal(isoDay(addMonths(day("2027-01-31"), 1)), "2027-02-28")
  assert.equal(isoDay(addMonths(day("2028-01-31"), 1)), "2028-02-29")
  assert.equal(isoDay(addMonths(day("2027-03-10"), 12)), "2028-03-10")
  assert.equal(isoDay(addMonths(day("2027-01-15"), -1)), "2026-12-15")
  assert.equal(isoDay(addMonths(day("2028-02-29"), -12)), "2027-02-28")
})

test("only a day that there is is read out of a text", () => {
  assert.equal(parseDay("2027-03-10T18:00:00+01:00"), day("2027-03-10"))
  for (const none of ["2027-02-29", "2027-13-01", "2027-00-10", "2027-04-00", "2027-04", "10.03.2027", ""])
    assert.equal(parseDay(none), null, none)
})
