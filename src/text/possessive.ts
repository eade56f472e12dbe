import { isApostrophe } from "./characters.ts"
import type { Span } from "./span.ts"
import type { Tokens } from "./tokens.ts"

/**
 * The span of token i without a possessive `’s` or a genitive apostrophe at its end: `Vale’s` → `Vale`. The tokeniser
 * keeps them with the word, since `it’s` and `Vale’s` differ only in grammar; a name is asked for without them.
 */
export function withoutPossessive(text: string, tokens: Tokens, i: number): Span {
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  const ending = text.charAt(end - 1)
  const mark = ending === "s" || ending === "S" ? end - 2 : end - 1
  return mark > start && isApostrophe(text.charCodeAt(mark)) ? { start, end: mark } : { start, end }
}
