import { deepEqual, equal } from "node:assert/strict"
import { test } from "node:test"
import type { Matter } from "../matter.ts"
import { portion, sharesOf } from "./shares.ts"

const matter = (words: string, groups = ""): Matter => ({
  roots: new Map(words.split(" ").map(word => [word.toLowerCase(), word])),
  names: new Set(),
  parts: new Set(),
  groups: new Set(groups.split(" ")),
  places: new Set(),
  numbers: new Set(),
})
const awaited = [
  { root: "tram", weight: 2, isThing: true, groups: ["s0", "f0"] },
  { root: "streik", weight: 1, isThing: true, groups: ["s1"] },
  { root: "droh", weight: 1, isThing: false, groups: [] },
]

test("a word counts as itself before it counts as another for it", () => {
  deepEqual(sharesOf(awaited, matter("Tram Depot", "s0 f0 s1")), {
    words: 0.5,
    things: 2 / 3,
    synonyms: 0.25,
    field: 0,
  })
  equal(sharesOf(awaited, matter("Depot", "f0")).field, 0.5)
})

test("nothing awaited and nothing wanted are shared by nothing", () => {
  deepEqual(sharesOf([], matter("Tram")), { words: 0, things: 0, synonyms: 0, field: 0 })
  equal(portion([], new Set(["a"])), 0)
  equal(portion(["a", "b"], new Set(["a"])), 0.5)
})
