import { isFinal, type Outcome } from "./outcomes.ts"

/** Where a commitment stands in time. Computed for a day, never stored; it says nothing about what came of it. */
export type Clock =
  | "no_date"
  | "waiting_for_condition"
  | "running"
  | "due_soon"
  | "due_today"
  | "overdue"
  | "closed"

/** What the clock of an entry needs to know. Days are `YYYY-MM-DD`. */
export interface ClockFacts {
  /** The first and the last day of the deadline; null = open or not to be told. */
  readonly from: string | null
  readonly to: string | null
  readonly hasCondition: boolean
  /** The day on which a person recorded that the condition came about. */
  readonly conditionMet: string | null
  readonly outcome: Outcome
  /** Rejected, merged into another, or not testable: nothing falls due. */
  readonly isOut: boolean
}

/** The day by which something can be held against the deadline: its last day, or the first where it has no last. */
export const dueDay = ({ from, to }: Pick<ClockFacts, "from" | "to">): string | null =>
  (to ?? from)?.slice(0, 10) ?? null

/**
 * The clock of an entry on a day. A deadline that comes near is told also while its condition is open: somebody must
 * look then. `within`: days ahead that count as soon.
 */
export function clockOf(facts: ClockFacts, today: string, within: number): Clock {
  if (facts.isOut || isFinal(facts.outcome)) return "closed"
  const due = dueDay(facts)
  const waits = facts.hasCondition && facts.conditionMet === null
  if (due === null) return waits ? "waiting_for_condition" : "no_date"
  if (due < today) return "overdue"
  if (due === today) return "due_today"
  if (due <= dayAfter(today, within)) return "due_soon"
  return waits ? "waiting_for_condition" : "running"
}

/** The day so many days behind another. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
