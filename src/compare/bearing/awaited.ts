import type { Matter } from "../matter.ts"

/** A commitment of which one waits to hear, as far as later words are compared with it. */
export interface Awaited {
  /** What shall be, of its words and those of its sentence. */
  readonly matter: Matter
  /** The roots of `matter`, each with how rare it is (inverse document frequency); those of its own words count whole, others less. */
  readonly weights: ReadonlyMap<string, number>
  readonly condition: Matter | null
  /** Whoever committed himself, by every name that is known. Empty for nobody. */
  readonly actorNames: readonly string[]
  /** The roots of the offices that he is called by. */
  readonly roles: readonly string[]
  /** All names on the page that told it. */
  readonly known: ReadonlySet<string>
  /** Whether the words deny something: a refusal, „nicht“. */
  readonly denied: boolean
  /** The day on which it was said, and the last day of its deadline; `YYYY-MM-DD`. */
  readonly day: string | null
  readonly due: string | null
}
