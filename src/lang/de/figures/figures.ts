import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import type { FigureGrammar, FoundFigure } from "../../figures.ts"
import type { NounPhrase, TokenRange } from "../../syntax.ts"
import { isPlace } from "../words/states.ts"
import { countable } from "./units.ts"

const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, zweien: 2, drei: 3, dreien: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
    zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18,
    neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
    hundert: 100, tausend: 1000, dutzend: 12, dutzende: 12,
  }),
) // biome-ignore format: a table

const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({ dutzend: 12, hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, milliarden: 1e9 }),
)

const hedges =
  /^(mindestens|wenigstens|rund|etwa|circa|ungefähr|knapp|fast|beinahe|nahezu|gut|über|höchstens|maximal|schätzungsweise|zirka)$/

/** Counts of people in a sentence: „28 Tote“, „mindestens zwei Dutzend Verletzte“, „bis zu 1.200 Menschen“. */
export const figures: FigureGrammar = (words, phrases, first, last) => {
  const found: FoundFigure[] = []
  for (let i = first; i < last; i++) {
    const count = countAt(words, i, last)
    if (!count) continue
    const at = unitAt(words, count.last, last)
    if (at < 0) continue
    const unit = countable(words.lower[at]!)!
    // „ein Toter“ counts one; „ein Mensch“ is only somebody.
    if (count.quantity === 1 && words.tokens.kind[i] === TokenKind.word && !unit.victim) continue
    const hedge = hedgeBefore(words, i, first)
    found.push({
      first: i,
      last: at + 1,
      quantity: count.quantity,
      unit: unit.name,
      hedge,
      place: placeNear(words, phrases, at, first, last),
    })
    i = at
  }
  return found
}

/** A number at a token, in digits or words, with a multiplier behind it. */
function countAt(
  { word, lower, tokens }: Words,
  i: number,
  last: number,
): { quantity: number; last: number } | null {
  let quantity: number | undefined
  if (tokens.kind[i] === TokenKind.number) {
    const text = word[i]!
    if (/^\d{1,3}(\.\d{3})+$/.test(text)) quantity = Number(text.replaceAll(".", ""))
    else if (/^\d+$/.test(text)) quantity = Number(text)
    else if (/^\d+,\d+$/.test(text)) quantity = Number(text.replace(",", "."))
    // „2025“ before a noun is a count only where no year can stand.
    if (
      quantity !== undefined &&
      /^(19|20)\d\d$/.test(text) &&
      !/^(rund|etwa|über|mindestens)$/.test(lower[i - 1] ?? "")
    )
      return null
  } else quantity = small.get(lower[i]!)
  if (quantity === undefined) return null
  const times = i + 1 < last ? multipliers.get(lower[i + 1]!) : undefined
  return times && lower[i] !== "dutzend"
    ? { quantity: quantity * times, last: i + 2 }
    : { quantity, last: i + 1 }
}

/** The noun that is counted, behind at most two adjectives; -1 where none is. */
function unitAt({ lower, word }: Words, from: number, last: number): number {
  for (let i = from; i < last && i <= from + 2; i++) {
    if (countable(lower[i]!) && /^\p{Lu}/u.test(word[i]!)) return i
    if (!/^\p{Ll}{3,}(e|en|er)$/u.test(word[i]!)) return -1
  }
  return -1
}

function hedgeBefore({ lower }: Words, i: number, first: number): string | null {
  const before = i > first ? lower[i - 1]! : ""
  if (hedges.test(before)) return before
  const two = i - 1 > first ? `${lower[i - 2]} ${before}` : ""
  return /^(bis zu|mehr als|weniger als|nicht weniger)$/.test(two) ? two : null
}

const places =
  /(stadt|hauptstadt|region|provinz|dorf|gebiet|ort|bezirk|viertel|insel|küste|grenze|land|landkreis|gemeinde|hafen)$/

/** The place that the sentence names nearest to a figure, without its preposition. */
function placeNear(
  { lower }: Words,
  phrases: readonly NounPhrase[],
  at: number,
  first: number,
  last: number,
): TokenRange | null {
  let best: NounPhrase | null = null
  for (const p of phrases) {
    if (p.first < first || p.last > last || p.preposition < 0) continue
    const where = /^(in|im|bei|nahe|aus|auf)$/.test(lower[p.preposition]!)
    const named = isPlace(lower[p.first]!) || isPlace(lower[p.head]!) || places.test(lower[p.head]!)
    if (!where || !named || (lower[p.preposition] === "auf" && !places.test(lower[p.head]!))) continue
    if (!best || Math.abs(p.first - at) < Math.abs(best.first - at)) best = p
  }
  return best ? [best.first, best.last] : null
}
