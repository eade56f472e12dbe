import type { Words } from "./article-words.ts"
import { type NounPhrase, type TokenRange, type Unit, WordClass } from "./syntax.ts"

const breaking = new Set([",", ":", ";", "–", "—", "-", "(", ")", ".", "!", "?", "…"])

/** Whether the conjunction before token `at` begins a new clause. */
export type ClauseOpener = (words: Words, classes: Uint8Array, at: number) => boolean

/**
 * Cuts a unit into clauses at its punctuation, and at the conjunctions that the language says open one. A comma inside
 * a phrase (an apposition) or at its end cuts nothing, and a quotation is a piece of the clause around it.
 */
export function scanClauses(
  opens: ClauseOpener,
  words: Words,
  classes: Uint8Array,
  phrases: readonly NounPhrase[],
  quoted: Uint8Array,
  unit: Unit,
): TokenRange[] {
  const clauses: TokenRange[] = []
  let next = 0
  let first = unit.first
  const cut = (at: number, resume: number) => {
    if (at > first) clauses.push([first, at])
    first = resume
  }
  for (let i = unit.first; i < unit.last; i++) {
    while (next < phrases.length && phrases[next]!.last <= i) next++
    const phrase = phrases[next]
    if (phrase && phrase.first <= i) {
      i = phrase.last - 1
      if (hasApposition(words, phrase) && words.word[phrase.last] === ",") i = phrase.last
      continue
    }
    if (quoted[i]) continue
    if (breaking.has(words.word[i]!)) cut(i, i + 1)
    else if (classes[i] === WordClass.conjunction && opens(words, classes, i + 1)) cut(i, i)
  }
  if (first < unit.last) clauses.push([first, unit.last])
  return clauses
}

/** Whether a phrase ends with an apposition, so that the comma behind it closes the apposition. */
export function hasApposition({ word }: Words, phrase: NounPhrase): boolean {
  for (let i = phrase.coreLast; i < phrase.last; i++) if (word[i] === ",") return true
  return false
}
