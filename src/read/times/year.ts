import type { Season, TimeTerm } from "../../lang/times.ts"
import { civil, type Day, dayOf, easter } from "./calendar.ts"
import { ahead, type TimeContext } from "./resolved.ts"

/** The words of a date, as the language's pack reads them. */
export type DateTerm = Extract<TimeTerm, { kind: "date" }>

/** First and last day of a meteorological season; a winter begins in the year it is named by. */
export function seasonDays(season: Season, year: number): readonly [Day, Day] {
  const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[season]
  return [dayOf(year, month, 1), dayOf(year, month + 3, 1) - 1]
}

/** The year of a date: its own, one counted from that of writing, or the one that tense and nearness decide; null without any. */
export function yearOf(term: DateTerm, context: TimeContext): number | null {
  if (term.year !== undefined) return term.year
  if (context.written === null) return null
  const now = civil(context.written)
  if (term.yearOffset !== undefined) return now.year + term.yearOffset
  if (term.month === undefined && term.season === undefined && term.easter === undefined) return now.year
  const days = [now.year - 1, now.year, now.year + 1].map(year => middleOf(term, year))
  const which = term.which
  const past = lastBefore(term, context.written, now.year)
  const next = firstAfter(term, context.written, now.year)
  if (which === -1) return past
  if (which === 1) return next
  // A tense decides only between two that are near enough to be meant without a year.
  if (context.tense === "past" && context.written - middleOf(term, past) <= nearEnough) return past
  if (ahead(context) && middleOf(term, next) - context.written <= nearEnough) return next
  if (term.season !== undefined) return now.year
  let nearest = 0
  for (let i = 1; i < days.length; i++)
    if (Math.abs(days[i]! - context.written) < Math.abs(days[nearest]! - context.written)) nearest = i
  return now.year - 1 + nearest
}

/** Days within which news names a date without its year, against the nearer one of another year. */
const nearEnough = 200

const middleOf = (term: DateTerm, year: number): Day => {
  if (term.easter !== undefined) return easter(year) + term.easter
  if (term.season !== undefined) return seasonDays(term.season, year)[0] + 45
  return dayOf(year, term.month!, term.day ?? 15)
}

/** The first day of a date in a year. */
const startOf = (term: DateTerm, year: number): Day =>
  term.season !== undefined
    ? seasonDays(term.season, year)[0]
    : term.easter !== undefined
      ? easter(year) + term.easter
      : dayOf(year, term.month!, term.day ?? 1)

/** The last day of a date in a year. */
const endOf = (term: DateTerm, year: number): Day =>
  term.season !== undefined
    ? seasonDays(term.season, year)[1]
    : term.day !== undefined || term.easter !== undefined
      ? startOf(term, year)
      : dayOf(year, term.month! + 1, 1) - 1

const lastBefore = (term: DateTerm, written: Day, year: number): number =>
  startOf(term, year) <= written ? year : year - 1
const firstAfter = (term: DateTerm, written: Day, year: number): number =>
  endOf(term, year) >= written ? year : year + 1
