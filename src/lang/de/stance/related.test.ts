import { deepEqual, equal, ok } from "node:assert/strict"
import { test } from "node:test"
import { relatedGroups } from "./related.ts"
import { root } from "./root.ts"
import { stance } from "./stance.ts"

const shared = (one: string, other: string): string[] => {
  const groups = new Set(relatedGroups(root(other)))
  return relatedGroups(root(one))
    .filter(group => groups.has(group))
    .map(group => group[0]!)
}

test("words that news puts for one another share a group, whatever their form", () => {
  for (const pair of [
    "streik ausstand",
    "lehrlinge auszubildenden",
    "fahrstuhl aufzüge",
    "erhöht angehoben",
  ]) {
    const [one, other] = pair.split(" ")
    ok(shared(one!, other!).includes("s"), pair)
  }
})

test("words of one field are no more than that, and others share nothing", () => {
  deepEqual(shared("abteil", "schaffner"), ["f"])
  deepEqual(shared("bahnhof", "pfarrer"), [])
})

test("an adjective of a place leads to the place", () => {
  equal(stance.placeOf("tannhafener"), "tannhafen")
  equal(stance.placeOf("kronseer"), "kronsee")
  equal(stance.placeOf("hamburg"), null)
})
