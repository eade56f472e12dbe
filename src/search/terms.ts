import type { LanguagePack } from "../lang/pack.ts"
import { wordTerms } from "./word-terms.ts"
import { wordsIn } from "./word-tokens.ts"

/** What of a text goes into the index of words: terms of [a-z0-9], with spaces between them. */
export interface Terms {
  /** One for each word, in order, without stop words. */
  readonly words: string
  /** Parts of compounds and of words with hyphens, in order. */
  readonly parts: string
}

/**
 * The terms of a text in a language, null where it is not known. A query is made of the same terms, see `match.ts`;
 * the index has to do nothing but cut them at spaces.
 */
export function termsOf(text: string, pack: LanguagePack | null): Terms {
  const words: string[] = []
  const parts: string[] = []
  for (const word of wordsIn(text)) {
    const terms = wordTerms(word, pack)
    for (const term of terms.words) words.push(term)
    for (const term of terms.parts) parts.push(term)
  }
  return { words: words.join(" "), parts: parts.join(" ") }
}
