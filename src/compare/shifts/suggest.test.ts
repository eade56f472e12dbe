import { deepEqual, equal } from "node:assert/strict"
import { test } from "node:test"
import { de } from "../../lang/de/index.ts"
import { positionOf, type Said } from "./position.ts"
import { suggestShifts } from "./suggest.ts"

const said = (day: string, words: string, more: Partial<Said<string>> = {}): Said<string> => ({
  entry: words,
  type: "commitment",
  kind: "announcement",
  words,
  negated: false,
  condition: null,
  deadline: null,
  roles: [],
  day,
  due: null,
  ...more,
})

const kinds = (...all: Said<string>[]): string[] =>
  suggestShifts(
    all.map(one => positionOf(one, de)),
    { limit: 5, opposites: de.stance!.opposites },
  ).flatMap(({ differences }) => differences.map(({ kind }) => kind))

test("what is wanted and what is refused are opposites", () => {
  deepEqual(
    kinds(
      said("2027-01-01", "den Fischereihafen von Hohenlinde zu verkaufen"),
      said("2027-05-01", "den Fischereihafen von Hohenlinde zu verkaufen", { kind: "refusal" }),
    ),
    ["reversal"],
  )
})

test("a word and its opposite reverse, and a negation of the opposite does not", () => {
  const before = said("2027-01-01", "die Fangquote für Hering zu erhöhen")
  deepEqual(kinds(before, said("2027-05-01", "die Fangquote für Hering zu senken")), ["reversal"])
  equal(kinds(before, said("2027-05-01", "die Fangquote für Hering nicht zu senken")).length, 0)
})

test("a condition, a date and a number that changed are told apart", () => {
  const words = "in Brackwede Wohnungen zu bauen"
  deepEqual(
    kinds(said("2027-01-01", words), said("2027-02-01", words, { condition: "falls der Bund zahlt" })),
    ["condition_added"],
  )
  deepEqual(
    kinds(said("2027-01-01", words, { condition: "falls der Bund zahlt" }), said("2027-02-01", words)),
    ["condition_dropped"],
  )
  deepEqual(
    kinds(said("2027-01-01", words, { due: "2027-06-30" }), said("2027-02-01", words, { due: "2027-12-31" })),
    ["date_moved"],
  )
  deepEqual(
    kinds(
      said("2027-01-01", "in Brackwede 1.000 Wohnungen zu bauen"),
      said("2027-02-01", "in Brackwede 400 Wohnungen zu bauen"),
    ),
    ["number_changed"],
  )
})

test("the same number written otherwise, another matter, a question and what was are no change", () => {
  const before = said("2027-01-01", "in Brackwede 1.000 Wohnungen zu bauen")
  equal(kinds(before, said("2027-02-01", "in Brackwede 1000 Wohnungen zu bauen")).length, 0)
  equal(kinds(before, said("2027-02-01", "in Lüdern keine Schule zu schließen")).length, 0)
  const asked = said("2027-02-01", "wer in Brackwede keine Wohnungen bauen wolle", {
    type: "statement",
    kind: "said",
  })
  equal(kinds(before, asked).length, 0)
  const was = said("2027-02-01", "er habe in Brackwede keine Wohnungen gebaut", {
    type: "statement",
    kind: "said",
  })
  equal(kinds(before, was).length, 0)
})

test("what was said on one day is no change, and the order of what is given makes no difference", () => {
  const a = said("2027-01-01", "den Damm am Kolmsee zu erhöhen")
  const b = said("2027-01-01", "den Damm am Kolmsee nicht zu erhöhen", { negated: true })
  equal(kinds(a, b).length, 0)
  const later = { ...b, day: "2027-03-01" }
  deepEqual(kinds(a, later), kinds(later, a))
})
