import { daysBetween } from "../../model/days.ts"
import { wording, wordsOf } from "../identity/wording.ts"

/** What two entries are compared by. */
export interface Uttered {
  readonly type: string
  /** The actor's name as the page gives it. */
  readonly name: string | null
  readonly words: string
  /** The day on which it was said, else on which the page was published; null where nobody tells. */
  readonly day: string | null
}

/** So much of the shorter wording must stand in the longer one. */
const contained = 0.85
/** Papers print the same words within so many days. */
const mostDays = 4

/**
 * Whether two entries print one utterance: the same type, a name that is the other's or its surname, days that lie
 * close together, and nearly all words of the shorter in the longer. It does not matter which came first.
 */
export function sameUtterance(a: Uttered, b: Uttered): boolean {
  if (a.type !== b.type || a.name === null || b.name === null) return false
  if (!sameName(a.name, b.name) || !near(a.day, b.day)) return false
  const [first, second] = [new Set(wordsOf(a.words)), new Set(wordsOf(b.words))]
  const [short, long] = first.size <= second.size ? [first, second] : [second, first]
  let shared = 0
  for (const word of short) if (long.has(word)) shared += 1
  return shared >= contained * short.size
}

/** The last word of a name: what papers keep of it. */
export const surname = (name: string): string => wording(name).split(" ").at(-1) ?? ""

/** Whether two names are of one: the same words, or one of them is the surname of the other. */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [wording(a), wording(b)]
  return first === second || first === surname(b) || second === surname(a)
}

function near(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  return Math.abs(daysBetween(a, b)) <= mostDays
}
