import type { Matter } from "../matter.ts"

/** A root of what is awaited. */
export interface AwaitedRoot {
  readonly root: string
  /** How rare it is (inverse document frequency), times how much it counts: those of its own words whole, others less. */
  readonly weight: number
  /** Whether it is of a noun: what it is about, rather than what is done to it. */
  readonly isThing: boolean
  /** The groups of related words that it stands in (`StanceGrammar.related`). */
  readonly groups: readonly string[]
}

/** A commitment of which one waits to hear, as far as later words are compared with it. */
export interface Awaited {
  /** What shall be, of its words and those of its sentence, without names. */
  readonly roots: readonly AwaitedRoot[]
  /** The same of its condition; empty without one. */
  readonly condition: readonly AwaitedRoot[]
  /** What the whole page that told it is about. */
  readonly page: Matter
  /** Whoever committed himself, by every name that is known. Empty for nobody. */
  readonly actorNames: readonly string[]
  /** The roots of the offices that he is called by. */
  readonly roles: readonly string[]
  /** The roots of the opposites of what shall be. */
  readonly opposites: ReadonlySet<string>
  /** Whether the words deny something: a refusal, „nicht“. */
  readonly denied: boolean
  /** The day on which it was said, and the last day of its deadline; `YYYY-MM-DD`. */
  readonly day: string | null
  readonly due: string | null
}
