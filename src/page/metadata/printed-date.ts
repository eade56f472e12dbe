// Long because the orders in which dates are printed are told apart by what the other orders are.
import type { CalendarWords } from "../../lang/calendar-words.ts"
import type { Span } from "../../text/span.ts"
import { type DateToken, dateTokens } from "./date-tokens.ts"
import { type DateParts, isDay, writeDate } from "./iso-date.ts"
import { clockAfter, clockBefore } from "./printed-clock.ts"

/** A date as a page prints it for readers. */
export interface PrintedDate extends Span {
  /** ISO 8601: a day, or an instant with the offset that the page gives. */
  readonly value: string
  /** What the words before it say; null where they say nothing. */
  readonly says: "published" | "modified" | null
  /** Whether the text is a line about its date: little else stands in it, or the date leads it before a mark. */
  readonly alone: boolean
}

// Longer texts are prose; what they date is not the page.
const longest = 400

/**
 * The dates printed in a short text, from first to last: "2. August 2025, 14:05 Uhr", "Aug. 2, 2025",
 * "02.08.2025 | 14.05 Uhr", "3:15 p.m. EDT, Thu July 31, 2025". Days that no calendar has are passed over.
 */
export function printedDates(text: string, calendars: readonly CalendarWords[]): readonly PrintedDate[] {
  if (text.length > longest || !/\d/.test(text)) return []
  const tokens = dateTokens(text)
  const found: PrintedDate[] = []
  let before = 0
  for (let i = 0; i < tokens.length; ) {
    const date = dateAt(tokens, i, calendars)
    if (date === null) {
      i++
      continue
    }
    const after = clockAfter(tokens, date.next, calendars)
    const ahead = after === null ? clockBefore(tokens, i, before, calendars) : null
    const first = ahead?.first ?? i
    const next = after?.next ?? date.next
    found.push({
      start: tokens[first]!.start,
      end: tokens[next - 1]!.end,
      value: writeDate(date.date, after?.clock ?? ahead?.clock ?? null),
      says: saying(
        text.slice(Math.max(tokens[before]!.start, tokens[first]!.start - cueReach), tokens[first]!.start),
        calendars,
      ),
      alone: isAlone(tokens, before, first, next),
    })
    before = next
    i = next
  }
  return found
}

// A cue farther away belongs to another clause.
const cueReach = 60

const separators = "|–—•·/"

/** "Berlin, 2. August 2025", "Anna Beispiel | 2. August 2025 | Politik", "2. August 2025 – In Musterstadt hat …". */
function isAlone(tokens: readonly DateToken[], before: number, first: number, next: number): boolean {
  const left = tokens[first - 1]
  const right = tokens[next]
  const closed = right === undefined || isSeparator(right, tokens[next - 1]!.end)
  if (first === 0 && closed) return true
  const others = first - before + tokens.length - next
  if (closed && (left === undefined || separators.includes(left.text))) return others <= 16
  return others <= 4 || (others <= 12 && (first - before <= 1 || tokens.length - next <= 1))
}

/** A bar or dash; a hyphen only with a gap before it. */
const isSeparator = (token: DateToken, end: number): boolean =>
  token.kind === "mark" && (separators.includes(token.text) || (token.text === "-" && token.start > end))

// Pages are younger than the web; what is older is history in the text, or two numbers run together.
const firstYear = 1990

interface DateHere {
  readonly date: DateParts
  readonly next: number
}

function dateAt(
  tokens: readonly DateToken[],
  i: number,
  calendars: readonly CalendarWords[],
): DateHere | null {
  const token = tokens[i]!
  // A digit glued to letters or to a decimal number is part of something else.
  if (token.kind === "mark" || gluedBefore(tokens, i)) return null
  return token.kind === "word"
    ? monthFirst(tokens, i, calendars)
    : (dayFirst(tokens, i, calendars) ?? numeric(tokens, i, calendars))
}

function gluedBefore(tokens: readonly DateToken[], i: number): boolean {
  const token = tokens[i]!
  const previous = tokens[i - 1]
  if (previous === undefined || previous.end !== token.start) return false
  // "Anna Beispiel2.8.2025": inline elements that only styles set apart; "A4" is none.
  if (previous.kind === "word") return !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(dotted(tokens, i))
  if (previous.kind === "number") return true
  const left = tokens[i - 2]
  return (
    token.kind === "number" &&
    ".,/-$€§".includes(previous.text) &&
    left !== undefined &&
    left.kind === "number" &&
    left.end === previous.start
  )
}

const dotted = (tokens: readonly DateToken[], i: number): string =>
  tokens
    .slice(i, i + 5)
    .map(token => token.text)
    .join("")

/** "2. August 2025", "2nd of August, 2025", "02-Aug-2025". */
function dayFirst(
  tokens: readonly DateToken[],
  i: number,
  calendars: readonly CalendarWords[],
): DateHere | null {
  let k = i + 1
  if (tokens[k]?.kind === "mark" && ".-/".includes(tokens[k]!.text)) k++
  else if (isOrdinal(tokens[k], tokens[i]!)) k++
  if (tokens[k]?.text === "of") k++
  const month = monthOf(tokens[k], calendars)
  if (month === null) return null
  k = skipMarks(tokens, k + 1, ".,-/")
  return day(tokens[i]!, month, tokens[k], k)
}

