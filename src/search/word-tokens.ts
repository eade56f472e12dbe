import type { Span } from "../text/span.ts"

/** A word of a text as the search takes it, with hyphens, apostrophes and the separators of numbers inside. */
export interface WordToken extends Span {
  readonly text: string
}

/** One way to match each text: what joins is a single character and must be followed by more of the word. */
const word =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-\u2010\u2011\u00ad'’]|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, in order. */
export function* wordTokens(text: string): Generator<WordToken> {
  for (const match of text.matchAll(word))
    yield { text: match[0], start: match.index, end: match.index + match[0].length }
}

/** The words of a text as strings, in order: for where their places do not matter, and speed does. */
export const wordsIn = (text: string): readonly string[] => text.match(word) ?? []

const possessive = /['’]s$/
const apostrophes = /['’\u00ad]/g
const hyphen = /[-\u2010\u2011]/

/** The pieces of a word between its hyphens, in lower case and NFC, without apostrophes and an English possessive. */
export function piecesOf(token: string): readonly string[] {
  const plain = token.normalize("NFC").toLowerCase().normalize("NFC")
  return plain.replace(possessive, "").replace(apostrophes, "").split(hyphen)
}
