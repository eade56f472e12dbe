import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import type { TokenRange } from "../../syntax.ts"
import { isTime } from "../words/times.ts"
import type { Sentence } from "./sentence.ts"

const deictic = /^(nun|später|hinterher|heute|gestern|vorgestern|jüngst|kürzlich|zuletzt|neulich|damals)$/
const daytime = /^(morgen|früh|vormittag|mittag|nachmittag|abend|nacht)$/
const weekdays =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(s|abends?|morgens?|mittags?|nachmittags?|vormittags?|nachts?)?$/
const parts = /^(morgen|vormittag|mittag|nachmittag|abend|vorabend|wochenende|vortag|samstagabend)$/
const relative =
  /^(diese[rsmn]?|letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?|heutigen|gestrigen|selben|gleichen|frühen|späten)$/

/** The words of a clause that say when something was said: „am Freitag“, „gestern Abend“, „vor wenigen Monaten“. */
export function timeOf(
  { words, quoted, phrases }: Sentence,
  ranges: readonly TokenRange[],
): TokenRange | null {
  for (const [first, last] of ranges)
    for (let i = first; i < last; i++) {
      if (quoted[i]) continue
      const end = timeAt(words, i, last)
      if (end === i || /^(frühestens|spätestens|bis|ab|erst)$/.test(words.lower[i - 1] ?? "")) continue
      // „der am Montag zurückgetretene Chef“: a time inside a phrase says nothing of the saying.
      if (!phrases.some(p => p.first < i && end < p.last)) return [i, end]
    }
  return null
}

/** The end of the time that begins at a token, or the token itself where none does. */
function timeAt({ lower, word, tokens }: Words, i: number, last: number): number {
  const at = lower[i]!
  if (deictic.test(at)) return daytime.test(lower[i + 1] ?? "") && i + 1 < last ? i + 2 : i + 1
  if (/^(am|an|im|in|vom|seit)$/.test(at) && i + 1 < last) {
    let j = i + 1
    while (j < last && (/^(dem|der|diesem|dieser)$/.test(lower[j]!) || relative.test(lower[j]!))) j++
    if (j >= last) return i
    if (weekdays.test(lower[j]!) || (at !== "im" && parts.test(lower[j]!)))
      return withDate({ lower, word, tokens } as Words, j + 1, last)
    if (tokens.kind[j] === TokenKind.number && isMonth(lower[j + 1] ?? ""))
      return yearBehind(tokens, j + 2, last)
    if (at === "im" && isMonth(lower[j]!)) return yearBehind(tokens, j + 1, last)
    if (at === "in" && lower[j] === "nacht") return nightEnd(lower, j + 1, last)
    return i
  }
  if (at === "vor" && i + 2 < last) {
    for (let j = i + 1; j < Math.min(last, i + 4); j++)
      if (/^(tagen|wochen|monaten|jahren|stunden|minuten|woche|monat|jahr|stunde)$/.test(lower[j]!))
        return j + 1
    return i
  }
  if (
    relative.test(at) &&
    /^(woche|jahr|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/.test(
      lower[i + 1] ?? "",
    )
  )
    return i + 2
  if (
    /^(anfang|mitte|ende)$/.test(at) &&
    i + 1 < last &&
    (isMonth(lower[i + 1]!) || /^(der|des|dieser|vergangener|letzter)$/.test(lower[i + 1]!))
  ) {
    const j = isMonth(lower[i + 1]!) ? i + 2 : i + 3
    return j <= last && isTime(lower[j - 1]!) ? yearBehind(tokens, j, last) : i
  }
  return i
}

const isMonth = (word: string): boolean =>
  /^(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/.test(word)

/** „am Freitag, dem 1. August“ and „am Freitag (1. August)“ are left to the weekday; „Freitag 1. August 2025“ is one. */
function withDate({ lower, tokens }: Words, at: number, last: number): number {
  if (at < last && daytime.test(lower[at]!)) return at + 1
  if (at + 1 < last && tokens.kind[at] === TokenKind.number && isMonth(lower[at + 1]!))
    return yearBehind(tokens, at + 2, last)
  return at
}

const yearBehind = (tokens: Words["tokens"], at: number, last: number): number =>
  at < last && tokens.kind[at] === TokenKind.number && tokens.end[at]! - tokens.start[at]! === 4 ? at + 1 : at

const nightEnd = (lower: readonly string[], at: number, last: number): number =>
  at + 1 < last && /^(zum|auf|zu)$/.test(lower[at]!) && weekdays.test(lower[at + 1]!) ? at + 2 : at
