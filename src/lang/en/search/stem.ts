import { stemmer } from "@orama/stemmers/english"

/** Longer words are no words; Porter's patterns would take long over them. */
const longest = 40

/**
 * The stem of an English word in lower case, by Porter (1980): „tariffs“ → „tariff“.
 * The library loses a letter where Porter takes „-ion“ off („adoption“ → „adop“); it is put back here, so that
 * „adoption“ meets „adopted“.
 */
export function stem(word: string): string {
  if (word.length > longest) return word
  const found = stemmer(word)
  const base = beforeIon(word)
  return base !== null && found.length < base.length ? base : found
}

/** What stands before „-ion“ where it follows s or t; null else, and in „-ation“, which goes another way. */
function beforeIon(word: string): string | null {
  const ion = word.endsWith("ions") ? word.length - 4 : word.endsWith("ion") ? word.length - 3 : 0
  if (ion < 3 || word.endsWith("at", ion)) return null
  return word[ion - 1] === "s" || word[ion - 1] === "t" ? word.slice(0, ion) : null
}
