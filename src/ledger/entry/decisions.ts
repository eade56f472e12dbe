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
  /** The instant of the last decision that stands. */
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

/**
 * Decisions that can be taken back one by one. A marked entry is not among them: its words would be nobody's, so it is
 * rejected instead; nor is a revocation, because the decision can simply be taken again.
 */
const revocable: ReadonlySet<LedgerEvent["kind"]> = new Set([
  "entry.confirmed",
  "entry.rejected",
  "entry.corrected",
  "entry.assessed",
  "entry.linked",
  "entry.merged",
  "entry.split",
])

/** Whether an event is a decision about an entry that can be taken back. */
export const isRevocable = (event: LedgerEvent): boolean => revocable.has(event.kind)

/** The events of one entry without the decisions that were taken back, in the same order. */
export function standing(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const revoked = new Set(events.flatMap(event => (event.kind === "entry.revoked" ? [event.revokes] : [])))
  return revoked.size === 0 ? events : events.filter(event => !revoked.has(event.seq) || !isRevocable(event))
}

/** What people decided of an entry, from its events in the order of the chain. Others than decisions change nothing. */
export const decisionsOf = (events: readonly LedgerEvent[]): Decisions =>
  standing(events).reduce(decide, undecided)

function decide(before: Decisions, event: LedgerEvent): Decisions {
  const lookedAt = event.at
  switch (event.kind) {
    case "entry.confirmed":
    case "entry.marked":
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
