import type { Words } from "../../article-words.ts"
import { type NounPhrase, type TokenRange, type Unit, WordClass } from "../../syntax.ts"

const breaking = new Set([",", ":", ";", "–", "—", "-", "(", ")", ".", "!", "?", "…"])

/**
 * Cuts a unit into clauses at its punctuation, and at a conjunction before a verb or a pronoun. A comma inside a phrase
 * (an apposition) or at its end cuts nothing, and a quotation is a piece of the clause around it.
 */
export function clausesOf(
  words: Words, classes: Uint8Array, phrases: readonly NounPhrase[], quoted: Uint8Array, unit: Unit,
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
    else if (classes[i] === WordClass.conjunction && opensClause(words, classes, i + 1)) cut(i, i)
  }
  if (first < unit.last) clauses.push([first, unit.last])
  return clauses
}

/** Whether a phrase ends with an apposition between commas, or with one that its own comma closes. */
export function hasApposition({ word }: Words, phrase: NounPhrase): boolean {
  for (let i = phrase.coreLast; i < phrase.last; i++) if (word[i] === ",") return true
  return false
}

/** „und sagte“, „und er sagte“: what follows a conjunction is a clause, no further part of the phrase. */
function opensClause({ lower }: Words, classes: Uint8Array, at: number): boolean {
  if (classes[at] === WordClass.verb || classes[at] === WordClass.auxiliary) return true
  return /^(er|sie|es|man|wir|ich)$/.test(lower[at] ?? "") && (classes[at + 1] === WordClass.verb || classes[at + 1] === WordClass.auxiliary)
}

/** Whether a clause is opened by a subordinator or a relative pronoun, so that its verb stands at its end. */
export function isSubordinate(words: Words, classes: Uint8Array, clause: TokenRange): boolean {
  const [first] = clause
  const at = classes[first] === WordClass.preposition || classes[first] === WordClass.conjunction ? first + 1 : first
  if (classes[first] === WordClass.subordinator || classes[at] === WordClass.subordinator) return true
  return isRelative(words, at) && words.word[first - 1] === ","
}

/** Whether a token can be a relative pronoun. */
export const isRelative = ({ lower }: Words, at: number): boolean =>
  /^(der|die|das|den|dem|dessen|deren|denen|welche[rnms]?)$/.test(lower[at] ?? "")
