import type { Matter } from "../matter.ts"
import type { AwaitedRoot } from "./awaited.ts"

/** How much of what is awaited stands in another matter; each is a share by weight, from 0 to 1. */
export interface Shares {
  /** By its words themselves, and by its nouns alone. */
  readonly words: number
  readonly things: number
  /** Besides these by words that stand for them, and by words of the same field of life. */
  readonly synonyms: number
  readonly field: number
}

/** Measures how much of what is awaited stands in a matter. */
export function sharesOf(awaited: readonly AwaitedRoot[], matter: Matter): Shares {
  let all = 0
  let allThings = 0
  let things = 0
  let words = 0
  let synonyms = 0
  let field = 0
  for (const { root, weight, isThing, groups } of awaited) {
    all += weight
    if (isThing) allThings += weight
    if (matter.roots.has(root)) {
      words += weight
      if (isThing) things += weight
      continue
    }
    const shared = groups.filter(group => matter.groups.has(group))
    if (shared.some(group => group.startsWith("s"))) synonyms += weight
    else if (shared.length > 0) field += weight
  }
  if (all === 0) return { words: 0, things: 0, synonyms: 0, field: 0 }
  return {
    words: words / all,
    things: allThings === 0 ? 0 : things / allThings,
    synonyms: synonyms / all,
    field: field / all,
  }
}

/** The share of a list that is in a set, from 0 to 1. */
export function portion(wanted: Iterable<string>, present: { has(key: string): boolean }): number {
  let all = 0
  let found = 0
  for (const one of wanted) {
    all++
    if (present.has(one)) found++
  }
  return all === 0 ? 0 : found / all
}
