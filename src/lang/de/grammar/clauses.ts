import type { Words } from "../../article-words.ts"
import { type NounPhrase, type TokenRange, type Unit, WordClass } from "../../syntax.ts"

const breaking = new Set([",", ":", ";", "–", "—", "-", "(", ")", ".", "!", "?", "…"])

/**
 * Cuts a unit into clauses at its punctuation. A comma inside a phrase (an apposition) cuts nothing, and a quotation
 * is a piece of the clause around it.
 */
export function clausesOf(words: Words, phrases: readonly NounPhrase[], quoted: Uint8Array, unit: Unit): TokenRange[] {
  const clauses: TokenRange[] = []
  let next = 0
  let first = unit.first
  for (let i = unit.first; i < unit.last; i++) {
    while (next < phrases.length && phrases[next]!.last <= i) next++
    const phrase = phrases[next]
    if (phrase && phrase.first <= i) {
      i = phrase.last - 1
      continue
    }
    if (quoted[i] || !breaking.has(words.word[i]!)) continue
    if (i > first) clauses.push([first, i])
    first = i + 1
  }
  if (first < unit.last) clauses.push([first, unit.last])
  return clauses
}

/** Whether a clause is opened by a subordinator or a relative pronoun, so that its verb stands at its end. */
export function isSubordinate(words: Words, classes: Uint8Array, clause: TokenRange): boolean {
  const [first] = clause
  const at = classes[first] === WordClass.preposition || classes[first] === WordClass.conjunction ? first + 1 : first
  if (classes[first] === WordClass.subordinator || classes[at] === WordClass.subordinator) return true
  return /^(der|die|das|den|dem|dessen|deren|denen|welche[rnms]?)$/.test(words.lower[at] ?? "") && words.word[first - 1] === ","
}
