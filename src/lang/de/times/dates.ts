import { TokenKind } from "../../../text/tokens.ts"
import type { Daypart, TimeTerm } from "../../times.ts"
import { calendar } from "../calendar.ts"
import { isNoun } from "../lexicon/noun-forms.ts"
import { integerAt, type Match, type Place, yearAt } from "./place.ts"
import { weekdayParts } from "./triggers.ts"
import { dayparts, feasts, months, seasons, weekdays, which } from "./words.ts"

type DateTerm = Extract<TimeTerm, { kind: "date" }>
const date = (last: number, fields: Omit<DateTerm, "kind">): Match => ({
  last,
  term: { kind: "date", ...fields },
})

/** Dates by what the calendar calls them: „8. August 2025“, „März 2026“, „Freitag“, „2027“, „im Sommer“, „Ostern“, „20 Uhr“. */
export function dateAt(place: Place, i: number): Match | null {
  const { words } = place
  if (words.tokens.kind[i] === TokenKind.number || /^\d/.test(words.word[i]!)) return numericAt(place, i)
  return weekdayAt(place, i) ?? monthAt(place, i) ?? seasonAt(place, i) ?? feastAt(place, i)
}

/** What begins with digits. */
function numericAt(place: Place, i: number): Match | null {
  const { words } = place
  const { word, lower } = words
  const whole =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/.exec(word[i]!) ?? /^(\d{1,2})\.(\d{1,2})$/.exec(word[i]!)
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word[i]!)
  if (iso) return date(i + 1, { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const clock = clockAt(place, i)
  if (clock) return clock
  if (
    whole &&
    Number(whole[2]) >= 1 &&
    Number(whole[2]) <= 12 &&
    Number(whole[1]) >= 1 &&
    Number(whole[1]) <= 31 &&
    (whole[3] || word[i]!.endsWith("."))
  ) {
    const year = whole[3] ? (whole[3].length === 2 ? 2000 + Number(whole[3]) : Number(whole[3])) : null
    return date(i + 1, { day: Number(whole[1]), month: Number(whole[2]), ...(year !== null && { year }) })
  }
  const number = integerAt(words, i)
  if (number === null) return eraAt(place, i)
  const ordinal = word[i]!.endsWith(".")
  if (ordinal && number >= 1 && number <= 31) {
    const month = calendar.months.get((lower[i + 1] ?? "").replace(/\.$/, ""))
    if (month) return withYear(place, i + 2, { day: number, month })
    const later = laterMonth(place, i + 1)
    if (later) return date(i + 1, { day: number, month: later })
  }
  if (ordinal && /^jahrhunderts?$/.test(lower[i + 1] ?? ""))
    return { last: i + 2, term: { kind: "era", digits: String(number - 1) } }
  if (ordinal && /^quartals?$/.test(lower[i + 1] ?? "")) return withYear(place, i + 2, { quarter: number })
  const year = yearAt(words, i)
  return year !== null && isYear(place, i, year) ? date(i + 1, { year }) : null
}

/** „vom 5. bis zum 9. Juni“, „am 10. und 11. Februar“: the month of a day that stands behind a later one. */
function laterMonth({ words, last }: Place, from: number): number | null {
  const { lower, word } = words
  for (let i = from; i < last && i < from + 14; i++) {
    if (/^(bis|zum|und|sowie|oder|am|,|\.|–|-)$/.test(lower[i]!)) continue
    if (/^\d{1,2}\.?$/.test(word[i]!)) {
      const month = calendar.months.get(lower[i + 1] ?? "")
      if (month) return month
      continue
    }
    return null
  }
  return null
}

/** Whether four digits are a year: not the count of what follows. */
function isYear({ words, first }: Place, i: number, year: number): boolean {
  const { lower, word } = words
  const before = i > first ? lower[i - 1]! : ""
  if (/^(§|nr|nummer|rund|etwa|über|knapp|fast|mehr|als|davon|es|sind|waren|von|zu)$/.test(before))
    return before === "von" && !isNoun(lower[i + 1] ?? "")
  const next = lower[i + 1] ?? ""
  if (isNoun(next) && /^\p{Lu}/u.test(word[i + 1]!)) return false
  if (next === "im" && /^jahre?s?$/.test(lower[i + 2] ?? "")) return false
  if (/^(bis|–|-)$/.test(next) && Number(word[i + 2]) > 2200) return false
  return year >= 1500 && year <= 2100
}

/** „90er Jahren“, „1990er-Jahre“. */
function eraAt({ words }: Place, i: number): Match | null {
  const match = /^(\d{2}|\d{4})er(?:-jahren?)?$/.exec(words.lower[i]!)
  if (!match) return null
  const inside = words.lower[i]!.includes("jahr")
  if (!inside && !/^jahren?$/.test(words.lower[i + 1] ?? "")) return null
  const digits =
    match[1]!.length === 4 ? match[1]!.slice(0, 3) : `${Number(match[1]) >= 30 ? "19" : "20"}${match[1]![0]}`
  return { last: inside ? i + 1 : i + 2, term: { kind: "era", digits } }
}

/** „20 Uhr“, „18.30 Uhr“, „20:15 Uhr“, and the first of „von 14 bis 18 Uhr“. */
function clockAt(place: Place, i: number): Match | null {
  const { word, lower } = place.words
  const match = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(word[i]!)
  if (!match || Number(match[1]) > 24 || Number(match[2] ?? 0) > 59) return null
  if (lower[i + 1] !== "uhr")
    return clockBehind(place, i + 1) ? date(i + 1, { clock: clockText(match[1]!, match[2]) }) : null
  const minutes = match[2] === undefined && /^[0-5]\d$/.test(word[i + 2] ?? "") ? word[i + 2]! : undefined
  return date(minutes ? i + 3 : i + 2, { clock: clockText(match[1]!, match[2] ?? minutes) })
}

const clockText = (hour: string, minute: string | undefined): string =>
  `${hour.padStart(2, "0")}:${minute ?? "00"}`

/** Whether only joined clock times lead to „Uhr“: „8.30-12 und 14.30-16.30 Uhr“. */
function clockBehind({ words, last }: Place, from: number): boolean {
  const { word, lower } = words
  let joined = false
  for (let i = from; i < last && i < from + 9; i++) {
    if (lower[i] === "uhr") return joined
    if (/^(bis|und|-|–|\/|,)$/.test(lower[i]!)) joined = true
    else if (!/^\d{1,2}([.:]\d\d)?$/.test(word[i]!)) return false
  }
  return false
}

/** A date with the year behind it: „2025“, „dieses Jahres“, „des vergangenen Jahres“. */
function withYear(place: Place, at: number, fields: Omit<DateTerm, "kind">): Match {
  const { words } = place
  const { lower } = words
  const year = at < place.last ? yearAt(words, at) : null
  if (year !== null) return date(at + 1, { ...fields, year })
  const from = lower[at] === "des" ? at + 1 : at
  const offset = which.get(lower[from] ?? "")
  if (offset !== undefined && /^jahre?s$/.test(lower[from + 1] ?? ""))
    return date(from + 2, { ...fields, yearOffset: offset })
  if (lower[at] === "des" && /^vorjahre?s$/.test(lower[at + 1] ?? ""))
    return date(at + 2, { ...fields, yearOffset: -1 })
  return date(at, fields)
}

/** „Freitag“, „Dienstagabend“, „am Freitag, dem 8. August“, „kommenden Freitag“. */
function weekdayAt(place: Place, i: number): Match | null {
  const { words, last } = place
  const { lower, word } = words
  let at = i
  const meant = which.get(lower[at]!)
  if (meant !== undefined) at++
  const joined = weekdayParts.get(lower[at] ?? "")
  const weekday = joined?.weekday ?? weekdays.get(lower[at] ?? "")
  if (weekday === undefined || at >= last || !/^\p{Lu}/u.test(word[at]!)) return null
  const fields: { weekday: number; daypart?: Daypart; which?: -1 | 0 | 1 } = { weekday }
  if (joined) fields.daypart = joined.daypart
  if (meant !== undefined) fields.which = meant
  at++
  const part = dayparts.get(lower[at] ?? "")
  if (
    part &&
    at < last &&
    (/^\p{Ll}/u.test(word[at]!) || /^(Abend|Morgen|Mittag|Nachmittag|Vormittag|Nacht)$/.test(word[at]!))
  ) {
    fields.daypart = part
    at++
  }
  // „Freitag, 8. August“, „Freitag, dem 8. August“, „Freitag (8. August)“
  let next = at
  if (word[next] === ",") next++
  if (/^(den|dem|der)$/.test(lower[next] ?? "")) next++
  if (next < last && words.tokens.kind[next] === TokenKind.number) {
    const dated = numericAt(place, next)
    if (dated && dated.term.kind === "date" && dated.term.day !== undefined)
      return date(dated.last, { ...dated.term, ...(fields.daypart && { daypart: fields.daypart }) })
  }
  // „am Freitag vergangener Woche“, „am Montag der kommenden Woche“
  const of = lower[at] === "der" ? at + 1 : at
  const week = which.get(lower[of] ?? "")
  if (week !== undefined && lower[of + 1] === "woche" && of + 1 < last)
    return date(of + 2, { ...fields, week })
  return date(at, fields)
}

/** „März 2026“, „im März“, „kommenden März“. */
function monthAt(place: Place, i: number): Match | null {
  const { words, first, last } = place
  const { lower, word } = words
  const meant = which.get(lower[i]!)
  const at = meant === undefined ? i : i + 1
  const month = months.get(lower[at] ?? "")
  if (month === undefined || at >= last || !/^\p{Lu}/u.test(word[at]!)) return null
  const whole = withYear(place, at + 1, { month, ...(meant !== undefined && { which: meant }) })
  if (whole.last > at + 1 || meant !== undefined) return whole
  // „Mai“ and „August“ are names too: alone a month stands behind a preposition or a part of it.
  const before = at > first ? lower[at - 1]! : ""
  return /^(im|ab|seit|bis|anfang|mitte|ende|vom|bis|und|oder|zum|von|monat|dem|den|des|für|\(|schon|erst)$/.test(
    before,
  )
    ? whole
    : null
}

/** „im Sommer 2026“, „diesen Herbst“, „Winter des vergangenen Jahres“. */
function seasonAt(place: Place, i: number): Match | null {
  const { words, first, last } = place
  const { lower, word } = words
  const meant = which.get(lower[i]!)
  const at = meant === undefined ? i : i + 1
  const season = seasons.get(lower[at] ?? "")
  if (season === undefined || at >= last || !/^\p{Lu}/u.test(word[at]!)) return null
  const whole = withYear(place, at + 1, { season, ...(meant !== undefined && { which: meant }) })
  if (whole.last > at + 1 || meant !== undefined) return whole
  return /^(im|ab|seit|bis|anfang|mitte|ende|zum|den|der|vom)$/.test(at > first ? lower[at - 1]! : "")
    ? whole
    : null
}

/** „Ostern“, „an Weihnachten 2026“. */
function feastAt(place: Place, i: number): Match | null {
  const feast = feasts.get(place.words.lower[i]!)
  return feast && /^\p{Lu}/u.test(place.words.word[i]!) ? withYear(place, i + 1, feast) : null
}
