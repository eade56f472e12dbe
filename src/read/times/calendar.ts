/** A civil day as days since 1970-01-01; the calendar is the Gregorian, also before it was in use. */
export type Day = number

/** The civil day of a date; `month` and `day` may run over their bounds. Hinnant's days_from_civil (2013). */
export function dayOf(year: number, month: number, day: number): Day {
  const y0 = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month (1 to 12) and day of a civil day. */
export function civil(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week with its year; weeks begin on Monday, week 1 holds 4 January. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day + 4 - weekdayOf(day)
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Easter Sunday of a Gregorian year. Anonymous Gregorian algorithm (Nature, 1876). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Days of a month. */
export const daysIn = (year: number, month: number): number =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1)

/** The same day so many months later, or the last of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const at = civil(day)
  const index = at.year * 12 + at.month - 1 + months
  const year = Math.floor(index / 12)
  const month = (((index % 12) + 12) % 12) + 1
  return dayOf(year, month, Math.min(at.day, daysIn(year, month)))
}

const two = (n: number): string => String(n).padStart(2, "0")

/** A year as ISO 8601 writes it, of four digits. */
export const isoYear = (year: number): string => String(year).padStart(4, "0")

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const at = civil(day)
  return `${isoYear(at.year)}-${two(at.month)}-${two(at.day)}`
}

/** `YYYY-Www`. */
export function isoWeekText(day: Day): string {
  const { year, week } = isoWeek(day)
  return `${isoYear(year)}-W${two(week)}`
}

/** `YYYY-MM`. */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`

/** The civil day of a text that begins with `YYYY-MM-DD`; null where it does not, or there is no such day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return dayOf(year, month, day)
}
