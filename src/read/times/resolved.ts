import type { Part, Tense, TimeRole } from "../../lang/times.ts"
import type { Time } from "../../model/reading.ts"
import { type Day, isoDay } from "./calendar.ts"

/** From when a time is seen. */
export interface TimeContext {
  /** The day of writing; null where nobody says it. */
  readonly written: Day | null
  /** The last day that the text has told; null where it has told none. */
  readonly before: Day | null
  readonly tense: Tense
  readonly role: TimeRole
  readonly fromEvent: boolean
}

/** What a time means: its TIMEX3 type and value, and its first and last day where they can be told. */
export type Resolved = Pick<Time, "type" | "value" | "from" | "to">

/** Whether what is told lies ahead: by the verb, or by a preposition that only looks ahead. */
export const ahead = ({ tense, role }: TimeContext): boolean =>
  tense === "future" || (tense !== "past" && (role === "by" || role === "from" || role === "within"))

/** A time whose value says less than a day in the calendar, so that it has no first and last day. */
export const open = (type: Time["type"], value: string | null): Resolved => ({
  type,
  value,
  from: null,
  to: null,
})
/** A time from its first day to its last. */
export const stretch = (type: Time["type"], value: string, first: Day, last: Day): Resolved => ({
  type,
  value,
  from: isoDay(first),
  to: isoDay(last),
})

/** A stretch, or the third of it that is meant. */
export function within(part: Part | undefined, value: string, first: Day, last: Day): Resolved {
  if (!part) return stretch("date", value, first, last)
  const third = Math.ceil((last - first + 1) / 3)
  if (part === "START") return { ...stretch("date", value, first, first + third - 1) }
  if (part === "END") return { ...stretch("date", value, last - third + 1, last) }
  return stretch("date", value, first + third, last - third)
}

/** A number of hours, days or months in the two digits of ISO 8601. */
export const two = (n: number): string => String(n).padStart(2, "0")
