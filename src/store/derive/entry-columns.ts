import { dueDay } from "../../ledger/entry/clock.ts"
import { type Corrections, corrected } from "../../ledger/entry/corrections.ts"
import { isFinal, type Outcome } from "../../ledger/entry/outcomes.ts"
import type { Content } from "../../ledger/finds/find.ts"
import type { EntryRow } from "../database/tables.ts"

/** What an entry's lists are made of, from what it says and what people decided. */
export function contentColumns(machine: Content, corrections: Corrections, published: string | null) {
  const content = corrected(machine, corrections)
  const conditionMet = corrections.conditionMet === "none" ? null : (corrections.conditionMet ?? null)
  return {
    kind: content.kind,
    words: content.words,
    day: content.said?.from?.slice(0, 10) ?? published?.slice(0, 10) ?? null,
    published: published?.slice(0, 10) ?? null,
    ...dueColumns(content),
    has_condition: content.condition === null ? 0 : 1,
    condition_met: conditionMet,
    waits: content.condition !== null && conditionMet === null ? 1 : 0,
    testability: corrections.testability ?? null,
    corrections: JSON.stringify(corrections),
  }
}

/** The columns of an entry's deadline. */
export type DueColumns = Pick<EntryRow, "due_from" | "due_to" | "due_day" | "due_basis">

/** The deadline of what an entry says: of the act, or, where that has none, of its condition. */
export function dueColumns(content: Content): DueColumns {
  const due = content.deadline ?? content.conditionDeadline
  return {
    due_from: due?.from ?? null,
    due_to: due?.to ?? null,
    due_day: due ? dueDay(due) : null,
    due_basis: due?.basis ?? null,
  }
}

/** Whether the clock of an entry runs. */
export const isOpen = (
  entry: Pick<EntryRow, "type" | "state" | "testability" | "outcome" | "lost" | "merged_into">,
): 0 | 1 =>
  entry.type === "commitment" &&
  (entry.state === "candidate" || entry.state === "confirmed") &&
  entry.testability !== "not_testable" &&
  !isFinal(entry.outcome as Outcome) &&
  (entry.lost === 0 || entry.state === "confirmed") &&
  entry.merged_into === null
    ? 1
    : 0
