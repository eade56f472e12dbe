import { daysBetween } from "../../model/days.ts"
import { shareOf } from "../matter.ts"
import { isNamesake, namesActor } from "../names.ts"
import type { PageView, Passage } from "../page-view.ts"
import type { Awaited } from "./awaited.ts"

/** What tells whether a passage bears on a commitment; each is 0 where it says nothing, and mostly at most 1. */
export const featureNames = [
  "shared", "near", "page", "rare", "actor", "actorOnPage", "actorAbsent", "saidByActor", "saidByOther", "ownNames", "namesMissing",
  "foreignNames", "happened", "toCome", "thought", "done", "undone", "givenUp", "moved", "turned", "denies", "repeats",
  "othersPlan", "plan", "condition", "nearDue", "otherInOffice", "lead", "headline", "laterDay", "things", "namesHere", "namesElsewhere", "history", "namesake", "again", "knownNames",
] as const // biome-ignore format: a list

/** One of `featureNames`. */
export type Feature = (typeof featureNames)[number]
/** The features of one passage. */
export type Features = Record<Feature, number>

/** The features of the passage at an index of a page of a day (`YYYY-MM-DD`), against a commitment. */
export function featuresOf(awaited: Awaited, page: PageView, index: number, day: string): Features {
  const passage = page.passages[index]!
  const { matter, stance } = passage
  const shared = shareOf(awaited.weights, matter.roots)
  const before = index > 0 ? page.passages[index - 1]!.matter.roots : new Map<string, string>()
  const near = shareOf(awaited.weights, {
    has: root => matter.roots.has(root) || before.has(root),
  } as Set<string>)
  const onPage = shareOf(awaited.weights, page.matter.roots)
  const condition = awaited.condition === null ? 0 : portion(awaited.condition.roots.keys(), matter.roots)
  // What happened to something else says nothing of this: signals count as far as the matter is the same.
  const about = Math.min(1, 1.5 * Math.max(shared, 0.7 * near, 0.8 * condition))
  const namesake = isNamesake(awaited.actorNames, page.actors)
  const actorHere = !namesake && namesActor(awaited.actorNames, matter.names, matter.roots)
  const actorOnPage = !namesake && namesActor(awaited.actorNames, page.matter.names, page.matter.roots)
  const own = [...awaited.matter.names].filter(
    name => !awaited.actorNames.some(actor => actor.toLowerCase().includes(name)),
  )
  const ownHere = own.length === 0 ? 0 : portion(own, matter.names)
  const ownOnPage = own.length === 0 ? 0 : portion(own, page.matter.names)
  const foreign = [...matter.names].filter(name => !awaited.known.has(name)).length
  const speaks = passage.speakers.some(name => awaited.actorNames.includes(name))
  const committed = passage.committed.filter(({ actor }) => actor !== null)
  const again = committed.some(
    ({ actor, due }) => awaited.actorNames.includes(actor!) && (due === null || due === awaited.due),
  )
  const signal = (name: "done" | "undone" | "given-up" | "moved" | "turned") =>
    stance.signals.has(name) ? about : 0
  const things = new Map([...awaited.weights].filter(([root]) => isThing(awaited, root)))
  return {
    things: shareOf(things, matter.roots),
    namesHere: ownHere,
    namesElsewhere: ownHere === 0 && foreign > 0 ? 1 : 0,
    knownNames: [...matter.names].some(name => awaited.known.has(name)) ? 1 : 0,
    namesake: namesake ? 1 : 0,
    again: stance.time === "future" && shared > 0.5 && stance.signals.size === 0 ? shared : 0,
    history: awaited.day !== null && passage.days.some(last => last < awaited.day!) ? about : 0,
    shared,
    near: near - shared,
    page: onPage - near,
    rare: rarest(awaited.weights, passage),
    actor: actorHere ? 1 : 0,
    actorOnPage: !actorHere && actorOnPage ? 1 : 0,
    actorAbsent: awaited.actorNames.length > 0 && !actorOnPage ? 1 : 0,
    saidByActor: speaks ? 1 : 0,
    saidByOther: passage.speakers.length > 0 && !speaks ? 1 : 0,
    ownNames: Math.max(ownHere, 0.7 * ownOnPage),
    namesMissing: own.length > 0 ? 1 - ownOnPage : 0,
    foreignNames: Math.min(1, foreign / 3),
    happened: stance.time === "past" ? about : 0,
    toCome: stance.time === "future" ? about : 0,
    thought: stance.time === "irreal" ? about : 0,
    done: signal("done"),
    undone: signal("undone"),
    givenUp: signal("given-up"),
    moved: signal("moved"),
    turned: signal("turned"),
    denies: stance.denied !== awaited.denied ? about : 0,
    repeats: again ? 1 : 0,
    othersPlan:
      committed.length > 0 && !committed.some(({ actor }) => awaited.actorNames.includes(actor!)) ? 1 : 0,
    plan: committed.length > 0 || passage.committed.length > 0 ? 1 : 0,
    condition,
    nearDue: awaited.due === null ? 0 : Math.exp(-Math.abs(daysBetween(awaited.due, day)) / 20),
    otherInOffice: !actorOnPage && rolesHeldByOthers(awaited, page) ? 1 : 0,
    lead: page.passages.findIndex(({ isHeading }) => !isHeading) === index ? Math.min(1, 1.5 * onPage) : 0,
    headline: Math.max(
      0,
      ...page.passages
        .filter(({ isHeading }) => isHeading)
        .map(({ matter: title }) => shareOf(awaited.weights, title.roots)),
    ),
    laterDay: awaited.due !== null && passage.days.some(last => last > awaited.due!) ? about : 0,
  }
}

/** Whether a root is of a noun or a name: what it is about, rather than what is done to it. */
const isThing = ({ matter }: Awaited, root: string): boolean => /^\p{Lu}/u.test(matter.roots.get(root) ?? "")

/** The weight of the rarest shared root beside the rarest of all. */
function rarest(weights: ReadonlyMap<string, number>, { matter }: Passage): number {
  let most = 0
  let found = 0
  for (const [root, weight] of weights) {
    if (weight > most) most = weight
    if (weight > found && matter.roots.has(root)) found = weight
  }
  return most === 0 ? 0 : found / most
}

function portion(wanted: Iterable<string>, present: { has(key: string): boolean }): number {
  let all = 0
  let found = 0
  for (const one of wanted) {
    all++
    if (present.has(one)) found++
  }
  return all === 0 ? 0 : found / all
}

/** Whether the page speaks of the office that the actor had, and of other people: somebody else may hold it now. */
const rolesHeldByOthers = ({ roles }: Awaited, { matter }: PageView): boolean =>
  roles.some(role => matter.roots.has(role))
