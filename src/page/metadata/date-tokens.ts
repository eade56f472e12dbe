/** A piece of a short text as dates are made of: a number, a word, or one mark. */
export interface DateToken {
  readonly kind: "number" | "word" | "mark"
  /** Lower-cased; of a word without its inner full stops (`p.m.` is `pm`). */
  readonly text: string
  readonly start: number
  readonly end: number
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const letter = /\p{L}/u

/** Cuts a text into numbers, words and marks in one pass; white space is dropped. */
export function dateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = []
  let i = 0
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    const start = i
    if (isDigit(unit)) {
      while (i < text.length && isDigit(text.charCodeAt(i))) i++
      tokens.push({ kind: "number", text: text.slice(start, i), start, end: i })
    } else if (letter.test(text[i]!)) {
      while (i < text.length && letter.test(text[i]!)) i++
      i = halfOfDay(text, start, i)
      tokens.push({
        kind: "word",
        text: text.slice(start, i).toLowerCase().replaceAll(".", ""),
        start,
        end: i,
      })
    } else {
      i++
      if (unit > 0x20 && unit !== 0xa0 && unit !== 0x202f && unit !== 0x2009)
        tokens.push({ kind: "mark", text: text[start]!, start, end: i })
    }
  }
  return tokens
}

/** `a.m.` and `p.m.` are one word; the end of it, or `end` where the letters are none. */
function halfOfDay(text: string, start: number, end: number): number {
  if (end !== start + 1 || !/^[ap]\. ?m(?!\p{L})/iu.test(text.slice(start, start + 5))) return end
  const last = text.toLowerCase().indexOf("m", start) + 1
  return text[last] === "." ? last + 1 : last
}
