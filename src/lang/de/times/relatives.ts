import type { Grain, Part, TimeTerm } from "../../times.ts"
import { dateAt } from "./dates.ts"
import { integerAt, type Match, type Place, yearAt } from "./place.ts"
import {
  dayparts,
  deictic,
  deicticYears,
  edges,
  numbers,
  ordinals,
  parts,
  pluralUnits,
  references,
  repeatedDayparts,
  units,
  which,
} from "./words.ts"

type RelativeTerm = Extract<TimeTerm, { kind: "relative" }>
const relative = (last: number, grain: Grain, offset: number, more: Partial<RelativeTerm> = {}): Match => ({
  last,
  term: { kind: "relative", grain, offset, ...more },
})

/** Times seen from when it was written: „heute“, „nächstes Jahr“, „Ende der Woche“, „am Abend“, „bald“. */
export function relativeAt(place: Place, i: number): Match | null {
  return (
    deicticAt(place, i) ??
    edgeAt(place, i) ??
    partAt(place, i) ??
    whichAt(place, i) ??
    unitAt(place, i) ??
    daypartAt(place, i) ??
    referenceAt(place, i)
  )
}

/** „heute“, „gestern Abend“, „morgen“, „heuer“, „im Vorjahr“. */
function deicticAt({ words, last }: Place, i: number): Match | null {
  const { lower, word } = words
  const years = deicticYears.get(lower[i]!)
  if (years !== undefined) return relative(i + 1, "year", years)
  if (lower[i] === "vortag") return relative(i + 1, "day", -1, { fromBefore: true })
  if (lower[i] === "tag" && /^(zuvor|darauf|danach)$/.test(lower[i + 1] ?? ""))
    return relative(i + 2, "day", lower[i + 1] === "zuvor" ? -1 : 1, { fromBefore: true })
  if (lower[i] === "tags" && lower[i + 1] === "darauf") return relative(i + 2, "day", 1, { fromBefore: true })
  const tomorrow = lower[i] === "morgen" && word[i] === "morgen"
  const days = tomorrow ? 1 : deictic.get(lower[i]!)
  if (days === undefined) return null
  const part = i + 1 < last ? dayparts.get(lower[i + 1]!) : undefined
  return part && (/^\p{Lu}/u.test(word[i + 1]!) || lower[i + 1] === "früh")
    ? relative(i + 2, "day", days, { daypart: part })
    : relative(i + 1, "day", days)
}

/** „Jahresende“, „Monatsmitte“. */
function edgeAt({ words, last }: Place, i: number): Match | null {
  const edge = edges.get(words.lower[i]!)
  if (!edge) return null
  const year = i + 1 < last ? yearAt(words, i + 1) : null
  return year !== null && edge.grain === "year"
    ? { last: i + 2, term: { kind: "date", year, part: edge.part } }
    : relative(i + 1, edge.grain, 0, { part: edge.part })
}

/** „Ende August“, „Mitte nächsten Jahres“, „Ende der Woche“, „Anfang 2027“, „Ende des Jahres“. */
function partAt(place: Place, i: number): Match | null {
  const { words, last } = place
  const part = parts.get(words.lower[i]!)
  if (!part || i + 1 >= last || !/^\p{Lu}/u.test(words.word[i]!)) return null
  let at = i + 1
  if (/^(des|der|dem)$/.test(words.lower[at]!)) at++
  if (at >= last) return null
  const year = yearAt(words, at)
  if (year !== null) return { last: at + 1, term: { kind: "date", year, part } }
  const whole = dateAt(place, at) ?? whichAt(place, at) ?? eraOf(place, at)
  if (whole) return withPart(whole, part)
  const unit = units.get(words.lower[at]!)
  return unit && !pluralUnits.has(words.lower[at]!) && at > i + 1 ? relative(at + 1, unit, 0, { part }) : null
}

const eraOf = ({ words }: Place, at: number): Match | null =>
  /^(zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)$/.test(
    words.lower[at]!,
  ) && /^jahren?$/.test(words.lower[at + 1] ?? "")
    ? {
        last: at + 2,
        term: { kind: "era", digits: `19${decades.indexOf(words.lower[at]!.slice(0, 3)) + 2}` },
      }
    : null

const decades = ["zwa", "dre", "vie", "fün", "sec", "sie", "ach", "neu"]

function withPart({ last, term }: Match, part: Part): Match | null {
  if (term.kind === "date" && term.clock === undefined) return { last, term: { ...term, part } }
  if (term.kind === "relative") return { last, term: { ...term, part } }
  return term.kind === "era" ? { last, term } : null
}

