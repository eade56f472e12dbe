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