/** "August 2, 2025", "Aug. 2nd 2025". */
function monthFirst(
  tokens: readonly DateToken[],
  i: number,
  calendars: readonly CalendarWords[],
): DateHere | null {
  const month = monthOf(tokens[i], calendars)
  if (month === null) return null
  let k = skipMarks(tokens, i + 1, ".-/")
  const number = tokens[k]
  if (number?.kind !== "number" || number.text.length > 2) return null
  k++
  if (isOrdinal(tokens[k], number)) k++
  k = skipMarks(tokens, k, ".,-/")
  return tokens[k]?.text.length === 4 ? day(number, month, tokens[k], k) : null
}

/** "02.08.2025", "02.08.25", "2025-08-02", "8/2/2025". */
function numeric(
  tokens: readonly DateToken[],
  i: number,
  calendars: readonly CalendarWords[],
): DateHere | null {
  const [a, mark, b, same, c] = tokens.slice(i, i + 5)
  if (c === undefined || mark!.kind !== "mark" || same!.text !== mark!.text) return null
  if (b!.kind !== "number" || c.kind !== "number" || !"./-".includes(mark!.text)) return null
  // "2. 8. 2025" has gaps after its full stops; no other mark has.
  if (mark!.text !== "." && (a!.end !== mark!.start || same!.end !== c.start)) return null
  const [x, y, z] = [Number(a!.text), Number(b!.text), Number(c.text)]
  if (b!.text.length > 2) return null
  if (a!.text.length === 4) {
    const date = { year: x, month: y, day: z }
    return c.text.length <= 2 && x >= firstYear && isDay(date) ? { date, next: i + 5 } : null
  }
  const year = yearOf(c)
  if (year === null || a!.text.length > 2 || tooLong(tokens, i + 5, c)) return null
  const monthLeads = mark!.text === "/" && calendars.length > 0 && calendars[0]!.slashes === "month-first"
  const orders = monthLeads ? [[y, x] as const, [x, y] as const] : [[x, y] as const, [y, x] as const]
  for (const [dayNumber, month] of mark!.text === "." ? orders.slice(0, 1) : orders) {
    const date = { year, month, day: dayNumber }
    if (isDay(date)) return { date, next: i + 5 }
  }
  return null
}

/** Whether the number goes on after a mark without a gap, as versions and addresses do. */
const tooLong = (tokens: readonly DateToken[], k: number, last: DateToken): boolean => {
  const mark = tokens[k]
  const next = tokens[k + 1]
  if (mark !== undefined && mark.kind === "word" && mark.start === last.end && last.text.length < 4)
    return true
  return (
    mark !== undefined &&
    next !== undefined &&
    mark.kind === "mark" &&
    "./".includes(mark.text) &&
    mark.start === last.end &&
    next.start === mark.end &&
    next.kind === "number"
  )
}

function day(number: DateToken, month: number, year: DateToken | undefined, k: number): DateHere | null {
  if (year === undefined || number.text.length > 2) return null
  const date = { year: yearOf(year) ?? 0, month, day: Number(number.text) }
  return isDay(date) ? { date, next: k + 1 } : null
}

/** A year of four digits since the web began, or of two in this century's first half; null for everything else. */
function yearOf(token: DateToken): number | null {
  if (token.kind !== "number") return null
  if (token.text.length === 4) return Number(token.text) >= firstYear ? Number(token.text) : null
  return token.text.length === 2 && Number(token.text) < 50 ? 2000 + Number(token.text) : null
}

const isOrdinal = (token: DateToken | undefined, number: DateToken): boolean =>
  token !== undefined && token.start === number.end && /^(?:st|nd|rd|th)$/.test(token.text)

function monthOf(token: DateToken | undefined, calendars: readonly CalendarWords[]): number | null {
  if (token === undefined || token.kind !== "word") return null
  for (const calendar of calendars) {
    const month = calendar.months.get(token.text)
    if (month !== undefined) return month
  }
  return null
}

function skipMarks(tokens: readonly DateToken[], from: number, marks: string): number {
  let k = from
  while (tokens[k]?.kind === "mark" && marks.includes(tokens[k]!.text)) k++
  return k
}

/** What the words before a date say of it: the last of the cues that stands in them. */
function saying(before: string, calendars: readonly CalendarWords[]): "published" | "modified" | null {
  const text = before.toLowerCase()
  let best = -1
  let says: "published" | "modified" | null = null
  for (const calendar of calendars)
    for (const kind of ["published", "modified"] as const)
      for (const cue of calendar[kind]) {
        const at = lastWord(text, cue)
        // Of two cues that end at one place the longer one says it: "last updated", not "date" in "updated".
        if (at > best) {
          best = at
          says = kind
        }
      }
  return says
}

/** Where the last occurrence of a cue at word edges ends; -1 where there is none. */
function lastWord(text: string, cue: string): number {
  for (let at = text.lastIndexOf(cue); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(cue, at - 1)) {
    const left = text[at - 1]
    const right = text[at + cue.length]
    const free = (unit: string | undefined): boolean => unit === undefined || !letter.test(unit)
    if (free(left) && free(right)) return at + cue.length
  }
  return -1
}

const letter = /\p{L}/u
