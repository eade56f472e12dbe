import type { Words } from "../../article-words.ts"
import { WordClass } from "../../syntax.ts"
import type { Tense } from "../../times.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"

const mark = /^[,;:()–]$/
const intending =
  /^(will|wollen|soll|sollen|wird|werden|werde|würde|würden|solle|wolle|sollte|sollten|muss|müssen|müsse|müssten|plant|planen|möchte|möchten)$/

/** Tells when what happens around the tokens of a sentence happens; its answers are kept, to be asked from left to right. */
export class Tenses {
  readonly #words: Words
  readonly #classes: Uint8Array
  readonly #first: number
  readonly #last: number
  #whole: Tense | undefined
  /** The clause that was asked last, with its tense. */
  #from = 0
  #to = 0
  #tense: Tense = null

  constructor(words: Words, classes: Uint8Array, first: number, last: number) {
    this.#words = words
    this.#classes = classes
    this.#first = first
    this.#last = last
  }

  /** By the finite verb of the clause around a token, else of the sentence. */
  at(token: number): Tense {
    if (token < this.#from || token >= this.#to) this.#ask(token)
    return this.#tense
  }

  #ask(token: number): void {
    const { word } = this.#words
    let from = token
    while (from > this.#first && from > this.#to && !mark.test(word[from - 1]!)) from--
    let to = token
    while (to < this.#last && !mark.test(word[to]!)) to++
    this.#from = from
    this.#to = to
    this.#tense = tenseIn(this.#words, this.#classes, from, to) ?? this.#inSentence()
  }

  #inSentence(): Tense {
    if (this.#whole === undefined) this.#whole = tenseIn(this.#words, this.#classes, this.#first, this.#last)
    return this.#whole
  }
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
