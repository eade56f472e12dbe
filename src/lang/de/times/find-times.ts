import type { Words } from "../../article-words.ts"
import type { FoundTime, TimeGrammar, TimeTerm } from "../../times.ts"
import { dateAt } from "./dates.ts"
import { durationAt } from "./durations.ts"
import type { Match, Place } from "./place.ts"
import { relativeAt } from "./relatives.ts"
import { roleAt } from "./roles.ts"
import { Tenses } from "./tense.ts"
import { isTrigger } from "./triggers.ts"
import { which } from "./words.ts"

const articles = /^(der|die|das|den|dem|des)$/
const referenceNouns =
  /^(vergangenheit|zukunft|gegenwart|zeit|nächste[nr]?|kommende[nr]?|letzte[nr]?|vergangene[nr]?|jüngste[nr]?)$/
const deicticAdjectives = /^(heut|gestr|morg)ig|^heurig|jährig/

/** Finds the times of one sentence: at each word that can begin one the longest, by rules of dates, lengths and relations. */
const find: TimeGrammar["find"] = (words, classes, first, last) => {
  const found: FoundTime[] = []
  const place: Place = { words, classes, first, last }
  const tenses = new Tenses(words, classes, first, last)
  let free = first
  for (let i = first; i < last; ) {
    if (!isTrigger(words, i)) {
      i++
      continue
    }
    const match = longest([dateAt(place, i), durationAt(place, i), relativeAt(place, i)])
    if (!match) {
      i++
      continue
    }
    const start = withArticle(words, i, free, match.term)
    const tense = tenses.at(i)
    const role = roleAt(words, start, first, match.term, tense)
    const fromEvent = match.term.kind === "duration" && /^(nach|ab|seit)$/.test(words.lower[match.last] ?? "")
    const term = dated(words, start, match.term, tense)
    found.push({ first: start, last: match.last, term, role, tense, fromEvent })
    free = match.last
    i = match.last
  }
  return found
}

function longest(matches: readonly (Match | null)[]): Match | null {
  let best: Match | null = null
  for (const match of matches) if (match && (!best || match.last > best.last)) best = match
  return best
}

/** The first token of a time with the article and the hedge before it. */
function withArticle({ lower }: Words, at: number, free: number, term: TimeTerm): number {
  let start = at
  const lengthy = term.kind === "duration"
  while (
    lengthy &&
    start > free &&
    /^(rund|etwa|circa|knapp|fast|gut|mindestens|höchstens|maximal|nur|genau|ungefähr|beinahe|als|mehr|weniger|ersten|letzten)$/.test(
      lower[start - 1]!,
    )
  ) {
    if (lower[start - 1] === "als" && !/^(mehr|weniger)$/.test(lower[start - 2] ?? "")) break
    start--
  }
  if (start === free || !articles.test(lower[start - 1]!) || term.kind === "set") return start
  // „die Gegenwart“ with its article, „die heutige Lage“ without: an adjective's article is the noun's.
  const adjective =
    term.kind === "reference" ? !referenceNouns.test(lower[at]!) : deicticAdjectives.test(lower[at]!)
  return adjective ? start : start - 1
}

/** „in einem Jahr“ of what will be is a date: so long from the day of writing. */
function dated({ lower }: Words, start: number, term: TimeTerm, tense: FoundTime["tense"]): TimeTerm {
  if (term.kind !== "duration" || term.parts.length !== 1 || lower[start - 1] !== "in" || tense !== "future")
    return term
  // „in den nächsten zwei Jahren“ is the stretch, „in zwei Jahren“ its end.
  if (articles.test(lower[start]!) || which.has(lower[start]!)) return term
  const { amount, unit } = term.parts[0]!
  return amount !== null && Number.isInteger(amount)
    ? { kind: "relative", grain: unit, offset: amount }
    : term
}

/** How German times are found. */
export const times: TimeGrammar = { find }
