import { compare, type ShiftPair, type Weighing } from "./pair.ts"
import type { Position } from "./position.ts"

/** A root in more of an actor's positions than this pairs none of them by itself. */
const mostOfRoot = 60
/** So many pairs are compared at most: the likeliest by their rarest shared words. */
const mostPairs = 20_000

/**
 * Suggests changes among the positions of one actor, the surest first; of several pairs with the same later position only the
 * best. Positions need no order. Pairs that share a rare word are found by an index of words, so that the cost grows with
 * how many positions share words and not with all pairs.
 */
export function suggestShifts<Entry>(
  positions: readonly Position<Entry>[],
  { limit, opposites }: { readonly limit: number; readonly opposites: Weighing["opposites"] },
): ShiftPair<Entry>[] {
  const inOrder = [...positions].sort((a, b) => a.day.localeCompare(b.day))
  const holding = new Map<string, number[]>()
  for (const [i, { roots }] of inOrder.entries())
    for (const root of roots.keys()) {
      const list = holding.get(root)
      if (list) list.push(i)
      else holding.set(root, [i])
    }
  const weightOf = (root: string) => Math.log(1 + inOrder.length / (holding.get(root)?.length ?? 1)) + 0.3
  const pairs = new Map<number, number>()
  const size = inOrder.length
  const rarestFirst = [...holding]
    .filter(([, list]) => list.length > 1)
    .sort(([, a], [, b]) => a.length - b.length)
  for (const [, list] of rarestFirst) {
    if (list.length > mostOfRoot || pairs.size > mostPairs) break
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const key = list[i]! * size + list[j]!
        pairs.set(key, (pairs.get(key) ?? 0) + 1)
      }
  }
  const best = new Map<Position<Entry>, ShiftPair<Entry>>()
  for (const key of pairs.keys()) {
    const earlier = inOrder[Math.floor(key / size)]!
    const later = inOrder[key % size]!
    if (earlier.day >= later.day) continue
    const pair = compare(earlier, later, { weightOf, opposites })
    if (pair === null) continue
    const known = best.get(later)
    if (known === undefined || pair.score > known.score) best.set(later, pair)
  }
  return [...best.values()].sort((a, b) => sureness(b) - sureness(a)).slice(0, limit)
}

/** A clear contradiction counts more than what is only told more narrowly, and an office in between less. */
function sureness<Entry>({ score, differences, otherOffice }: ShiftPair<Entry>): number {
  const kinds = new Set(differences.map(({ kind }) => kind))
  const clear = kinds.has("reversal")
    ? 1
    : kinds.has("date_moved") || kinds.has("number_changed")
      ? 0.95
      : kinds.has("narrowed") && kinds.size === 1
        ? 0.7
        : 0.85
  return score * clear * (otherOffice ? 0.4 : 1)
}
