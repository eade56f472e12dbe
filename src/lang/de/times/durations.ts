import type { Grain, Length } from "../../times.ts"
import { integerAt, isSmall, type Match, type Place } from "./place.ts"
import { again, numbers, openLengths, pluralUnits, units, vague, weekdays } from "./words.ts"

const compound: ReadonlyMap<string, Grain> = new Map([
  ["stunden", "hour"],
  ["tage", "day"],
  ["wochen", "week"],
  ["monats", "month"],
  ["jahres", "year"],
])

/** Lengths and what comes again: „zwei Wochen“, „einige Jahre“, „24-Stunden-Frist“, „jahrelang“, „täglich“, „jeden Montag“. */
export function durationAt(place: Place, i: number): Match | null {
  const { words } = place
  const lower = words.lower[i]!
  const open = openLengths.get(lower)
  if (open) return { last: i + 1, term: { kind: "duration", parts: [{ amount: null, unit: open }] } }
  const repeated = again.get(lower)
  if (repeated) return { last: i + 1, term: { kind: "set", length: repeated } }
  const joined = /^(\d+)-(stunden|tage|wochen|monats|jahres)-/.exec(lower)
  if (joined)
    return {
      last: i + 1,
      term: { kind: "duration", parts: [{ amount: Number(joined[1]), unit: compound.get(joined[2]!)! }] },
    }
  return setAt(place, i) ?? amountAt(place, i) ?? bareUnit(place, i)
}

/** „jeden Tag“, „jedes Jahr“, „jeden Montag“, „pro Woche“, „alle zwei Jahre“. */
function setAt({ words }: Place, i: number): Match | null {
  const { lower } = words
  if (!/^(jede[nrs]?|pro|je)$/.test(lower[i]!)) return null
  const unit = units.get(lower[i + 1] ?? "")
  if (unit) return { last: i + 2, term: { kind: "set", length: { amount: 1, unit } } }
  const weekday = weekdays.get(lower[i + 1] ?? "")
  return weekday && lower[i] !== "pro" ? { last: i + 2, term: { kind: "set", length: null, weekday } } : null
}

/** An amount with its unit, and more of them behind „und“: „drei Jahre und vier Monate“. */
function amountAt(place: Place, i: number): Match | null {
  const first = lengthAt(place, i)
  if (!first) return null
  const parts = [first.length]
  let last = first.last
  while (place.words.lower[last] === "und") {
    const next = lengthAt(place, last + 1)
    if (!next || next.length.amount === null) break
    parts.push(next.length)
    last = next.last
  }
  if (place.words.lower[last] === "lang") last++
  return { last, term: { kind: "duration", parts } }
}

function lengthAt(place: Place, i: number): { readonly last: number; readonly length: Length } | null {
  const { words } = place
  const { lower } = words
  let at = i
  let amount: number | null | undefined
  if (lower[at] === "ein" && lower[at + 1] === "paar") {
    amount = null
    at += 2
  } else if (vague.has(lower[at]!)) {
    amount = null
    at++
  } else {
    const number = numberAt(place, at)
    if (number === null) return null
    amount = number
    at++
    // „eine halbe Stunde“
    if (amount === 1 && (numbers.get(lower[at] ?? "") ?? 1) === 0.5) {
      amount = 0.5
      at++
    }
  }
  if (at < place.last && isSmall(place, at)) at++
  const unit = units.get(lower[at] ?? "")
  if (!unit || at >= place.last || unit === "weekend") return null
  if (unit === "year" && isAge(place, i, at)) return null
  return { last: at + 1, length: { amount: amount ?? null, unit } }
}

/** „20 Jahre alt“, „ab 16 Jahren“, „zwischen sechs und elf Jahren“: how old somebody is, and no time. */
function isAge({ words, first }: Place, from: number, unit: number): boolean {
  const { lower } = words
  if (/^(alt|alte|alten|alter|jünger|jüngere|jüngeren|älter|ältere|älteren)$/.test(lower[unit + 1] ?? ""))
    return true
  const before = from > first ? lower[from - 1]! : ""
  if (/^(ab|unter|mit)$/.test(before)) return true
  for (let i = from - 1; i >= first && i >= from - 4; i--) {
    if (/^(alter|altersgrenze|zwischen)$/.test(lower[i]!)) return true
    if (lower[i] === "jahren" || lower[i] === ",") break
  }
  return false
}

/** A number in digits or words; null where none stands there. */
function numberAt({ words }: Place, i: number): number | null {
  const { lower, word } = words
  const inWords = numbers.get(lower[i] ?? "")
  if (inWords !== undefined) return inWords
  const whole = integerAt(words, i)
  if (whole !== null) return word[i]!.endsWith(".") ? null : whole
  const decimal = /^(\d+),(\d+)$/.exec(word[i] ?? "")
  return decimal ? Number(`${decimal[1]}.${decimal[2]}`) : null
}

/** „seit Jahren“, „vor Wochen“, „über Monate“: a bare plural behind a preposition. */
function bareUnit({ words, first }: Place, i: number): Match | null {
  const { lower } = words
  if (!pluralUnits.has(lower[i]!) || i === first) return null
  return /^(vor|nach|seit|über|binnen|innerhalb)$/.test(lower[i - 1]!)
    ? { last: i + 1, term: { kind: "duration", parts: [{ amount: null, unit: units.get(lower[i]!)! }] } }
    : null
}
