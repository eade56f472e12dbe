import assert from "node:assert/strict"
import { test } from "node:test"
import { matchSentences } from "./sentence-match.ts"

const told = (old: string[], now: string[]) => {
  const match = matchSentences(old, now)
  return old.map(
    (_, i) => match.same(i) ?? (match.successor(i) === null ? "gone" : `→ ${match.successor(i)}`),
  )
}

test("sentences are found again where they moved, changed or went", () => {
  assert.deepEqual(told(["a b", "c d", "e f"], ["neu", "e f", "a b"]), [2, "gone", 1])
  // A sentence that shares little is the old one's successor at its place alone.
  assert.deepEqual(
    told(
      ["eins zwei", "ja das kommt so sagte sie", "drei vier"],
      ["eins zwei", "nein so nicht sagte er", "drei vier"],
    ),
    [0, "→ 1", 2],
  )
  assert.deepEqual(
    told(
      ["eins zwei", "wir bauen die brücke bis märz", "drei vier"],
      ["wir bauen die brücke bis mai", "eins zwei", "drei vier"],
    ),
    [1, "→ 0", 2],
  )
  assert.deepEqual(told(["x", "kein wort davon", "y"], ["x", "etwas ganz anderes hier", "y"]), [0, "gone", 2])
  assert.deepEqual(told(["a", "", "a"], ["a", "b"]), [0, "gone", 0])
})

test("what fell off the end stands behind all", () => {
  const match = matchSentences(["neu", "alt", "älter"], ["ganz neu", "neu", "alt"])
  assert.deepEqual([0, 1, 2].map(match.isBehindAll), [false, false, true])
})

test("many sentences that are all alike, or all new, take no long time", () => {
  const old = Array.from({ length: 20_000 }, (_, i) => `wir sagen ${i % 7} mal nein ${i}`)
  const now = Array.from({ length: 20_000 }, (_, i) => `wir sagen ${i % 5} mal ja ${i + 7}`)
  const match = matchSentences(old, now)
  assert.ok(old.filter((_, i) => match.successor(i) !== null).length > 0)
})
