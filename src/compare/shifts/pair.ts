import type { Position } from "./position.ts"

/** How a later position differs from an earlier one. */
export type ShiftKind =
  | "reversal"
  | "condition_added"
  | "condition_dropped"
  | "date_moved"
  | "number_changed"
  | "narrowed"

/** What differs, in words: what was there and what is there now, where words show it. */
export interface Difference {
  readonly kind: ShiftKind
  readonly was: string | null
  readonly is: string | null
}

/** Two positions of one actor on one matter, with what differs. */
export interface ShiftPair<Entry> {
  readonly earlier: Position<Entry>
  readonly later: Position<Entry>
  readonly differences: readonly Difference[]
  /** How sure it is that both are of one matter, from 0 to 1, weighed by how rare the shared words are. */
  readonly score: number
  /** The shared words, as the later one prints them, the rarest first. */
  readonly shared: readonly string[]
  /** Whether the pages give the speaker different offices. */
  readonly otherOffice: boolean
}

/** Two positions of one matter share words of at least this weight, in parts of the smaller and of the larger one. */
const least = { ofSmaller: 0.5, ofLarger: 0.2, words: 2 }

/** How rare a root is among what the actor said, and what the opposites of a root are. */
export interface Weighing {
  readonly weightOf: (root: string) => number
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Compares an earlier with a later position. Null where they are
 * of different matters, where nothing differs, or where one of them is only thought of.
 */
export function compare<Entry>(
  earlier: Position<Entry>,
  later: Position<Entry>,
  { weightOf, opposites }: Weighing,
): ShiftPair<Entry> | null {
  if (earlier.isNone || later.isNone || earlier.past !== later.past) return null
  let shared = 0
  const common: [string, number][] = []
  const total = (roots: ReadonlyMap<string, string>) => {
    let sum = 0
    for (const root of roots.keys()) sum += weightOf(root)
    return sum
  }
  let turns = 0
  for (const root of earlier.roots.keys()) {
    const isSame = later.roots.has(root)
    const opposite = isSame ? root : oppositeIn(later.roots, opposites.get(root))
    if (opposite === null) continue
    const weight = weightOf(opposite)
    shared += weight
    common.push([opposite, weight])
    if (!isSame) turns++
  }
  if (common.length < least.words) return null
  const a = total(earlier.roots)
  const b = total(later.roots)
  const ofSmaller = shared / Math.min(a, b)
  const ofLarger = shared / Math.max(a, b)
  if (ofSmaller < least.ofSmaller || ofLarger < least.ofLarger) return null
  const differences = differencesOf(earlier, later, turns)
  if (differences.length === 0) return null
  common.sort(([, x], [, y]) => y - x)
  return {
    earlier,
    later,
    differences,
    score: Math.sqrt(ofSmaller * ofLarger),
    shared: common.map(([root]) => later.roots.get(root)!),
    otherOffice:
      earlier.roles.size > 0 &&
      later.roles.size > 0 &&
      ![...earlier.roles].some(role => later.roles.has(role)),
  }
}

/** The opposite that stands among the roots; null where none does. */
function oppositeIn(
  roots: ReadonlyMap<string, string>,
  opposites: ReadonlySet<string> | undefined,
): string | null {
  for (const opposite of opposites ?? []) if (roots.has(opposite)) return opposite
  return null
}

function differencesOf<Entry>(earlier: Position<Entry>, later: Position<Entry>, turns: number): Difference[] {
  const found: Difference[] = []
  const isReversed = (earlier.denied !== later.denied) !== (turns % 2 === 1)
  if (isReversed) found.push({ kind: "reversal", was: null, is: null })
  if (earlier.condition === null && later.condition !== null)
    found.push({ kind: "condition_added", was: null, is: later.condition })
  if (earlier.condition !== null && later.condition === null)
    found.push({ kind: "condition_dropped", was: earlier.condition, is: null })
  if (earlier.due !== null && later.due !== null && earlier.due !== later.due)
    found.push({ kind: "date_moved", was: earlier.due, is: later.due })
  for (const [unit, number] of earlier.numbers) {
    const now = later.numbers.get(unit)
    if (now !== undefined && now !== number) found.push({ kind: "number_changed", was: number, is: now })
  }
  if (!earlier.narrowed && later.narrowed) found.push({ kind: "narrowed", was: null, is: null })
  return found
}
