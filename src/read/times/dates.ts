import { dayOf, daysIn, easter, isoDay, isoMonth, isoYear, weekdayOf } from "./calendar.ts"
import { ahead, open, type Resolved, stretch, type TimeContext, two, within } from "./resolved.ts"
import { type DateTerm, seasonDays, yearOf } from "./year.ts"

/** The value of a date or clock time that is named: each part from its words, or from the day of writing where news leaves it out. */
export function dateOf(term: DateTerm, context: TimeContext): Resolved {
  if (term.clock !== undefined || (term.daypart && term.weekday === undefined && term.day === undefined))
    return clockOf(term, context)
  if (term.weekday !== undefined && term.day === undefined) return weekdayDate(term, context)
  const year = yearOf(term, context)
  const y = year === null ? "XXXX" : isoYear(year)
  if (term.easter !== undefined) {
    if (year === null) return open("date", "XXXX-XX-XX")
    const day = easter(year) + term.easter
    return stretch("date", isoDay(day), day, day)
  }
  if (term.month !== undefined && term.day !== undefined) {
    const value = `${y}-${two(term.month)}-${two(term.day)}`
    if (year === null || term.day > daysIn(year, term.month)) return open("date", value)
    const day = dayOf(year, term.month, term.day)
    return term.daypart
      ? { ...stretch("time", `${value}T${term.daypart}`, day, day) }
      : stretch("date", value, day, day)
  }
  if (term.month !== undefined) {
    if (year === null) return open("date", `${y}-${two(term.month)}`)
    return within(
      term.part,
      isoMonth(year, term.month),
      dayOf(year, term.month, 1),
      dayOf(year, term.month + 1, 1) - 1,
    )
  }
  if (term.quarter !== undefined) {
    const value = `${y}-Q${term.quarter}`
    if (year === null) return open("date", value)
    return within(
      term.part,
      value,
      dayOf(year, term.quarter * 3 - 2, 1),
      dayOf(year, term.quarter * 3 + 1, 1) - 1,
    )
  }
  if (term.half !== undefined) {
    const value = `${y}-H${term.half}`
    if (year === null) return open("date", value)
    return within(term.part, value, dayOf(year, term.half * 6 - 5, 1), dayOf(year, term.half * 6 + 1, 1) - 1)
  }
  if (term.season !== undefined) {
    const value = `${y}-${term.season}`
    if (year === null) return open("date", value)
    const [first, last] = seasonDays(term.season, year)
    return within(term.part, value, first, last)
  }
  return year === null ? open("date", null) : within(term.part, y, dayOf(year, 1, 1), dayOf(year, 12, 31))
}

/** „am Freitag“: in news that of the last seven days, the day of writing with them, unless the sentence looks ahead. */
function weekdayDate(term: DateTerm, context: TimeContext): Resolved {
  const suffix = term.daypart ? `T${term.daypart}` : ""
  const type = term.daypart ? "time" : "date"
  const { written } = context
  if (written === null) return open(type, `XXXX-WXX-${term.weekday}${suffix}`)
  if (term.week !== undefined) {
    const day = written - weekdayOf(written) + term.weekday! + 7 * term.week
    return stretch(type, isoDay(day) + suffix, day, day)
  }
  const back = (weekdayOf(written) - term.weekday! + 7) % 7
  const last = written - back
  const next = back === 0 ? written : last + 7
  const day =
    term.which === -1
      ? back === 0
        ? written - 7
        : last
      : term.which === 1
        ? back === 0
          ? written + 7
          : last + 7
        : ahead(context)
          ? next
          : last
  return stretch(type, isoDay(day) + suffix, day, day)
}

/** A clock time or a part of a day, of the day that the text has just told, else of the day of writing. */
function clockOf(term: DateTerm, context: TimeContext): Resolved {
  const suffix = `T${term.clock ?? term.daypart}`
  const day =
    term.day !== undefined && term.month !== undefined && term.year !== undefined
      ? dayOf(term.year, term.month, term.day)
      : (context.before ?? context.written)
  return day === null ? open("time", `XXXX-XX-XX${suffix}`) : stretch("time", isoDay(day) + suffix, day, day)
}
