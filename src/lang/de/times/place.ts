import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import { WordClass } from "../../syntax.ts"
import type { TimeTerm } from "../../times.ts"

/** What a rule has found from one token on. */
export interface Match {
  readonly last: number
  readonly term: TimeTerm
}

/** Where a rule looks: a sentence and its bounds. */
export interface Place {
  readonly words: Words
  readonly classes: Uint8Array
  readonly first: number
  readonly last: number
}

/** The whole number that a token writes, with an ordinal's full stop or without; null where it writes none. */
export function integerAt({ word, tokens }: Words, i: number): number | null {
  if (tokens.kind[i] !== TokenKind.number) return null
  const match = /^(\d{1,4})\.?$/.exec(word[i]!)
  return match ? Number(match[1]) : null
}

/** The year that stands at a token; null where none does. */
export function yearAt({ word, tokens }: Words, i: number): number | null {
  if (tokens.kind[i] !== TokenKind.number || !/^[12]\d{3}$/.test(word[i] ?? "")) return null
  const year = Number(word[i])
  return year < 2200 ? year : null
}

/** Whether a token is an adjective or another small word that may stand before a unit: „lange“, „weitere“. */
export const isSmall = ({ classes }: Place, i: number): boolean => classes[i] === WordClass.adjective
