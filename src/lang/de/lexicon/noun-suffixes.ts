import { endingOf } from "../../remember.ts"

/** No noun that ends a compound is shorter: „amt“ and „rat“ would end half of all words by chance. */
const shortestPart = 4
/** A table of forms with the bits of each. */
export interface Forms {
  readonly has: (word: string) => boolean
  readonly get: (word: string) => number | undefined
}

/** No noun form of the lexicon is longer. */
const longestPart = 32

/**
 * The bits of a noun form by the whole word, else by the longest known form of at least four letters at its end, since
 * a German compound has the gender and the endings of its last part; 0 where neither is known.
 */
export function bitsOfForm(forms: Forms, word: string): number {
  const ending = endingOf(word, shortestPart, longestPart, part => forms.has(part))
  return ending === null ? 0 : (forms.get(ending) ?? 0)
}
