import assert from "node:assert/strict"
import { test } from "node:test"
import type { Grain } from "../../lang/times.ts"
import { isoDay, parseDay } from "../times/calendar.ts"
import { vagueEnd, vagueRules } from "./vague.ts"

const written = parseDay("2027-03-10")!

test("each vague time ends where version 1 of the table says", () => {
  const ends = Object.keys(vagueRules.rules).map(reach => {
    const end = vagueEnd(reach as Grain | "soon", written)
    return [reach, end === null ? null : isoDay(end)]
  })
  // Whoever changes an end raises the version: ledgers hold deadlines that were made by it.
  assert.deepEqual(
    [vagueRules.version, Object.fromEntries(ends)],
    [
      1,
      {
        hour: "2027-03-11",
        day: "2027-03-24",
        week: "2027-05-10",
        month: "2028-03-10",
        year: "2032-03-10",
        decade: "2057-03-10",
        soon: "2027-06-10",
      },
    ],
  )
})

test("a rule counts in days or in months, and says for which words it is", () => {
  for (const [reach, { words, days, months }] of Object.entries(vagueRules.rules)) {
    assert.notEqual(days === undefined, months === undefined, reach)
    assert.ok((days ?? months)! > 0 && words.length > 0, reach)
  }
})

test("a time that no rule knows ends at no day", () => {
  assert.equal(vagueEnd(undefined, written), null)
  assert.equal(vagueEnd("season", written), null)
})
