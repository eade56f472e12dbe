import type { Words } from "./article-words.ts"

/** The part of a language's knowledge that tells words of judgement from words that only name. */
export interface JudgementWords {
  /** How many tokens from one on make an expression of judgement; 0 where none begins there. */
  readonly lengthAt: (words: Words, token: number) => number
  /** Whether a lower-cased word is the first person: „ich“, „wir“. */
  readonly firstPerson: ReadonlySet<string>
}
