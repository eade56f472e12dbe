import { wordsOf } from "../identity/wording.ts"
import type { Find } from "./find.ts"

/** What an earlier reading of the same page recorded. */
export interface Recorded {
  readonly id: string
  readonly type: Find["type"]
  readonly words: string
}

/** How much of their words two finds must share, of all words of both, to be the same find read otherwise. */
const sameFind = 0.5

/**
 * Gives each find of a new reading the id of the entry that the earlier reading of the same page made of it, so that
 * an id once printed stays and decisions of people stay with it. First those with the same id, then, among the rest of
 * the same type, those that share most words; a find without a partner keeps its own id.
 */
export function matchFinds(recorded: readonly Recorded[], finds: readonly Find[]): string[] {
  const free = new Map(recorded.map(entry => [entry.id, entry]))
  const ids = finds.map(({ id }) => (free.delete(id) ? id : null))
  const pairs: { readonly index: number; readonly id: string; readonly shared: number }[] = []
  for (const [index, find] of finds.entries()) {
    if (ids[index] !== null) continue
    const words = wordsOf(find.content.words)
    for (const entry of free.values()) {
      if (entry.type !== find.type) continue
      const shared = sharedShare(words, wordsOf(entry.words))
      if (shared >= sameFind) pairs.push({ index, id: entry.id, shared })
    }
  }
  pairs.sort((a, b) => b.shared - a.shared || a.index - b.index || (a.id < b.id ? -1 : 1))
  for (const { index, id } of pairs) if (ids[index] === null && free.delete(id)) ids[index] = id
  return finds.map((find, index) => ids[index] ?? find.id)
}

/** The share of words that two lists have in common, of all their different words (Jaccard). */
export function sharedShare(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)]
  let shared = 0
  for (const word of first) if (second.has(word)) shared += 1
  const all = first.size + second.size - shared
  return all === 0 ? 0 : shared / all
}
