/**
 * What a UTF-16 code unit is to the tokeniser. The first three make words; the order is relied on by `isWordClass`.
 * A const table in place of an enum: type stripping knows no enums.
 */
export const CharClass = {
  /** Lower-case and caseless letters, combining marks, connectors such as the underscore. */
  letter: 1,
  /** Upper-case and title-case letters. */
  upper: 2,
  /** Digits and other characters of number. */
  digit: 3,
  /** Invisible formatting: soft hyphen, zero-width characters, direction marks. Inside a word they belong to it. */
  format: 4,
  /** White space within a line, and control characters. */
  gap: 5,
  /** Line and paragraph breaks. */
  newline: 6,
  /** Marks that may end a sentence. */
  final: 7,
  quote: 8,
  open: 9,
  close: 10,
  /** Hyphens, which may stand inside a word; dashes are punctuation. */
  hyphen: 11,
  punctuation: 12,
  symbol: 13,
  /** One half of a character outside the Basic Multilingual Plane, or a half that stands alone. */
  surrogate: 14,
} as const

const listed: readonly (readonly [string, number])[] = [
  ["\n\r\v\f\u0085\u2028\u2029", CharClass.newline],
  [".!?…‥‼⁇⁈⁉。！？｡．؟।", CharClass.final],
  ["\"'`´„“”‚‘’‛‟«»‹›〝〞〟「」『』＂❛❜❝❞″", CharClass.quote],
  ["-‐‑", CharClass.hyphen],
  ["_", CharClass.letter],
]

// The order decides: a character takes the first class that knows it.
const patterns: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Lu}\p{Lt}]$/u, CharClass.upper],
  [/^[\p{L}\p{M}\p{Pc}]$/u, CharClass.letter],
  [/^\p{N}$/u, CharClass.digit],
  [/^[\s\p{Z}\p{Cc}]$/u, CharClass.gap],
  [/^\p{Cf}$/u, CharClass.format],
  [/^\p{Ps}$/u, CharClass.open],
  [/^\p{Pe}$/u, CharClass.close],
  [/^\p{P}$/u, CharClass.punctuation],
]

const classOfCharacter = (character: string): number => {
  for (const [characters, value] of listed) if (characters.includes(character)) return value
  for (const [pattern, value] of patterns) if (pattern.test(character)) return value
  return CharClass.symbol
}

// Filled when a character is first met: a whole table made at the start would cost each short run some 20 ms.
const classes = new Uint8Array(0x10000)

const firstMet = (code: number): number => {
  if (!(code >= 0)) return CharClass.gap
  const value = (code & 0xf800) === 0xd800 ? CharClass.surrogate : classOfCharacter(String.fromCharCode(code))
  classes[code] = value
  return value
}

/** The class of one UTF-16 code unit, one of `CharClass`; a gap for NaN, which is what a text gives behind its end. */
export const classOf = (code: number): number => classes[code] || firstMet(code)

/** Whether a class makes words: letters, marks, digits. */
export const isWordClass = (value: number): boolean => value <= CharClass.digit

/** The class of the whole character at an offset, with surrogate pairs joined; a lone surrogate is a symbol. */
export function classAt(text: string, at: number): number {
  const value = classOf(text.charCodeAt(at))
  if (value !== CharClass.surrogate) return value
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff ? classOfCharacter(String.fromCodePoint(code)) : CharClass.symbol
}

/** The number of code units of the character at an offset: two for a surrogate pair, else one. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Whether the mark can be an apostrophe between letters. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x60 || code === 0x2032
