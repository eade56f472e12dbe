import type { TimeTerm } from "../../lang/times.ts"
import { addMonths, civil, dayOf, isoDay, isoMonth, isoWeekText, isoYear, weekdayOf } from "./calendar.ts"
import { ahead, open, type Resolved, stretch, type TimeContext, within } from "./resolved.ts"

type RelativeTerm = Extract<TimeTerm, { kind: "relative" }>

/** The value of a time counted in whole units from the day of writing, or from the day told last ("am Tag darauf"). */
export function relativeOf(term: RelativeTerm, context: TimeContext): Resolved {
  const base = term.fromBefore ? (context.before ?? context.written) : context.written
  const suffix = term.daypart ? `T${term.daypart}` : ""
  const type = suffix ? "time" : "date"
  if (base === null) return open(type, term.grain === "day" ? `XXXX-XX-XX${suffix}` : null)
  const at = civil(base)
  const { offset, part } = term
  switch (term.grain) {
    case "day":
      return stretch(type, isoDay(base + offset) + suffix, base + offset, base + offset)
    case "week": {
      const monday = base - weekdayOf(base) + 1 + 7 * offset
      return within(part, isoWeekText(monday), monday, monday + 6)
    }
    case "weekend": {
      const saturday = base - weekdayOf(base) + 6
      const shift = offset !== 0 ? offset : weekdayOf(base) >= 6 || ahead(context) ? 0 : -1
      const first = saturday + 7 * (offset > 0 && weekdayOf(base) < 6 ? offset - 1 : shift)
      return stretch("date", `${isoWeekText(first)}-WE`, first, first + 1)
    }
    case "month": {
      const first = addMonths(dayOf(at.year, at.month, 1), offset)
      const { year, month } = civil(first)
      return within(part, isoMonth(year, month), first, dayOf(year, month + 1, 1) - 1)
    }
    case "quarter": {
      const index = at.year * 4 + Math.floor((at.month - 1) / 3) + offset
      const [year, quarter] = [Math.floor(index / 4), (index % 4) + 1]
      return within(
        part,
        `${isoYear(year)}-Q${quarter}`,
        dayOf(year, quarter * 3 - 2, 1),
        dayOf(year, quarter * 3 + 1, 1) - 1,
      )
    }
    case "half": {
      const index = at.year * 2 + (at.month > 6 ? 1 : 0) + offset
      const [year, half] = [Math.floor(index / 2), (index % 2) + 1]
      return within(
        part,
        `${isoYear(year)}-H${half}`,
        dayOf(year, half * 6 - 5, 1),
        dayOf(year, half * 6 + 1, 1) - 1,
      )
    }
    case "year": {
      const year = at.year + offset
      return within(part, isoYear(year), dayOf(year, 1, 1), dayOf(year, 12, 31))
    }
    case "decade":
    case "century": {
      const years = term.grain === "decade" ? 10 : 100
      const index = Math.floor(at.year / years) + offset
      return stretch("date", String(index), dayOf(index * years, 1, 1), dayOf((index + 1) * years, 1, 1) - 1)
    }
    default:
      return open("date", null)
  }
}
