import { daysBetween } from "../../model/days.ts"
import { mergedMatter } from "../matter.ts"
import { isNamesake, namesActor } from "../names.ts"
import type { PageView } from "../page-view.ts"
import type { Awaited } from "./awaited.ts"
import { type Ground, weighed } from "./ground.ts"
import { portion, sharesOf } from "./shares.ts"

/** What the page of a passage tells of whether it bears on a commitment; the same for all its passages. */
export const pageFeatureNames = [
  "page", "pageSynonyms", "pageField", "headline", "rareName", "kinWords", "pageNumbers", "samePlace", "otherPlace", "actorOnPage", "actorAbsent", "namesake",
  "nearDue", "pastDue", "beforeDue", "soon",
] as const // biome-ignore format: a list

/** One of `pageFeatureNames`. */
export type PageFeature = (typeof pageFeatureNames)[number]
/** The features of one page. */
export type PageFeatures = Readonly<Record<PageFeature, number>>

/** What is measured once of a page, for all its passages. */
export interface Measured {
  readonly features: PageFeatures
  /** How far the page is on the commitment's ground at all, from 0 to 1. */
  readonly cohesion: number
  readonly isNamesake: boolean
  readonly hasActor: boolean
  /** The index of its first passage that is no heading; -1 for none. */
  readonly lead: number
}

/** Measures a page of a day (`YYYY-MM-DD`) against a commitment. */
export function measured(awaited: Awaited, ground: Ground, page: PageView, day: string): Measured {
  const { matter } = page
  const shares = sharesOf(awaited.roots, matter)
  const titles = mergedMatter(page.passages.filter(({ isHeading }) => isHeading).map(one => one.matter))
  const title = sharesOf(awaited.roots, titles)
  const namesake = isNamesake(awaited.actorNames, page.actors)
  const hasActor = !namesake && namesActor(awaited.actorNames, matter.names, matter.roots)
  const names = weighed(ground.names, matter.names, ground)
  const words = weighed(ground.words, matter.roots, ground)
  const numbers = weighed(ground.numbers, matter.numbers, ground)
  const places = awaited.page.places
  const shared = portion(places, matter.names)
  const late = awaited.due === null ? null : daysBetween(awaited.due, day)
  const features: PageFeatures = {
    page: shares.words,
    pageSynonyms: shares.synonyms,
    pageField: shares.field,
    headline: title.words + 0.5 * title.synonyms,
    rareName: names.most,
    kinWords: Math.min(1, words.sum / 6),
    pageNumbers: Math.min(1, numbers.sum),
    samePlace: places.size > 0 && shared > 0 ? 1 : 0,
    otherPlace: places.size > 0 && shared === 0 && matter.places.size > 0 ? 1 : 0,
    actorOnPage: hasActor ? 1 : 0,
    actorAbsent: awaited.actorNames.length > 0 && !hasActor ? 1 : 0,
    namesake: namesake ? 1 : 0,
    nearDue: late === null ? 0 : Math.exp(-Math.abs(late) / 20),
    pastDue: late !== null && late >= -3 ? Math.exp(-Math.max(0, late) / 60) : 0,
    beforeDue: late !== null && late < -3 ? 1 : 0,
    soon: awaited.day === null ? 0 : Math.exp(-daysBetween(awaited.day, day) / 30),
  }
  return {
    features,
    cohesion: Math.min(
      1,
      shares.words + 0.6 * shares.synonyms + 0.2 * shares.field + 0.4 * names.most + 0.3 * (hasActor ? 1 : 0),
    ),
    isNamesake: namesake,
    hasActor,
    lead: page.passages.findIndex(({ isHeading }) => !isHeading),
  }
}
