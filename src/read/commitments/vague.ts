import type { Grain } from "../../lang/times.ts"
import { addMonths, type Day } from "../times/calendar.ts"

/** How far a vague time reaches, counted from the day of writing. */
export interface VagueRule {
  /** Words that it is for, as examples in the languages that are read. */
  readonly words: string
  readonly days?: number
  readonly months?: number
}

/**
 * The rules by which times that name no day get a last one all the same, so that they can fall due. Nobody is held to
 * them to the day: a deadline by them is marked vague. Raise the version with every change.
 */
export const vagueRules: {
  readonly version: number
  readonly rules: Readonly<Partial<Record<Grain | "soon", VagueRule>>>
} = {
  version: 1,
  rules: {
    hour: { words: "in den nächsten Stunden", days: 1 },
    day: { words: "in den nächsten Tagen, binnen weniger Tage", days: 14 },
    week: { words: "in den kommenden Wochen, binnen weniger Wochen", months: 2 },
    month: { words: "in den nächsten Monaten", months: 12 },
    year: { words: "in den nächsten Jahren", months: 60 },
    decade: { words: "in den kommenden Jahrzehnten", months: 360 },
    soon: { words: "bald, demnächst", months: 3 },
  },
}

/** The last day of a vague time; null where no rule knows it: „künftig“ ends at no day. */
export function vagueEnd(reach: Grain | "soon" | undefined, written: Day): Day | null {
  const rule = reach && vagueRules.rules[reach]
  if (!rule) return null
  return rule.months ? addMonths(written, rule.months) : written + rule.days!
}
