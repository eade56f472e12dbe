import assert from "node:assert/strict"
import { test } from "node:test"
import { blank } from "../../lang/de/intents/blank.ts"
import type { Intent } from "../../lang/intents.ts"
import { confidenceOf } from "./confidence.ts"
import type { Setting } from "./kind.ts"

type Evidence = Parameters<typeof confidenceOf>[0]

const intent = (force: Intent["force"], what: string): Intent => ({
  ...blank,
  force,
  what,
  words: [[0, 1]],
  agent: [],
  scope: [],
})
const said = (form: Setting["form"]): Setting => ({
  form,
  act: "said",
  same: false,
  apart: false,
  named: true,
})

/** „Ute Sander verspricht, …“: a verb that names the act, by somebody with a name. */
const promised: Evidence = {
  intent: intent("pledge", "object-clause"),
  setting: said("indirect"),
  kind: "demand",
  actor: "person",
  committed: true,
  dated: false,
  told: false,
}

const rows: readonly (readonly [what: string, evidence: Partial<Evidence>, sure: string])[] = [
  ["the words name the act and who does it", {}, "high"],
  ["nobody is known by name", { actor: null }, "low"],
  ["a group has no name of its own", { actor: "group" }, "low"],
  ["a verb of commitment in direct speech", { setting: said("direct") }, "low"],
  ["a sentence that goes on with an earlier speaker", { setting: said("free-indirect") }, "medium"],
  ["what hangs on a noun", { intent: intent("pledge", "noun-clause") }, "medium"],
  ["a will in the author’s own words", { intent: intent("intend", "intend"), setting: null }, "high"],
  ["a will that is quoted", { intent: intent("intend", "intend"), setting: said("direct") }, "low"],
  ["only the tense speaks for it", { intent: intent("future", "future"), kind: "announcement" }, "low"],
  ["the tense and a day", { intent: intent("future", "future"), kind: "announcement", dated: true }, "medium"],
  ["a plan of nobody with a day", { intent: intent("shall", "shall"), committed: false, actor: null, kind: "announcement", dated: true }, "high"],
  ["a plan of nobody without", { intent: intent("shall", "shall"), committed: false, actor: null, kind: "announcement" }, "medium"],
  ["an expectation of nobody", { kind: "prediction", committed: false, actor: null }, "high"],
] // biome-ignore format: a table

for (const [what, evidence, sure] of rows)
  test(`${sure}: ${what}`, () => assert.equal(confidenceOf({ ...promised, ...evidence }), sure))
