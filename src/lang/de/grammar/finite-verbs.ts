import type { Words } from "../../article-words.ts"
import { type NounPhrase, WordClass } from "../../syntax.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"

/** What the finite verb's form tells: `either` is a weak preterite, which is Konjunktiv II too. */
export type Mood = "indicative" | "subjunctive" | "either" | "none"

const finiteBits = VerbForm.present | VerbForm.preterite | VerbForm.subjunctive1 | VerbForm.subjunctive2
const indicativeBits = VerbForm.present | VerbForm.preterite
const weak = VerbForm.preterite | VerbForm.subjunctive2

/** Whether a token may be a finite verb: by its form, and no infinitive behind „zu“. */
export const canBeFinite = (words: Words, classes: Uint8Array, i: number): boolean =>
  (classes[i] === WordClass.verb || classes[i] === WordClass.auxiliary) &&
  (verbForms(words.lower[i]!) & finiteBits) !== 0 &&
  // „einzusetzen“ is „einsetzen“ with „zu“, and no form of „zusetzen“.
  !(verbForms(words.lower[i]!) & VerbForm.zuInfinitive) &&
  words.lower[i - 1] !== "zu"

/** The finite verb of a clause that has it in first or second place: the leftmost that can be one; -1 where none. */
export function secondFinite(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  first: number,
  last: number,
): number {
  let maybe = -1
  for (let i = first; i < last; i++) {
    if (quoted[i] || !canBeFinite(words, classes, i)) continue
    const bits = verbForms(words.lower[i]!)
    // A form that is an infinitive or a participle too counts where nothing better follows: „…, sagen Experten“.
    if (bits & (VerbForm.infinitive | VerbForm.participle) && classes[i] !== WordClass.auxiliary) {
      if (maybe < 0) maybe = i
      if (i === first || phrases.some(p => p.last === i && p.preposition < 0 && p.first === first)) return i
      continue
    }
    if (maybe >= 0 && classes[i] !== WordClass.auxiliary) return maybe
    // „Die bedruckten Folien sollen …“: before a noun, with a verb of its own behind, a weak preterite is an adjective.
    if (
      classes[i + 1] === WordClass.noun &&
      /ten$/.test(words.lower[i]!) &&
      auxiliaryBehind(words, classes, quoted, i + 2, last)
    )
      continue
    return i
  }
  return maybe
}

function auxiliaryBehind(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  first: number,
  last: number,
): boolean {
  for (let i = first; i < last; i++)
    if (!quoted[i] && classes[i] === WordClass.auxiliary && canBeFinite(words, classes, i)) return true
  return false
}

/** The finite verb of a clause that has it at its end; -1 where none. */
export function finalFinite(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  first: number,
  last: number,
): number {
  for (let i = last - 1; i > first; i--) {
    if (quoted[i] || !canBeFinite(words, classes, i)) continue
    const infinitive = verbForms(words.lower[i]!) & VerbForm.infinitive
    // „dass er wird kommen können“: an auxiliary before two infinitives is the finite one.
    if (infinitive)
      for (let j = i - 1; j > first && j >= i - 2; j--)
        if (
          classes[j] === WordClass.auxiliary &&
          canBeFinite(words, classes, j) &&
          !(verbForms(words.lower[j]!) & VerbForm.infinitive)
        )
          return j
    return i
  }
  return -1
}

/** Whether „zu“ and an infinitive stand in a range: „zu kommen“, „mitzuteilen“. */
export function hasInfinitive({ lower }: Words, quoted: Uint8Array, first: number, last: number): boolean {
  for (let i = last - 1; i >= first; i--) {
    if (quoted[i]) continue
    const bits = verbForms(lower[i]!)
    if (bits & VerbForm.zuInfinitive) return true
    if (bits & VerbForm.infinitive && lower[i - 1] === "zu" && i > first) return true
  }
  return false
}

/** What the form of a finite verb tells of its mood. */
export function moodOf({ lower }: Words, finite: number): Mood {
  const bits = verbForms(lower[finite]!)
  const indicative = bits & indicativeBits
  if ((bits & finiteBits) !== 0 && indicative === 0) return "subjunctive"
  return (bits & weak) === weak ? "either" : "indicative"
}
