import type { Grain, Length, Season, Tense, TimeRole, TimeTerm } from "../../lang/times.ts"
import type { Time } from "../../model/reading.ts"
import {
  addMonths,
  civil,
  type Day,
  dayOf,
  daysIn,
  easter,
  isoDay,
  isoMonth,
  isoWeekText,
  isoYear,
  weekdayOf,
} from "./calendar.ts"

/** From when a time is seen. */
export interface TimeContext {
  /** The day of writing; null where nobody says it. */
  readonly written: Day | null
  /** The last day that the text has told; null where it has told none. */
  readonly before: Day | null
  readonly tense: Tense
  readonly role: TimeRole
}

/** What a time means: its TIMEX3 type and value, and its first and last day where they can be told. */
export type Resolved = Pick<Time, "type" | "value" | "from" | "to">

/** The meaning of a term in its context; underspecified where nothing decides. */
export function resolve(term: TimeTerm, context: TimeContext): Resolved {
  switch (term.kind) {
    case "date":
      return dateOf(term, context)
    case "relative":
      return relativeOf(term, context)
    case "era": {
      const years = term.digits.length === 3 ? 10 : 100
      const first = Number(term.digits) * years
      return stretch("date", term.digits, dayOf(first, 1, 1), dayOf(first + years, 1, 1) - 1)
    }
    case "duration":
      return durationOf(term.parts, context)
    case "set": {
      if (term.weekday)
        return open("set", `XXXX-WXX-${term.weekday}${term.daypart ? `T${term.daypart}` : ""}`)
      if (term.length) return open("set", lengthValue([term.length]))
      return open("set", `XXXX-XX-XXT${term.daypart}`)
    }
    case "reference":
      return open("date", `${term.when}_REF`)
  }
}

const open = (type: Time["type"], value: string | null): Resolved => ({ type, value, from: null, to: null })
const stretch = (type: Time["type"], value: string, first: Day, last: Day): Resolved => ({
  type,
  value,
  from: isoDay(first),
  to: isoDay(last),
})

type DateTerm = Extract<TimeTerm, { kind: "date" }>

/** Whether what is told lies ahead: by the verb, or by a preposition that only looks ahead. */
const ahead = ({ tense, role }: TimeContext): boolean =>
  tense === "future" || (tense !== "past" && (role === "by" || role === "from" || role === "within"))

function dateOf(term: DateTerm, context: TimeContext): Resolved {
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

const two = (n: number): string => String(n).padStart(2, "0")

/** First and last day of a meteorological season; a winter begins in the year it is named by. */
function seasonDays(season: Season, year: number): readonly [Day, Day] {
  const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[season]
  return [dayOf(year, month, 1), dayOf(year, month + 3, 1) - 1]
}

/** The year of a date: its own, one counted from that of writing, or the one that tense and nearness decide; null without any. */
function yearOf(term: DateTerm, context: TimeContext): number | null {
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

/** „am Freitag“: in news that of the last seven days, the day of writing with them, unless the sentence looks ahead. */
function weekdayDate(term: DateTerm, context: TimeContext): Resolved {
  const suffix = term.daypart ? `T${term.daypart}` : ""
  const type = term.daypart ? "time" : "date"
  const { written } = context
  if (written === null) return open(type, `XXXX-WXX-${term.weekday}${suffix}`)
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

type RelativeTerm = Extract<TimeTerm, { kind: "relative" }>

function relativeOf(term: RelativeTerm, context: TimeContext): Resolved {
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

/** A stretch, or the third of it that is meant. */
function within(part: DateTerm["part"], value: string, first: Day, last: Day): Resolved {
  if (!part) return stretch("date", value, first, last)
  const third = Math.ceil((last - first + 1) / 3)
  if (part === "START") return { ...stretch("date", value, first, first + third - 1) }
  if (part === "END") return { ...stretch("date", value, last - third + 1, last) }
  return stretch("date", value, first + third, last - third)
}

const letters: Readonly<Record<Grain, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "SE",
  year: "Y",
  decade: "DE",
  century: "CE",
}

const isClock = (unit: Grain): boolean => unit === "second" || unit === "minute" || unit === "hour"

/** A length as TIMEX3 writes it: „P3Y4M“, „PT24H“, „PXD“. */
export function lengthValue(parts: readonly Length[]): string {
  let value = "P"
  let clock = false
  for (const { amount, unit } of parts) {
    if (isClock(unit) && !clock) {
      value += "T"
      clock = true
    }
    value += `${amount ?? "X"}${letters[unit]}`
  }
  return value
}

/** A length: its days where it is counted from, or back from, the day of writing. */
function durationOf(parts: readonly Length[], { written, role, tense }: TimeContext): Resolved {
  const value = lengthValue(parts)
  const [only] = parts
  if (written === null || parts.length !== 1 || only!.amount === null) return open("duration", value)
  if (role === "within" && tense !== "past") {
    const last = after(written, only!, 1)
    return last === null
      ? open("duration", value)
      : { type: "duration", value, from: isoDay(written), to: isoDay(last) }
  }
  return open("duration", value)
}

/** The day so long after another, or before it; hours count as the days that they fill. Null where the unit has no days. */
export function after(day: Day, { amount, unit }: Length, direction: 1 | -1): Day | null {
  const n = (amount ?? 0) * direction
  switch (unit) {
    case "second":
    case "minute":
      return day
    case "hour":
      return day + direction * Math.ceil(Math.abs(n) / 24)
    case "day":
      return day + Math.round(n)
    case "week":
      return day + Math.round(7 * n)
    case "month":
      return addMonths(day, Math.round(n))
    case "quarter":
      return addMonths(day, Math.round(3 * n))
    case "half":
      return addMonths(day, Math.round(6 * n))
    case "year":
      return addMonths(day, Math.round(12 * n))
    case "decade":
      return addMonths(day, Math.round(120 * n))
    default:
      return null
  }
}
