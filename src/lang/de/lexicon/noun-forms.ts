import type { Agreement } from "../../agreement.ts"
import stored from "./noun-forms.data.json" with { type: "json" }
import { bitsOfForm } from "./noun-suffixes.ts"

const forms: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>()
  for (const [bits, words] of Object.entries(stored))
    for (const word of words.split(" ")) map.set(word, Number(bits))
  return map
})()

/** Whether a lower-cased word is itself a noun of the lexicon, and no compound of one. */
export const isNoun = (word: string): boolean => forms.has(word)

/** The cases, genders and numbers that a lower-cased German noun form may be; 0 where it is no noun we know. */
export const nounForms = (word: string): Agreement => bitsOfForm(forms, word)
