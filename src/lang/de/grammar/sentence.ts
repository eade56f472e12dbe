import type { Words } from "../../article-words.ts"
import type { NounPhrase, TokenRange, Unit } from "../../syntax.ts"
import type { Clause } from "./clauses.ts"

/** A unit with what the grammar has made of it so far. */
export interface Sentence {
  readonly words: Words
  readonly classes: Uint8Array
  /** 1 where a token stands inside a quotation. */
  readonly quoted: Uint8Array
  readonly unit: Unit
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
}

/** The pieces of a clause in reading order: those it goes on from, and its own. */
export function partsOf({ clauses }: Sentence, index: number): TokenRange[] {
  const parts: TokenRange[] = []
  for (let i = index; i >= 0; i = clauses[i]!.continues) parts.unshift([clauses[i]!.first, clauses[i]!.last])
  return parts
}

/** The phrases that lie in one of the ranges. */
export const phrasesIn = ({ phrases }: Sentence, parts: readonly TokenRange[]): NounPhrase[] =>
  phrases.filter(p => parts.some(([first, last]) => p.first >= first && p.last <= last))
