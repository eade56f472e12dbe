import type { PageView } from "../page-view.ts"
import type { Awaited } from "./awaited.ts"
import { type Features, featureNames, featuresOf } from "./features.ts"
import { type Bears, bearsOf, type Reason, reasonsOf } from "./reasons.ts"
import { weights } from "./weights.ts"

/** A passage that may bear on a commitment. */
export interface Bearing<Page> {
  readonly page: Page
  /** The index of the passage on its page. */
  readonly passage: number
  /** How likely it is that a person would say so, from 0 to 1, as weighed on invented stories. */
  readonly score: number
  readonly bears: Bears
  readonly reasons: readonly Reason[]
}

/** A page that came later, with its day (`YYYY-MM-DD`). */
export interface Later {
  readonly view: PageView
  readonly day: string
}

/** Of one page no more passages are shown than this: its best. */
const mostOfPage = 2

/**
 * Ranks the passages of later pages by how likely each bears on a commitment, the likeliest first; those below `least` are
 * left out. A logistic model over the features, whose weights `tools/train-bearing` makes.
 */
export function rankBearings<Page extends Later>(
  awaited: Awaited,
  pages: readonly Page[],
  { least, limit }: { readonly least: number; readonly limit: number },
): Bearing<Page>[] {
  const found: (Bearing<Page> & { readonly features: Features })[] = []
  for (const page of pages) {
    const ofPage = page.view.passages
      .flatMap(({ isHeading }, passage) =>
        isHeading ? [] : [{ passage, features: featuresOf(awaited, page.view, passage, page.day) }],
      )
      // What shares no word with it can only bear on it by what stands before it.
      .filter(({ features }) => features.shared + features.near + features.condition > 0)
      .map(({ passage, features }) => ({ passage, features, score: likelihood(features) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, mostOfPage)
    for (const one of ofPage)
      found.push({ ...one, page, bears: bearsOf(one.features), reasons: reasonsOf(awaited, page, one) })
  }
  return found
    .sort((a, b) => b.score - a.score || a.page.day.localeCompare(b.page.day))
    .slice(0, limit)
    .map(({ features: _, ...bearing }) => bearing)
}

/** The logistic function of the weighed features. */
export function likelihood(features: Features): number {
  let sum = weights.bias
  for (const name of featureNames) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
