import type { LedgerEvent } from "../events/event.ts"
import { type Corrections, type Field, isField } from "./corrections.ts"
import type { Outcome } from "./outcomes.ts"

/** Whether an entry is a correct record of what was said; every entry begins as a candidate of the machine. */
export type EntryState = "candidate" | "confirmed" | "rejected" | "duplicate"

/** What people decided of one entry. */
export interface Decisions {
  readonly state: EntryState
  readonly corrections: Corrections
  readonly outcome: Outcome
  /** The id of the entry that this one was merged into. */
  readonly mergedInto: string | null
  /** The instant of the last decision. */
  readonly lookedAt: string | null
}

/** The decisions of an entry on which nobody has looked. */
export const undecided: Decisions = {
  state: "candidate",
  corrections: {},
  outcome: "unreviewed",
  mergedInto: null,
  lookedAt: null,
}

/** What people decided of an entry, from its events in the order of the chain. Others than decisions change nothing. */
export const decisionsOf = (events: readonly LedgerEvent[]): Decisions => events.reduce(decide, undecided)

function decide(before: Decisions, event: LedgerEvent): Decisions {
  const lookedAt = event.at
  switch (event.kind) {
    case "entry.confirmed":
      return { ...before, state: "confirmed", lookedAt }
    case "entry.rejected":
      return { ...before, state: "rejected", lookedAt }
    case "entry.corrected":
      return { ...before, corrections: withSet(before.corrections, event.set), lookedAt }
    case "entry.assessed":
      return { ...before, outcome: event.outcome, lookedAt }
    case "entry.merged":
      return { ...before, state: "duplicate", mergedInto: event.into, lookedAt }
    case "entry.split":
      return { ...before, state: "candidate", mergedInto: null, lookedAt }
    case "entry.linked":
      return { ...before, lookedAt }
    default:
      return before
  }
}

function withSet(before: Corrections, set: Readonly<Record<string, string | null>>): Corrections {
  const after: Partial<Record<Field, string>> = { ...before }
  for (const [field, value] of Object.entries(set)) {
    if (!isField(field)) continue
    if (value === null) delete after[field]
    else after[field] = value
  }
  return after
}
