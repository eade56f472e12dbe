import type { Span } from "./span.ts"

/** What a token is. A const table in place of an enum: type stripping knows no enums. */
export const TokenKind = {
  /** Letters, with inner hyphens, apostrophes and digits: `CO2-Preis`, `Sa’ar`, `don't`. */
  word: 0,
  /** Digits with inner separators: `1.000,50`, `2025`, `8.` as an ordinal. */
  number: 1,
  /** Sentence and clause marks, brackets, dashes. */
  punctuation: 2,
  /** Quotation marks of every style; an apostrophe inside a word is none. */
  quote: 3,
  /** Addresses, e-mail addresses, handles and hashtags. */
  address: 4,
  /** Everything else that prints: currency signs, bullets, emoji. */
  symbol: 5,
} as const

/** One of the values of `TokenKind`. */
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/**
 * The tokens of one text, as columns: token i spans [start[i], end[i]) and is of kind[i].
 * Columns in place of objects keep the hot path free of allocation.
 */
export interface Tokens {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
}

/** The sentences of one text, as columns: sentence i holds the tokens [first[i], last[i]) and stands in block[i]. */
export interface Sentences {
  readonly length: number
  readonly first: Int32Array
  readonly last: Int32Array
  readonly block: Int32Array
}

/** The words of token i. Throws where there is no such token. */
export const tokenText = (text: string, tokens: Tokens, i: number): string => {
  if (!(i >= 0 && i < tokens.length)) throw new RangeError(`no token ${i} among ${tokens.length}`)
  return text.slice(tokens.start[i], tokens.end[i])
}

/** The first token that ends behind the offset; the number of tokens where none does. Binary search. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The token that holds the offset; null where the offset lies between tokens. */
export function tokenAt(tokens: Tokens, offset: number): number | null {
  const i = firstTokenFrom(tokens, offset)
  return i < tokens.length && tokens.start[i]! <= offset ? i : null
}

/** The sentence that holds token i; null where none does. Binary search. */
export function sentenceOf(sentences: Sentences, i: number): number | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences.last[middle]! <= i) low = middle + 1
    else high = middle
  }
  return low < sentences.length && sentences.first[low]! <= i ? low : null
}

/** The span from the first to the last token of sentence i. Throws where there is no such sentence. */
export function sentenceSpan(tokens: Tokens, sentences: Sentences, i: number): Span {
  if (!(i >= 0 && i < sentences.length)) throw new RangeError(`no sentence ${i} among ${sentences.length}`)
  return { start: tokens.start[sentences.first[i]!]!, end: tokens.end[sentences.last[i]! - 1]! }
}
