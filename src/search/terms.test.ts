import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { de } from "../lang/de/index.ts"
import { en } from "../lang/en/index.ts"
import { termsOf } from "./terms.ts"

const words = (text: string, pack: typeof de | null = de) => termsOf(text, pack).words

test("forms of a word have one term", () => {
  for (const forms of [
    "Zoll Zölle Zöllen Zoelle",
    "Kraft Kräfte Kraefte",
    "Straße Strasse STRASSEN",
    "Maßnahme Massnahmen",
    "Ministerin Ministerinnen",
    "Müller Mueller Müllers",
  ])
    assert.equal(new Set(words(forms).split(" ")).size, 1, words(forms))
  assert.equal(words("tariff tariffs", en), "tariff tariff")
  assert.equal(
    words("adoption adopted sanctions restriction restricts", en),
    "adopt adopt sanction restrict restrict",
  )
})

test("words that only look as if an umlaut was spelt out keep apart", () => {
  const terms = words("neue Bauer Quelle Feuer Israel").split(" ")
  assert.deepEqual(terms, ["neu", "bau", "quell", "feu", "isral"])
})

test("parts of compounds and of hyphens stand beside the words", () => {
  assert.deepEqual(termsOf("Strafzöllen drohen", de), { words: "strafzoll droh", parts: "straf zoll" })
  assert.deepEqual(termsOf("der CO2-Preis", de), { words: "co2preis", parts: "co2 preis" })
  assert.deepEqual(termsOf("a long-term deal", en), { words: "longterm deal", parts: "long term" })
})

test("numbers are one however they are printed", () => {
  assert.equal(words("1.000.000 1,000,000 1000000"), "1000000 1000000 1000000")
  assert.equal(words("1,5 1.5 1.000,50 27.11.2026"), "1p5 1p5 1000p50 27 11 2026")
})

test("stop words have no term, and possessives none of their own", () => {
  assert.deepEqual(termsOf("Das ist es, und so war das.", de), { words: "", parts: "" })
  assert.equal(words("the mayor’s promise", en), "mayor promis")
})

test("other scripts have terms of their own", () => {
  assert.match(words("Киев", null), /^(x[0-9a-f]+)+$/)
  assert.notEqual(words("Киев", de), words("Рига", de))
  assert.equal(words("Łódź Şahin Ærø", null), "lodz sahin aero")
})

test("every text has terms of letters and digits only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.constantFrom(de, en, null), (text, pack) => {
      const terms = termsOf(text, pack)
      for (const some of [terms.words, terms.parts]) assert.match(some, /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/)
    }),
    { numRuns: 500 },
  )
})
