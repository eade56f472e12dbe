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
const classes = new Uint8Array(limit)
for (let code = 0; code < limit; code++) {
  const c = String.fromCharCode(code)
  classes[code] = /\s/.test(c)
    ? Character.white
    : /[\p{Cc}\u00ad\u200b\u2060]/u.test(c)
      ? Character.none
      : /\p{Ll}/u.test(c)
        ? Character.lower
        : /[\p{Lu}\p{Lt}]/u.test(c)
          ? Character.upper
          : /\p{Nd}/u.test(c)
            ? Character.digit
            : /[\p{L}\p{M}]/u.test(c)
              ? Character.letter
              : ".!?…".includes(c)
                ? Character.stop
                : c === "," || c === ";"
                  ? Character.comma
                  : c === ":"
                    ? Character.colon
                    : `"'»«“”„‟’‘›‹)]`.includes(c)
                      ? Character.closing
                      : c === "-"
                        ? Character.joiner
                        : Character.other
}

/** The class of a UTF-16 code unit; beyond the table all are letters but the byte order mark and surrogates. */
export const classOf = (code: number): number =>
  code < limit
    ? classes[code]!
    : code === 0xfeff
      ? Character.none
      : code >= 0xd800 && code < 0xe000
        ? Character.other
        : Character.letter
