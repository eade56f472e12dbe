import type { Ranking, Scored } from "./held-out.ts"

/** What rankings reach; counts of commitments. */
export interface Figures {
  /** Of those with a right passage: how many there are, and how many have it first, or among the first three. */
  readonly withRight: number
  readonly first: number
  readonly amongThree: number
  /** Of all: how many there are, and in how many the first only looks alike. */
  readonly all: number
  readonly lookAlikeFirst: number
  /** Of those without a right passage: how many there are, and how many show something. */
  readonly withoutRight: number
  readonly shownWithoutRight: number
  /** Of those whose right passages are on a page that was found: how many there are, and how many show something without it. */
  readonly removed: number
  readonly shownRemoved: number
}

/** Counts what is reached where nothing is shown unless the best has at least a score. */
export function figuresOf(rankings: readonly Ranking[], least: number = Number.NEGATIVE_INFINITY): Figures {
  const cut = (shown: readonly Scored[]) =>
    shown.length > 0 && shown[0]!.score >= least ? shown.slice(0, 3) : []
  const isRight = ({ example }: Scored) => example.isRight
  const withRight = rankings.filter(({ task }) => task.asked.hasRight)
  const withoutRight = rankings.filter(({ task }) => !task.asked.hasRight)
  const removed = rankings.flatMap(({ without }) => (without === null ? [] : [without]))
  return {
    withRight: withRight.length,
    first: withRight.filter(({ shown }) => cut(shown).slice(0, 1).some(isRight)).length,
    amongThree: withRight.filter(({ shown }) => cut(shown).some(isRight)).length,
    all: rankings.length,
    lookAlikeFirst: rankings.filter(({ shown }) => {
      const top = cut(shown)[0]
      return top?.example.isLookAlike === true && !isRight(top)
    }).length,
    withoutRight: withoutRight.length,
    shownWithoutRight: withoutRight.filter(({ shown }) => cut(shown).length > 0).length,
    removed: removed.length,
    shownRemoved: removed.filter(without => cut(without).length > 0).length,
  }
}
