import type { Words } from "../../article-words.ts"
import { type Grammar, type NounPhrase, type Unit, type UnitSyntax, WordClass } from "../../syntax.ts"
import { classify } from "./classify.ts"
import { cuesOf } from "./cues.ts"
import { phraseAt } from "./phrases.ts"

/** Every noun phrase of a unit outside its quotations, from left to right, none inside another. */
function phrasesOf(words: Words, classes: Uint8Array, quoted: Uint8Array, unit: Unit): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let preposition = -1
  let end = unit.first
  for (let i = unit.first; i < unit.last; ) {
    if (quoted[i]) {
      preposition = -1
      i++
      continue
    }
    if (i >= end) {
      end = i
      while (end < unit.last && !quoted[end]) end++
    }
    if (classes[i] === WordClass.preposition) {
      preposition = i++
      continue
    }
    const phrase = phraseAt(words, classes, i, end, preposition)
    preposition = -1
    if (phrase) {
      phrases.push(phrase)
      i = phrase.last
    } else i++
  }
  return phrases
}

function parse(words: Words, classes: Uint8Array, quoted: Uint8Array, unit: Unit): UnitSyntax {
  const phrases = phrasesOf(words, classes, quoted, unit)
  return { phrases, cues: cuesOf(words, classes, quoted, phrases, unit) }
}

/** How German sentences are read. */
export const grammar: Grammar = { classify, parse }
