/**
 * Somebody else's words as they may be shown: control characters and those that turn the direction of writing stand as
 * escapes, so that a hostile page or name can neither steer a terminal nor break a line.
 */
export const printable = (words: string): string =>
  words.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    character => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
