import { hasApposition } from "../../scan-clauses.ts"
import { type NounPhrase, WordClass } from "../../syntax.ts"
import type { Sentence } from "./sentence.ts"

/** Whether a phrase is what stands before the finite verb: at the clause's start, its attributes behind it. */
export function fillsFirstPlace(
  sentence: Sentence,
  phrase: NounPhrase,
  finite: number,
  start: number,
): boolean {
  const { words, classes, phrases, clauses } = sentence
  const interrupted = clauses.find(c => c.first === start)?.continues ?? -1
  if (interrupted >= 0) return fillsStart(sentence, phrase, clauses[interrupted]!.first)
  for (let i = start; i < phrase.first; i++)
    if (classes[i] !== WordClass.conjunction && classes[i] !== WordClass.adverb && words.lower[i] !== "doch")
      return /^(und|sowie)$/.test(words.lower[phrase.first - 1] ?? "")
  if (phrase.last === finite || hasApposition(words, phrase)) return true
  return attributesEnd(phrases, classes, phrase, finite) === finite
}

/** Whether a phrase begins a clause that is interrupted before its verb. */
function fillsStart({ classes }: Sentence, phrase: NounPhrase, start: number): boolean {
  for (let i = start; i < phrase.first; i++)
    if (classes[i] !== WordClass.conjunction && classes[i] !== WordClass.adverb) return false
  return true
}

/** The end of the prepositional phrases that follow a phrase directly, up to a bound. */
function attributesEnd(
  phrases: readonly NounPhrase[],
  classes: Uint8Array,
  phrase: NounPhrase,
  bound: number,
): number {
  let end = phrase.last
  for (const p of phrases)
    if (p.preposition === end && p.last <= bound) end = p.last
    else if (p.first >= bound) break
  while (end < bound && classes[end] === WordClass.adverb) end++
  return end
}
