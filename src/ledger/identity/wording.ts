/**
 * Words as they are compared: letters and digits in lower case, one space between words, ß as ss. Quotation marks,
 * punctuation, line ends and the form of a dash make no difference to what was said.
 */
export const wording = (text: string): string => wordsOf(text).join(" ")

/** The words of `wording`, in order. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
