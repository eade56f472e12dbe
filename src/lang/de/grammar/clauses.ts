import type { Words } from "../../article-words.ts"
import { type TokenRange, WordClass } from "../../syntax.ts"

/** „und sagte“, „und er sagte“: what follows a conjunction is a clause, no further part of the phrase. */
export function opensClause({ lower }: Words, classes: Uint8Array, at: number): boolean {
  if (classes[at] === WordClass.verb || classes[at] === WordClass.auxiliary) return true
  const next = classes[at + 1]
  return (
    /^(er|sie|es|man|wir|ich)$/.test(lower[at] ?? "") &&
    (next === WordClass.verb || next === WordClass.auxiliary)
  )
}

/** Whether a clause is opened by a subordinator or a relative pronoun, so that its verb stands at its end. */
export function isSubordinate(words: Words, classes: Uint8Array, clause: TokenRange): boolean {
  const [first] = clause
  const at =
    classes[first] === WordClass.preposition || classes[first] === WordClass.conjunction ? first + 1 : first
  if (classes[first] === WordClass.subordinator || classes[at] === WordClass.subordinator) return true
  return isRelative(words, at) && words.word[first - 1] === ","
}

/** Whether a token can be a relative pronoun. */
export const isRelative = ({ lower }: Words, at: number): boolean =>
  /^(der|die|das|den|dem|dessen|deren|denen|welche[rnms]?)$/.test(lower[at] ?? "")
