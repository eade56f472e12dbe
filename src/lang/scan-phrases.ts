import type { Words } from "./article-words.ts"
import { type NounPhrase, type Unit, WordClass } from "./syntax.ts"

/** Reads the noun phrase that begins at a token; null where none does. `end` bounds it, `preposition` governs it or is -1. */
export type PhraseReader = (
  words: Words,
  classes: Uint8Array,
  first: number,
  end: number,
  preposition: number,
) => NounPhrase | null

/** Every noun phrase of a unit outside its quotations, from left to right, none overlapping another. */
export function scanPhrases(
  read: PhraseReader,
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  unit: Unit,
): NounPhrase[] {
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
    const phrase = read(words, classes, i, end, preposition)
    preposition = -1
    if (phrase) phrases.push(phrase)
    i = phrase ? phrase.last : i + 1
  }
  return phrases
}
