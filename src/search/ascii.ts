/** Letters that no decomposition takes apart, as they are written without them. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŧ: "t",
}

/** Longer words are cut: they are addresses and rubbish, and an index need not tell them apart. */
const longest = 64

const marks = /\p{M}+/gu
const other = /[^a-z0-9]/gu

/**
 * A word in lower case as a term of [a-z0-9] only: without diacritics, and each letter of another script as its code
 * point, so that it is found by itself and can be nothing in an expression. Empty only for a word without letters and
 * digits.
 */
export function asciiTerm(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word.slice(0, longest)
  return word
    .normalize("NFKD")
    .replace(marks, "")
    .replace(other, letter => letters[letter] ?? `x${letter.codePointAt(0)!.toString(16)}`)
    .slice(0, longest)
}
