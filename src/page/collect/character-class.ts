/** What a character does to the text of a block. */
export const Character = {
  other: 0,
  white: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** A full stop, question or exclamation mark, or an ellipsis. */
  stop: 5,
  comma: 6,
  /** Not printed: soft hyphen, zero-width space, byte order mark, control characters. */
  none: 7,
  /** A letter without case. */
  letter: 8,
  colon: 9,
  /** Quotation marks and closing brackets, which may stand after a full stop. */
  closing: 10,
  /** Hyphen and apostrophe, which a word may hold. */
  joiner: 11,
} as const

const limit = 0x3001
/** Not looked at yet: a start must not pay for characters that no page has. */
const unknown = 0xff
const classes = new Uint8Array(limit).fill(unknown)

function classify(code: number): number {
  const c = String.fromCharCode(code)
  if (/\s/.test(c)) return Character.white
  if (/[\p{Cc}\u00ad\u200b\u2060]/u.test(c)) return Character.none
  if (/\p{Ll}/u.test(c)) return Character.lower
  if (/[\p{Lu}\p{Lt}]/u.test(c)) return Character.upper
  if (/\p{Nd}/u.test(c)) return Character.digit
  if (/[\p{L}\p{M}]/u.test(c)) return Character.letter
  if (".!?…".includes(c)) return Character.stop
  if (c === "," || c === ";") return Character.comma
  if (c === ":") return Character.colon
  if (`"'»«“”„‟’‘›‹)]`.includes(c)) return Character.closing
  return c === "-" ? Character.joiner : Character.other
}

/** The class of a UTF-16 code unit; beyond the table all are letters but the byte order mark and surrogates. */
export function classOf(code: number): number {
  if (code >= limit)
    return code === 0xfeff
      ? Character.none
      : code >= 0xd800 && code < 0xe000
        ? Character.other
        : Character.letter
  const known = classes[code]!
  if (known !== unknown) return known
  classes[code] = classify(code)
  return classes[code]!
}