/** „nächstes Jahr“, „der vergangenen Woche“, „den letzten fünf Jahren“, „den kommenden Wochen“, „dieser Zeit“. */
function whichAt(place: Place, i: number): Match | null {
  const { words, last } = place
  const { lower } = words
  const era = eraOf(place, i)
  if (era) return era
  const meant = which.get(lower[i]!)
  const nth = ordinals.get(lower[i]!)
  let at = i + 1
  if (nth !== undefined) {
    if (/^quartals?$/.test(lower[at] ?? "")) return withYearOf(place, at + 1, { quarter: nth })
    if (/^(halbjahre?s?|jahreshälfte|hälfte)$/.test(lower[at] ?? "") && nth <= 2 && lower[at] !== "hälfte")
      return withYearOf(place, at + 1, { half: nth })
    return null
  }
  if (meant === undefined || at >= last) return null
  // „im letzten Quartal des Jahres“ is its last; alone it is the one before.
  if (/^letzte/.test(lower[i]!) && /^quartals?$/.test(lower[at]!)) {
    const of = withYearOf(place, at + 1, { quarter: 4 })
    if (of.last > at + 1) return of
  }
  // „in den letzten fünf Jahren“
  const amount = numbers.get(lower[at]!) ?? integerAt(words, at)
  if (amount !== null && amount !== undefined && units.has(lower[at + 1] ?? ""))
    return { last: at + 2, term: { kind: "duration", parts: [{ amount, unit: units.get(lower[at + 1]!)! }] } }
  const unit = units.get(lower[at]!)
  if (!unit) {
    if (lower[at] === "zeit" || lower[at] === "zeiten")
      return {
        last: at + 1,
        term: { kind: "reference", when: meant < 0 ? "PAST" : meant > 0 ? "FUTURE" : "PRESENT" },
      }
    return null
  }
  if (pluralUnits.has(lower[at]!) && !isSingular(lower, i, at)) {
    at++
    if (meant === 0) return { last: at, term: { kind: "reference", when: "PRESENT" } }
    return meant > 0
      ? { last: at, term: { kind: "reference", when: "FUTURE", reach: unit } }
      : { last: at, term: { kind: "duration", parts: [{ amount: null, unit }] } }
  }
  // „am folgenden Tag“, „am nächsten Tag“ count from what was told before.
  const fromBefore = unit === "day" && meant > 0
  return relative(at + 1, unit, meant, fromBefore ? { fromBefore } : {})
}

/** „letzten Jahres“, „diesem Jahr“: one of the kind, by the form of noun and adjective. */
const isSingular = (lower: readonly string[], adjective: number, noun: number): boolean =>
  /^(tag|tages|woche|monat|monats|jahr|jahres|wochenende|quartal|jahrzehnt|jahrhundert)$/.test(
    lower[noun]!,
  ) ||
  (lower[noun] === "jahre" && /^(diesem|vergangenem|letztem)$/.test(lower[adjective]!))

function withYearOf(place: Place, at: number, fields: { quarter?: number; half?: number }): Match {
  const { words, last } = place
  const { lower } = words
  const year = at < last ? yearAt(words, at) : null
  if (year !== null) return { last: at + 1, term: { kind: "date", ...fields, year } }
  const from = lower[at] === "des" ? at + 1 : at
  const offset = which.get(lower[from] ?? "")
  if (offset !== undefined && /^jahre?s$/.test(lower[from + 1] ?? ""))
    return { last: from + 2, term: { kind: "date", ...fields, yearOffset: offset } }
  return { last: at, term: { kind: "date", ...fields } }
}

/** „Jahr 2001“, „Wochenende“. */
function unitAt({ words, last }: Place, i: number): Match | null {
  const { lower } = words
  const unit = units.get(lower[i]!)
  if (unit === "weekend") return relative(i + 1, "weekend", 0)
  // „im Laufe der Woche“, „im Verlauf des Jahres“: of the one that goes on.
  if (unit && /^(der|des)$/.test(lower[i - 1] ?? "") && /^(laufe|verlauf|verlaufe)$/.test(lower[i - 2] ?? ""))
    return relative(i + 1, unit, 0)
  if (unit !== "year" || i + 1 >= last) return null
  const year = yearAt(words, i + 1)
  return year !== null ? { last: i + 2, term: { kind: "date", year } } : null
}

/** „am Abend“, „in der Nacht“, „abends“. */
function daypartAt({ words, first }: Place, i: number): Match | null {
  const { lower, word } = words
  const part = dayparts.get(lower[i]!)
  if (!part) return null
  if (repeatedDayparts.has(lower[i]!) && /^\p{Ll}/u.test(word[i]!))
    return { last: i + 1, term: { kind: "set", length: null, daypart: part } }
  const before = i > first ? lower[i - 1]! : ""
  if (!/^\p{Lu}/u.test(word[i]!) || !/^(am|gegen|bis|zum|der|diesem|den|frühen|späten|dem|vom)$/.test(before))
    return null
  if (before === "der" && lower[i - 2] !== "in") return null
  return relative(i + 1, "day", 0, { daypart: part, fromBefore: true })
}

/** „damals“, „derzeit“, „künftig“, „in Zukunft“, „vor kurzem“. */
function referenceAt({ words }: Place, i: number): Match | null {
  const { lower } = words
  if (lower[i] === "kurzem")
    return lower[i - 1] === "vor" ? { last: i + 1, term: { kind: "reference", when: "PAST" } } : null
  const when = references.get(lower[i]!)
  if (!when) return null
  if (lower[i] === "früher" && /^(als|oder)$/.test(lower[i + 1] ?? "")) return null
  // „in der Vergangenheit“, „in Zukunft“, but „die Kraft der Vergangenheit“.
  if (/^(vergangenheit|zukunft|gegenwart)$/.test(lower[i]!)) {
    const at = /^(der|die|naher|nahe|nächster)$/.test(lower[i - 1] ?? "") ? i - 2 : i - 1
    if (!/^(in|für|aus)$/.test(lower[at] ?? "") || (lower[at] === "für" && lower[i] === "zukunft"))
      return null
  }
  const soon = /^(bald|demnächst)$/.test(lower[i]!)
  return { last: i + 1, term: { kind: "reference", when, ...(soon && { reach: "soon" as const }) } }
}
