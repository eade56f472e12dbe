import type { Clock } from "../../ledger/entry/clock.ts"
import type { Corrections } from "../../ledger/entry/corrections.ts"
import type { Evidence, LedgerEvent } from "../../ledger/events/event.ts"
import type { Content, Dated } from "../../ledger/finds/find.ts"
import type { ShownChange } from "./changes.ts"
import type { Due } from "./content.ts"

/** One page's printing of an entry's words. */
export interface ShownReport {
  /** The entry that this page's words make: another one where it prints the utterance in other words. */
  readonly entry: string
  readonly page: string
  readonly version: number
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly genre: string | null
  readonly words: string
  readonly sentence: string
  readonly condition: string | null
  readonly deadline: Dated | null
  readonly medium: string | null
  readonly relay: string | null
  readonly rule: string
  readonly why: string
  readonly confidence: string
  /** Whether the page as it is read and archived last has it no longer: it was edited, or is read otherwise. */
  readonly isGone: boolean
}

/** A deadline that an entry has or had, with where it comes from. */
export interface ShownDeadline extends Due {
  readonly words: string
  /** Who says so: a page by its id, another entry, or a person by name. */
  readonly source: string
  readonly at: string | null
  /** Whether the clock goes by it. */
  readonly counts: boolean
}

/** The four boxes of testability, as far as a person filled them. */
export interface Testability {
  readonly value: string | null
  readonly who: string | null
  readonly what: string | null
  readonly measure: string | null
  readonly byWhen: string | null
}

/** One entry with everything that the ledger knows of it. */
export interface ShownEntry extends Content {
  readonly entry: string
  readonly type: "statement" | "commitment"
  readonly state: string
  readonly actorId: string | null
  readonly language: string | null
  readonly due: Due | null
  readonly deadlines: readonly ShownDeadline[]
  readonly clock: Clock | null
  readonly conditionMet: string | null
  readonly outcome: string
  readonly testability: Testability
  readonly corrections: Corrections
  readonly mergedInto: string | null
  readonly isLost: boolean
  readonly lastLooked: string | null
  readonly newSince: number
  /** All printings of the utterance, this entry's own first. */
  readonly reports: readonly ShownReport[]
  /** Edits of pages that touched it, or by which it came about, in the order in which they were seen. */
  readonly changes: readonly ShownChange[]
  readonly links: readonly { readonly entry: string; readonly to: string; readonly as: string }[]
  readonly events: readonly LedgerEvent[]
  /** Where the words stand, and what outcomes rest on. */
  readonly evidence: readonly (Evidence & { readonly for: "words" | "decision" })[]
}
