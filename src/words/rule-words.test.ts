import assert from "node:assert/strict"
import { test } from "node:test"
import { commitmentRules, rules } from "../read/rules.ts"
import { germanRules } from "./rule-words.ts"

test("every rule is explained in German too", () => {
  const named = Object.entries({ ...rules, commitment: commitmentRules }).flatMap(([form, whats]) =>
    Object.keys(whats).map(what => `${form}.${what}`),
  )
  assert.deepEqual(Object.keys(germanRules).sort(), named.sort())
  for (const sentence of Object.values(germanRules)) assert.match(sentence, /^\p{Lu}.+\.$/u)
})
