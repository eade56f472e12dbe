import assert from "node:assert/strict"
import { test } from "node:test"
import { isThing } from "./things.ts"

test("measures, months and what is built or decided are things", () => {
  for (const word of ["millionen", "märz", "abriss", "licht", "vertrag", "steuersenkung", "durchführung"])
    assert.equal(isThing(word), true, word)
})

test("people and bodies are none, whatever their ending", () => {
  for (const word of ["bevölkerung", "landesregierung", "gewerkschaft", "delegation", "mönche", "fachleute"])
    assert.equal(isThing(word), false, word)
})
