import type { Words } from "../../article-words.ts"
import { WordClass } from "../../syntax.ts"
import type { Tense } from "../../times.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"

const intending =
  /^(will|wollen|soll|sollen|wird|werden|werde|würde|würden|solle|wolle|sollte|sollten|muss|müssen|müsse|müssten|plant|planen|möchte|möchten)$/

/** When what happens around a token happens, by the finite verb of its clause, else of its sentence. */
export function tenseAt(words: Words, classes: Uint8Array, first: number, last: number, at: number): Tense {
  let from = at
  while (from > first && !/^[,;:()–]$/.test(words.word[from - 1]!)) from--
  let to = at
  while (to < last && !/^[,;:()–]$/.test(words.word[to]!)) to++
  return tenseIn(words, classes, from, to) ?? tenseIn(words, classes, first, last)
}

function tenseIn({ lower }: Words, classes: Uint8Array, first: number, last: number): Tense {
  let participle = false
  let carried = false
  let passive = false
  for (let i = first; i < last; i++) {
    if (classes[i] !== WordClass.verb && classes[i] !== WordClass.auxiliary) continue
    const bits = verbForms(lower[i]!)
    if (intending.test(lower[i]!)) {
      passive ||= /^(wird|werden|werde)$/.test(lower[i]!)
      return "future"
    }
    if (
      classes[i] === WordClass.auxiliary &&
      /^(hat|haben|habe|ist|sind|sei|seien|hätte|hätten|wäre|wären)$/.test(lower[i]!)
    )
      carried = true
    if (bits & VerbForm.preterite && !(bits & VerbForm.present)) return "past"
    if (bits & VerbForm.participle) participle = true
  }
  return carried && participle && !passive ? "past" : null
}
