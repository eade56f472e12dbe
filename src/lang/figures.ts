import type { Words } from "./article-words.ts"
import type { NounPhrase, TokenRange } from "./syntax.ts"

/** A count of people where it stands, without its hedge. */
export interface FoundFigure {
  readonly first: number
  readonly last: number
  readonly quantity: number
  /** What is counted, in the nominative. */
  readonly unit: string
  /** „mindestens“, „bis zu“; null where the count is given as it is. */
  readonly hedge: string | null
  /** Where, as the sentence says; null where it does not. */
  readonly place: TokenRange | null
}

/** The part of a language's knowledge that finds counts of people in one sentence. */
export type FigureGrammar = (
  words: Words,
  phrases: readonly NounPhrase[],
  first: number,
  last: number,
) => FoundFigure[]
