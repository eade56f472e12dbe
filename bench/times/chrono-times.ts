import type { ParsedComponents } from "chrono-node"
import { casual, type ParsedResult } from "chrono-node/de"
import { isoWeekText, parseDay } from "../../src/read/times/calendar.ts"

/** A time as TIMEX3 has it: half-open UTF-16 span without the preposition, type, value. */
export interface PlainTime {
  readonly start: number
  readonly end: number
  readonly type: "date" | "time"
  readonly value: string
}

/** What chrono-node finds in a German text, seen from noon of the day of publication (`YYYY-MM-DD…`). */
export function chronoParse(text: string, published: string): ParsedResult[] {
  const [year, month, day] = published.slice(0, 10).split("-").map(Number)
  return casual.parse(text, new Date(year!, month! - 1, day, 12))
}

/**
 * The same as TIMEX3, as kindly as it can be told: of a range its first day, a value as coarse as the fields that
 * chrono is certain of, a calendar week where it counted in weeks.
 */
export const chronoTimes = (text: string, published: string): PlainTime[] =>
  chronoParse(text, published).map(({ index, text: words, start }) => {
    const cut = prepositions.exec(words)?.[0].length ?? 0
    return {
      start: index + cut,
      end: index + words.length,
      type: start.isCertain("hour") ? "time" : "date",
      value: timexValue(start, words),
    }
  })

/** The extent of a TIMEX3 is without its preposition; „vor drei Tagen“ is with it. */
const prepositions = /^(?:am|im|in|um|ab|an|bis|seit|vom|von|zum|zur|gegen|für|nach|während)\s+(?:zum\s+)?/i

function timexValue(at: ParsedComponents, words: string): string {
  const field = (name: Parameters<ParsedComponents["get"]>[0], size = 2): string =>
    String(at.get(name) ?? 0).padStart(size, "0")
  // It gives the hour of reference for it.
  if (/^jetzt$/i.test(words)) return "PRESENT_REF"
  const day = `${field("year", 4)}-${field("month")}-${field("day")}`
  if (at.isCertain("hour")) return `${day}T${field("hour")}:${field("minute")}`
  if (/woche\p{L}?$/iu.test(words)) return isoWeekText(parseDay(day)!)
  if (at.isCertain("day") || at.isCertain("weekday")) return day
  if (at.isCertain("month")) return day.slice(0, 7)
  return at.isCertain("year") ? day.slice(0, 4) : day
}
