import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { calendar as german } from "../../lang/de/calendar.ts"
import { calendar as english } from "../../lang/en/calendar.ts"
import { isoDate } from "./iso-date.ts"
import { printedDates } from "./printed-date.ts"

const values = (text: string, calendars = [german, english]): readonly string[] =>
  printedDates(text, calendars).map(date => date.value)

const printed: readonly (readonly [string, ...string[]])[] = [
  ["2. August 2025, 14:05 Uhr", "2025-08-02T14:05"],
  ["Stand: 02.08.2025", "2025-08-02"],
  ["02.08.2025 | 14.05 Uhr", "2025-08-02T14:05"],
  ["Sa., 2. Aug. 2025 um 9 Uhr", "2025-08-02T09:00"],
  ["4. Jänner 2024", "2024-01-04"],
  ["3. März 2024, 8.30 Uhr MEZ", "2024-03-03T08:30+01:00"],
  ["2. 8. 2025", "2025-08-02"],
  ["02.08.25, 14:05", "2025-08-02T14:05"],
  ["Aug. 2, 2025", "2025-08-02"],
  ["August 2nd, 2025 at 3pm", "2025-08-02T15:00"],
  ["Published 3:15 p.m. EDT, Thu July 31, 2025", "2025-07-31T15:15-04:00"],
  ["12:30 a.m. July 31, 2025", "2025-07-31T00:30"],
  ["Thursday 31st of July 2025 at 10am BST", "2025-07-31T10:00+01:00"],
  ["02-Aug-2025", "2025-08-02"],
  ["2025-08-02 14:05:10", "2025-08-02T14:05:10"],
  ["Erstellt am 1. Mai 2024, aktualisiert am 3. Mai 2024", "2024-05-01", "2024-05-03"],
  ["Anna Beispiel2.8.2025", "2025-08-02"],
]
for (const [text, ...dates] of printed) test(`“${text}”`, () => assert.deepEqual(values(text), dates))

const none = [
  "31.02.2025",
  "29. Februar 2023",
  "Version 1.2.2025.3",
  "10.10.20.25",
  "Im Mai 2025 war es warm",
  "2. August",
  "may 5 people in 2025 come?",
  "Seite 3 von 12",
  "28.09.1912",
  "0351 12.12.20251",
  "A12. August 2025x".replace("12.", "12"),
]
for (const text of none) test(`no date in “${text}”`, () => assert.deepEqual(values(text), []))

test("a language decides what 8/2/2025 means, and an impossible month decides against it", () => {
  assert.deepEqual(values("8/2/2025", [english]), ["2025-08-02"])
  assert.deepEqual(values("8/2/2025", [german]), ["2025-02-08"])
  assert.deepEqual(values("31/12/2024", [english]), ["2024-12-31"])
})

test("the words before a date say what it is, the last of them first", () => {
  const says = (text: string): readonly (string | null)[] =>
    printedDates(text, [german, english]).map(date => date.says)
  assert.deepEqual(says("Veröffentlicht am 1. Mai 2024, zuletzt aktualisiert am 3. Mai 2024"), [
    "published",
    "modified",
  ])
  assert.deepEqual(says("Last updated May 3, 2024"), ["modified"])
  assert.deepEqual(says("Posted on May 3, 2024"), ["published"])
  assert.deepEqual(says("Musterstadt, 3. Mai 2024"), [null])
  assert.deepEqual(says("Der Verband mit Bestand, 3. Mai 2024"), [null])
})

test("a line about its date is told from prose that holds one", () => {
  const alone = (text: string): readonly boolean[] =>
    printedDates(text, [german, english]).map(date => date.alone)
  assert.deepEqual(alone("Anna Beispiel | 3. Mai 2024 | Politik | 7 Kommentare"), [true])
  assert.deepEqual(alone("3. Mai 2024 – In Musterstadt hat am Morgen der Neubau der Brücke begonnen"), [true])
  assert.deepEqual(alone("Seit dem Unglück vom 3. Mai 2024 ist die Brücke für alle Lastwagen gesperrt"), [
    false,
  ])
})

const machine: readonly (readonly [string, string | null])[] = [
  ["2025-08-02", "2025-08-02"],
  ["20250802", "2025-08-02"],
  ["2025-08-02T14:05", "2025-08-02T14:05"],
  ["2025-08-02T14:05:00.000Z", "2025-08-02T14:05:00Z"],
  ["2025-08-02T14:05+0200", "2025-08-02T14:05+02:00"],
  ["2025-08-02 14:05:00 +02:00", "2025-08-02T14:05:00+02:00"],
  ["2025-08-02T14:05+02:00[Europe/Berlin]", "2025-08-02T14:05+02:00"],
  ["Sat, 02 Aug 2025 14:05:00 GMT", "2025-08-02T14:05:00Z"],
  ["Sat Aug 02 14:05:00 UTC 2025", "2025-08-02T14:05:00Z"],
  ["1754143500", "2025-08-02T14:05:00Z"],
  ["1754143500000", "2025-08-02T14:05:00Z"],
  ["2025-02-30", null],
  ["2025-13-01", null],
  ["0001-01-01T00:00:00Z", null],
  ["yesterday", null],
  ["", null],
]
for (const [value, date] of machine) test(`the value ${value}`, () => assert.equal(isoDate(value), date))

test("whatever is read is a day of the calendar, and nothing throws", () => {
  const pieces = fc.constantFrom(
    "2",
    "31",
    "2025",
    "8",
    ".",
    "/",
    "-",
    " ",
    "Mai",
    "August",
    "um",
    ":",
    "05",
    "Uhr",
    "pm",
    "am",
    "EDT",
    "(",
    "\u00a0",
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 24 }).map(all => all.join("")),
        fc.string(),
      ),
      text => {
        for (const date of printedDates(text, [german, english])) {
          const day = date.value.slice(0, 10)
          assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day)
          assert.ok(date.start < date.end && date.end <= text.length)
        }
      },
    ),
  )
})
