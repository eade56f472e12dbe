import { withoutUmlauts } from "../lang/umlauts.ts"
import type { Span } from "../text/span.ts"
import { piecesOf, wordTokens } from "./word-tokens.ts"

/** A text or a phrase as words that can be compared; `starts` and `ends` are their places in the text. */
export interface ComparedWords {
  readonly keys: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * The words of a text for comparing letter by letter: without case, hyphens, „ß“ for „ss“ and umlauts for their long
 * spelling, but in the form they have. A line end is a word of its own, so that no phrase runs over it.
 */
export function comparedWords(text: string): ComparedWords {
  const [keys, starts, ends]: [string[], number[], number[]] = [[], [], []]
  let before = 0
  for (const { text: word, start, end } of wordTokens(text)) {
    if (text.slice(before, start).includes("\n")) {
      keys.push("\n")
      starts.push(before)
      ends.push(start)
    }
    for (const key of keysOf(word)) {
      keys.push(key)
      starts.push(start)
      ends.push(end)
    }
    before = end
  }
  return { keys, starts, ends }
}

/** A word as it is compared; one for each piece between hyphens. */
export const keysOf = (word: string): readonly string[] =>
  piecesOf(word).map(piece => withoutUmlauts(piece).replaceAll("ß", "ss"))

/** The places of a phrase in a text, in order. */
export function phrasePlaces(phrase: readonly string[], text: ComparedWords): readonly Span[] {
  const keys = phrase.flatMap(keysOf)
  const places: Span[] = []
  for (let i = 0; i + keys.length <= text.keys.length; i++)
    if (keys.every((key, j) => text.keys[i + j] === key))
      places.push({ start: text.starts[i]!, end: text.ends[i + keys.length - 1]! })
  return places
}
