import type { Agreement } from "../../agreement.ts"
import { remembered } from "../../remember.ts"
import { WordTable } from "../../word-table.ts"
import stored from "./noun-forms.data.json" with { type: "json" }
import { bitsOfForm } from "./noun-suffixes.ts"

const forms = new WordTable(stored)

/** Whether a lower-cased word is itself a noun of the lexicon, and no compound of one. */
export const isNoun: (word: string) => boolean = remembered(word => forms.has(word))

/** The cases, genders and numbers that a lower-cased German noun form may be; 0 where it is no noun we know. */
export const nounForms: (word: string) => Agreement = remembered(word => bitsOfForm(forms, word))
