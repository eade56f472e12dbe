import assert from "node:assert/strict"
import { test } from "node:test"
import type { Intent } from "../../lang/intents.ts"
import { decide, type Setting } from "./kind.ts"

const intent: Intent = {
  what: "future", force: "future", kind: null, words: [[0, 5]], cue: null, agent: [], speaks: false, able: true,
  negated: false, addressee: null, consequence: null, condition: null, otherwise: false, holder: null, scope: [],
  sameTime: false, harmful: false, subordinate: false, passive: false, weak: false, state: false, event: false,
  unsure: false,
} // biome-ignore format: an intent, told briefly
const setting: Setting = { form: "indirect", act: "said", same: true, apart: false, named: true }
const kindOf = (of: Partial<Intent>, where: Partial<Setting> = {}, ahead = false): string | undefined =>
  decide({ ...intent, ...of }, { ...setting, ...where }, ahead)?.kind

test("the verb of saying makes a promise or a threat of what somebody will do", () => {
  assert.equal(kindOf({}), "announcement")
  assert.equal(kindOf({}, { act: "promise" }), "promise")
  assert.equal(kindOf({}, { act: "threat" }), "threat")
  assert.equal(kindOf({ negated: true }), "refusal")
  assert.equal(kindOf({ negated: true }, { act: "promise" }), "promise")
})

test("force and sanctions threaten", () => {
  assert.equal(kindOf({ harmful: true }), "threat")
  assert.equal(kindOf({ kind: "threat" }), "threat")
  assert.equal(kindOf({ otherwise: true }), "threat")
})

test("what is asked for by a day, with what follows otherwise, is an ultimatum", () => {
  const demand: Partial<Intent> = { force: "must", consequence: [8, 12] }
  assert.equal(kindOf(demand), "demand")
  assert.equal(kindOf(demand, {}, true), "ultimatum")
  assert.equal(kindOf({ ...demand, consequence: null }, {}, true), "demand")
})

test("„solle“ asks something of another, and is the speaker's own plan otherwise", () => {
  const shall: Partial<Intent> = { force: "shall", kind: "demand" }
  assert.equal(kindOf(shall, { same: false }), "demand")
  assert.equal(kindOf(shall), "announcement")
  assert.equal(kindOf(shall, { same: false, act: "announcement" }), "announcement")
})

test("of a third party one foretells in direct words, and tells a plan beside a source", () => {
  const other = { same: false }
  const agent: Intent["agent"] = [
    { first: 0, last: 1, coreLast: 1, head: 0, preposition: -1, agreement: 0, kind: "organisation", name: null, role: null, inner: [] },
  ] // biome-ignore format: a phrase, told briefly
  const by = (where: Partial<Setting>) =>
    decide({ ...intent, agent }, { ...setting, ...other, ...where }, false)?.by
  assert.equal(kindOf({}, { ...other, form: "direct" }), "prediction")
  assert.equal(by({ apart: true }), "agent")
  assert.equal(by({}), "speaker")
})

test("what would follow from a condition is no demand", () => {
  const follows: Partial<Intent> = { force: "must", unsure: true, condition: [8, 12] }
  assert.equal(kindOf(follows), undefined)
  assert.equal(kindOf(follows, { form: "direct" }), "demand")
})
