import type { PageView } from "../page-view.ts"
import type { Awaited } from "./awaited.ts"
import { type Features, featureNames, featuresOf } from "./features.ts"
import { groundOf } from "./ground.ts"
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
export const mostOfPage = 2

/** A passage with what was seen of it, before it is told. */
interface Weighed<Page> {
  readonly page: Page
  readonly passage: number
  readonly features: Features
  readonly score: number
}

/**
 * Weighs the passages of later pages, the likeliest to bear on a commitment first, of each page the best few. A logistic model
 * over the features, whose weights `tools/train-bearing` makes.
 */
function weighBearings<Page extends Later>(awaited: Awaited, pages: readonly Page[]): Weighed<Page>[] {
  const ground = groundOf(awaited, pages)
  return pages
    .flatMap(page =>
      featuresOf(awaited, ground, page.view, page.day)
        .map((features, passage) => ({ page, passage, features, score: likelihood(features) }))
        .filter(({ passage }) => !page.view.passages[passage]!.isHeading)
        .sort((a, b) => b.score - a.score || a.passage - b.passage)
        .slice(0, mostOfPage),
    )
    .sort((a, b) => b.score - a.score || a.page.day.localeCompare(b.page.day))
}

/**
 * Ranks the passages of later pages by how likely each bears on a commitment, the likeliest first, at most `limit`. Nothing is
 * shown where the best is less likely than `least`: what comes behind a good one is worth a look though it be less likely.
 */
export function rankBearings<Page extends Later>(
  awaited: Awaited,
  pages: readonly Page[],
  { least, limit }: { readonly least: number; readonly limit: number },
): Bearing<Page>[] {
  const found = weighBearings(awaited, pages)
  if (found.length === 0 || found[0]!.score < least) return []
  return found.slice(0, limit).map(({ page, passage, features, score }) => ({
    page,
    passage,
    score,
    bears: bearsOf(features),
    reasons: reasonsOf(awaited, page, { passage, features }),
  }))
}

/** The logistic function of the weighed features. */
function likelihood(features: Features): number {
  let sum = weights.bias
  for (const name of featureNames) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
