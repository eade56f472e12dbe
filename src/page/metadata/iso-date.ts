/** The parts of a point in time that a page gives; months and days from 1. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A clock time that a page gives; `offset` is `Z` or `±HH:MM`, null where the page gives none. */
export interface ClockParts {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly offset: string | null
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a day is in the calendar, in a year that a page can be of. */
export function isDay({ year, month, day }: DateParts): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= monthLengths[month - 1]! + (leap ? 1 : 0)
}

/** Whether a clock can show a time; 24:00 is none. */
export const isClock = ({ hour, minute, second }: ClockParts): boolean =>
  hour < 24 && minute < 60 && (second === null || second < 60)

/** ISO 8601 of a day, or of an instant with what is known of its clock time. */
export function writeDate(date: DateParts, clock: ClockParts | null): string {
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`
  if (clock === null) return day
  const seconds = clock.second === null ? "" : `:${two(clock.second)}`
  return `${day}T${two(clock.hour)}:${two(clock.minute)}${seconds}${clock.offset ?? ""}`
}

const two = (n: number): string => String(n).padStart(2, "0")

const separated =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?)?\s*(.*)$/i
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?)?\s*(.*)$/i
const mail =
  /^(?:[a-z]{3},? )?(?:(\d{1,2}) ([a-z]{3})|([a-z]{3}) (\d{1,2}))[a-z]* (?:(\d{4}) )?(\d{2}):(\d{2})(?::(\d{2}))?\s*(?:([a-z]{3,4})\s*(?=\d{4}$))?(.*)$/i
const mailMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")

/**
 * The date that a machine-readable value gives: ISO 8601 with or without separators, the form of mail headers, or
 * seconds since 1970. A day without time stays a day and no offset is invented; null where it is no date, or none
 * of the calendar.
 */
export function isoDate(value: string): string | null {
  const text = value.trim().slice(0, 60)
  if (/^1[0-9]{9}(?:[0-9]{3})?$/.test(text)) return epochDate(Number(text))
  const numbers = separated.exec(text)
  if (numbers !== null) {
    const [, year, , month, day, hour, minute, second, rest] = numbers
    return fromParts([year, month, day], [hour, minute, second], rest ?? "")
  }
  const digits = compact.exec(text)
  if (digits !== null) {
    const [, year, month, day, hour, minute, second, rest] = digits
    return fromParts([year, month, day], [hour, minute, second], rest ?? "")
  }
  return mailDate(text)
}

type Digits = readonly (string | undefined)[]

function fromParts([year, month, day]: Digits, [hour, minute, second]: Digits, rest: string): string | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (!isDay(date)) return null
  if (hour === undefined || minute === undefined) return writeDate(date, null)
  const clock: ClockParts = {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offset: offsetOf(rest),
  }
  return writeDate(date, isClock(clock) ? clock : null)
}

/** `Z`, `+02:00`, `+0200`, `+02`, `UTC`, `GMT`, with what a name in brackets may follow; null for everything else. */
function offsetOf(rest: string): string | null {
  const text = rest.trim().toUpperCase()
  const numeric = /^(?:UTC|GMT)?\s*([+\-\u2212])(\d{2}):?(\d{2})?/.exec(text)
  if (numeric !== null) {
    const [, sign, hours, minutes] = numeric
    if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return null
    return `${sign === "+" ? "+" : "-"}${hours}:${minutes ?? "00"}`
  }
  return /^(?:Z|UTC|GMT)(?![A-Z])/.test(text) ? "Z" : null
}

function mailDate(text: string): string | null {
  const found = mail.exec(text)
  if (found === null) return null
  const [, dayFirst, monthSecond, monthFirst, daySecond, year, hour, minute, second, zone, rest] = found
  const month = mailMonths.indexOf((monthSecond ?? monthFirst ?? "").toLowerCase()) + 1
  const tail = /^(\d{4})$/.exec((rest ?? "").trim())
  return fromParts(
    [year ?? tail?.[1] ?? "0", String(month), dayFirst ?? daySecond],
    [hour, minute, second],
    zone ?? rest ?? "",
  )
}

/** Seconds or milliseconds since 1970, by the civil calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function epochDate(value: number): string | null {
  const seconds = value >= 1e12 ? Math.floor(value / 1000) : value
  const days = Math.floor(seconds / 86_400) + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const date = {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
  const rest = seconds % 86_400
  const clock = {
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    offset: "Z",
  }
  return isDay(date) ? writeDate(date, clock) : null
}
