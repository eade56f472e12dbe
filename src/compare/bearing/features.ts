import type { Signal } from "../../lang/stance.ts"
import { namesActor } from "../names.ts"
import type { PageView } from "../page-view.ts"
import type { Awaited } from "./awaited.ts"
import { type Ground, weighed } from "./ground.ts"
import { type Measured, measured, pageFeatureNames } from "./page-features.ts"
import { sharesOf } from "./shares.ts"

/** What tells whether a passage bears on a commitment; each is 0 where it says nothing, and at most 1. */
export const featureNames = [
  ...pageFeatureNames,
  "words", "things", "synonyms", "field", "namesHere", "rareNameHere", "kinWordsHere", "numbers", "foreignNames", "elsewhere",
  "actor", "saidByActor", "saidByOther", "happened", "toCome", "thought", "done", "undone", "givenUp", "moved",
  "turned", "recalled", "now", "denies", "opposite", "again", "repeats", "othersPlan", "plan", "condition", "conditionSynonyms", "history",
  "laterDay", "lead", "late",
] as const // biome-ignore format: a list

/** One of `featureNames`. */
export type Feature = (typeof featureNames)[number]
/** The features of one passage. */
export type Features = Readonly<Record<Feature, number>>

/** The features of each passage of a page of a day (`YYYY-MM-DD`), in their order, against a commitment. */
export function featuresOf(awaited: Awaited, ground: Ground, page: PageView, day: string): Features[] {
  const whole = measured(awaited, ground, page, day)
  return page.passages.map((_, index) => passageFeatures(awaited, ground, page, { index, whole }))
}

function passageFeatures(
  awaited: Awaited,
  ground: Ground,
  page: PageView,
  { index, whole }: { readonly index: number; readonly whole: Measured },
): Features {
  const passage = page.passages[index]!
  const { matter, stance, committed, speakers, days } = passage
  const shares = sharesOf(awaited.roots, matter)
  const before = index > 0 ? page.passages[index - 1]! : null
  const near = before === null ? 0 : sharesOf(awaited.roots, before.matter).words
  const condition = sharesOf(awaited.condition, matter)
  // What happened to something else says nothing of this: signals count as far as the matter is the same.
  const about = Math.min(
    1,
    1.5 *
      Math.max(
        shares.words + 0.6 * shares.synonyms,
        0.6 * near,
        0.8 * (condition.words + 0.6 * condition.synonyms),
        0.6 * whole.cohesion,
      ),
  )
  const names = weighed(ground.names, matter.names, ground)
  const foreign = [...matter.names].filter(name => !awaited.page.names.has(name)).length
  const actor = !whole.isNamesake && namesActor(awaited.actorNames, matter.names, matter.roots)
  const speaks = speakers.some(name => awaited.actorNames.includes(name))
  const others = committed.filter(one => one.actor !== null && !awaited.actorNames.includes(one.actor))
  const own = committed.filter(one => one.actor !== null && awaited.actorNames.includes(one.actor))
  const signal = (name: Signal) => (stance.signals.has(name) ? about : 0)
  const places = awaited.page.places
  return {
    ...whole.features,
    words: shares.words,
    things: shares.things,
    synonyms: shares.synonyms,
    field: shares.field,
    namesHere: Math.min(1, names.sum),
    rareNameHere: names.most,
    kinWordsHere: Math.min(1, weighed(ground.words, matter.roots, ground).sum / 3),
    numbers: Math.min(1, weighed(ground.numbers, matter.numbers, ground).sum),
    foreignNames: Math.min(1, foreign / 3),
    elsewhere:
      places.size > 0 &&
      matter.places.size > 0 &&
      ![...matter.places].some(place => awaited.page.names.has(place))
        ? 1
        : 0,
    actor: actor ? 1 : 0,
    saidByActor: speaks ? 1 : 0,
    saidByOther: speakers.length > 0 && !speaks ? 1 : 0,
    happened: stance.time === "past" ? about : 0,
    toCome: stance.time === "future" ? about : 0,
    thought: stance.time === "irreal" ? about : 0,
    done: signal("done"),
    undone: signal("undone"),
    givenUp: signal("given-up"),
    moved: signal("moved"),
    turned: signal("turned"),
    recalled: signal("recalled"),
    now: signal("now"),
    denies: stance.denied !== awaited.denied ? about : 0,
    opposite: [...awaited.opposites].some(root => matter.roots.has(root)) ? about : 0,
    again: stance.time === "future" && shares.words > 0.5 ? shares.words : 0,
    repeats: own.some(({ due }) => due === null || due === awaited.due) ? shares.words : 0,
    othersPlan: others.length > 0 && own.length === 0 ? 1 : 0,
    plan: committed.length > 0 ? 1 : 0,
    condition: condition.words,
    conditionSynonyms: condition.synonyms,
    history: awaited.day !== null && days.some(last => last < awaited.day!) ? about : 0,
    laterDay: awaited.due !== null && days.some(last => last > awaited.due!) ? about : 0,
    lead: index === whole.lead ? 1 : 0,
    late: Math.min(1, Math.max(0, index - whole.lead - 1) / 4),
  }
}
