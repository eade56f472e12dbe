import assert from "node:assert/strict"
import { test } from "node:test"
import { isPublished } from "./published.ts"

test("a day or an instant that the calendar has", () => {
  const good = [
    "2025-08-02",
    "2024-02-29",
    "2000-02-29",
    "0001-01-01",
    "2025-12-31T23:59",
    "2025-08-02T10:00+02:00",
    "2025-08-02T10:00:30.5-03:30",
    "2025-08-02T10:00Z",
  ]
  for (const value of good) assert.ok(isPublished(value), value)
  const bad = [
    "",
    "2025",
    "2025-8-2",
    "02.08.2025",
    "2025-02-29",
    "1900-02-29",
    "2025-04-31",
    "2025-00-10",
    "2025-13-01",
    "2025-01-00",
    "2025-08-02 10:00",
    "2025-08-02T24:00",
    "2025-08-02T10",
    "2025-08-02T10:00+0200",
    " 2025-08-02",
    "2025-08-02\n",
    "٢٠٢٥-٠٨-٠٢",
  ]
  for (const value of bad) assert.ok(!isPublished(value), value)
})
