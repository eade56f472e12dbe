import assert from "node:assert/strict"
import { test } from "node:test"
import { type Figure, type Gates, judge, pin, unmeasured } from "../tools/eval/gates.ts"

const figure = (value: number, fingerprint = "a"): Figure => ({
  set: "pages",
  name: "text",
  value,
  fingerprint,
})
const gates: Gates = { pages: { text: { floor: 0.9, fingerprint: "a" } } }

const faults: readonly (readonly [what: string, figure: Figure, fault: RegExp | null])[] = [
  ["at its floor holds", figure(0.9), null],
  ["above its floor holds", figure(0.91), null],
  ["below its floor fell", figure(0.899), /fell below its floor of 0.9/],
  ["measured on other data fails, however good", figure(1, "b"), /not what the floor was measured on/],
  ["without a floor holds", { ...figure(0.1), name: "title" }, null],
]
for (const [what, measured, fault] of faults)
  test(`a figure ${what}`, () => {
    const [judged] = judge([measured], gates)
    if (fault === null) assert.equal(judged!.fault, null)
    else assert.match(judged!.fault!, fault)
  })

test("a floor whose figure is not measured any more is told", () => {
  assert.deepEqual(unmeasured([], gates), ["pages: text"])
  assert.deepEqual(unmeasured([figure(0.2)], gates), [])
})

test("pinning raises floors, gives first ones, and lowers none", () => {
  const title = { ...figure(0.5), name: "title" }
  const raised = {
    pages: { text: { floor: 0.95, fingerprint: "b" }, title: { floor: 0.5, fingerprint: "a" } },
  }
  assert.deepEqual(pin([figure(0.95, "b"), title], gates, null), raised)
  assert.deepEqual(pin([figure(0.8)], gates, null), gates)
  assert.deepEqual(pin([figure(0.8, "b")], gates, null), gates)
  assert.deepEqual(pin([], gates, null), gates)
  assert.deepEqual(pin([{ ...figure(0), name: "title" }], {}, null), {})
})

test("a floor is lowered, or given up, with its reason", () => {
  assert.deepEqual(pin([figure(0.8)], gates, "stricter scorer"), {
    pages: { text: { floor: 0.8, fingerprint: "a", lowered: "stricter scorer" } },
  })
  assert.deepEqual(pin([], gates, "the set is gone"), {})
})
