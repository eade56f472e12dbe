import assert from "node:assert/strict"
import { test } from "node:test"
import { languages } from "./languages.ts"
import { packs } from "./packs.ts"

test("the list of languages is that of the packs", () => {
  assert.deepEqual(
    languages,
    packs.map(pack => pack.language),
  )
})
