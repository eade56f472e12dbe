import { givenName } from "../../lang/given-names.ts"
import type { Matter } from "../matter.ts"
import type { PageView } from "../page-view.ts"
import type { Awaited } from "./awaited.ts"

/**
 * How rare among later pages is what the commitment's page speaks of: names and other words, each with its inverse document
 * frequency there. What stands on every page that was found says nothing of any.
 */
export interface Ground {
  readonly names: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<string, number>
  /** The weight of what stands on one page only. */
  readonly highest: number
}

const smallNumber = 12

/** The ground of a commitment among the later pages that are looked through. */
export function groundOf(
  { page, actorNames }: Awaited,
  pages: readonly { readonly view: PageView }[],
): Ground {
  const matters = pages.map(({ view }) => view.matter)
  const rarity = (has: (matter: Matter) => boolean): number | null => {
    let with_ = 0
    for (const matter of matters) if (has(matter)) with_++
    return with_ === 0 ? null : Math.log((1 + pages.length) / with_)
  }
  const weigh = (keys: Iterable<string>, has: (matter: Matter, key: string) => boolean) => {
    const weights = new Map<string, number>()
    for (const key of keys) {
      const weight = rarity(matter => has(matter, key))
      if (weight !== null) weights.set(key, weight)
    }
    return weights
  }
  const isActor = (name: string) => actorNames.some(actor => actor.toLowerCase().includes(name))
  return {
    names: weigh(
      // „Egon“ on two pages is seldom one man.
      [...page.names].filter(name => !isActor(name) && givenName(name) === null),
      (matter, name) => matter.names.has(name),
    ),
    words: weigh(
      [...page.roots.keys()].filter(root => !page.names.has(root) && !page.parts.has(root)),
      (matter, root) => matter.roots.has(root),
    ),
    numbers: weigh(
      // Small numbers meet by chance.
      [...page.numbers].filter(number => Number.parseFloat(number.replace(",", ".")) > smallNumber),
      (matter, number) => matter.numbers.has(number),
    ),
    highest: Math.log(1 + pages.length),
  }
}

/** The weights of what a matter has, together and the highest, each beside that of what stands on one page only. */
export function weighed(
  weights: ReadonlyMap<string, number>,
  present: { has(key: string): boolean },
  { highest }: Ground,
): { readonly sum: number; readonly most: number } {
  let sum = 0
  let most = 0
  for (const [key, weight] of weights)
    if (present.has(key)) {
      sum += weight
      if (weight > most) most = weight
    }
  return { sum: sum / highest, most: most / highest }
}
