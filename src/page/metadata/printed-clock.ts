import type { CalendarWords } from "../../lang/calendar-words.ts"
import type { DateToken } from "./date-tokens.ts"
import { type ClockParts, isClock } from "./iso-date.ts"

/** A clock time among the tokens of a line: its first token, and the one behind its last. */
export interface ClockHere {
  readonly clock: ClockParts
  readonly first: number
  readonly next: number
}

/** The clock time that follows a date after marks, weekdays and words such as "um". */
export function clockAfter(
  tokens: readonly DateToken[],
  from: number,
  calendars: readonly CalendarWords[],
): ClockHere | null {
  let k = from
  while (k - from < 4 && isFiller(tokens[k], calendars)) k++
  return clockAt(tokens, k, calendars)
}

/** The clock time that ends right before a date, but for marks, weekdays and words such as "on". */
export function clockBefore(
  tokens: readonly DateToken[],
  date: number,
  least: number,
  calendars: readonly CalendarWords[],
): ClockHere | null {
  for (let k = Math.max(least, date - 9); k < date; k++) {
    const clock = clockAt(tokens, k, calendars)
    if (clock === null || clock.next > date) continue
    let gap = clock.next
    while (gap < date && isFiller(tokens[gap], calendars)) gap++
    if (gap === date) return clock
    k = clock.next - 1
  }
  return null
}

function isFiller(token: DateToken | undefined, calendars: readonly CalendarWords[]): boolean {
  if (token === undefined || token.kind === "number") return false
  if (token.kind === "mark") return ",|-–—·•()/:.".includes(token.text)
  return calendars.some(words => words.between.has(token.text) || words.weekdays.has(token.text))
}

/** "14:05", "14.05 Uhr", "14 Uhr", "3 pm", "3:15:20 p.m. EDT"; a bare number is no clock time. */
function clockAt(
  tokens: readonly DateToken[],
  i: number,
  calendars: readonly CalendarWords[],
): ClockHere | null {
  const hours = tokens[i]
  if (hours?.kind !== "number" || hours.text.length > 2) return null
  let k = i + 1
  const mark = tokens[k]
  let minutes: DateToken | null = null
  if (mark !== undefined && (mark.text === ":" || mark.text === ".") && isMinute(tokens[k + 1], mark)) {
    minutes = tokens[k + 1]!
    k += 2
  }
  let second: number | null = null
  if (minutes !== null && tokens[k]?.text === ":" && isMinute(tokens[k + 1], tokens[k]!)) {
    second = Number(tokens[k + 1]!.text)
    k += 2
  }
  const word = tokens[k]?.kind === "word" ? tokens[k]!.text : ""
  const half = calendars.find(words => words.halves.has(word))?.halves.get(word)
  const named = half !== undefined || calendars.some(words => words.clock.has(word))
  if (!named && (minutes === null || mark!.text === ".")) return null
  if (named) k++
  let hour = Number(hours.text)
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + half
  }
  const zone = zoneAt(tokens, k, calendars)
  const clock = { hour, minute: Number(minutes?.text ?? 0), second, offset: zone?.offset ?? null }
  return isClock(clock) ? { clock, first: i, next: zone?.next ?? k } : null
}

const isMinute = (token: DateToken | undefined, mark: DateToken): boolean =>
  token?.kind === "number" && token.text.length === 2 && token.start === mark.end

function zoneAt(
  tokens: readonly DateToken[],
  from: number,
  calendars: readonly CalendarWords[],
): { readonly offset: string; readonly next: number } | null {
  const k = tokens[from]?.text === "(" ? from + 1 : from
  const token = tokens[k]
  if (token?.kind !== "word") return null
  const offset = calendars.find(words => words.zones.has(token.text))?.zones.get(token.text)
  return offset === undefined
    ? null
    : { offset, next: tokens[k + 1]?.text === ")" && k > from ? k + 2 : k + 1 }
}
