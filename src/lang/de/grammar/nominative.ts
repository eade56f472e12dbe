import { type Agreement, feminine, masculine, neuter, nominative, plural, singular } from "../../agreement.ts"
import { nounForms } from "../lexicon/noun-forms.ts"

const endings = ["es", "s", "n", "en"]

/** A noun in the nominative: the ending off that leaves one; as it is where the lexicon does not know it. */
function nominativeNoun(noun: string): string {
  const lower = noun.toLowerCase()
  if (nounForms(lower) & nominative) return noun
  for (const ending of endings) {
    if (!lower.endsWith(ending)) continue
    const bare = lower.slice(0, -ending.length)
    if (nounForms(bare) & nominative) return noun.slice(0, bare.length)
  }
  return noun
}

/**
 * A phrase of adjectives and a noun without article, with the words behind the noun left as they are, in the
 * nominative and with the endings that adjectives have without an article: „französischen Dienstes“ →
 * „französischer Dienst“. `agreement` is that of the phrase where it stands.
 */
export function nominativePhrase(words: readonly string[], agreement: Agreement): string {
  const head = words.findIndex(word => /^\p{Lu}/u.test(word))
  if (head < 0) return words.join(" ")
  const noun = nominativeNoun(words[head]!)
  const ending = strongEnding(agreement, nounForms(noun.toLowerCase()) & nominative)
  const adjectives = words
    .slice(0, head)
    .map(word => (ending && /.{3}(e[nmrs]?)$/.test(word) ? word.replace(/e[nmrs]?$/, "") + ending : word))
  return [...adjectives, noun, ...words.slice(head + 1)].join(" ")
}

/** The ending of an adjective without article in the nominative, by what phrase and noun tell of gender and number. */
function strongEnding(agreement: Agreement, noun: Agreement): string | null {
  const one = agreement & singular
  if (one === 0) return "e"
  const genders = [masculine, feminine, neuter].filter(
    gender => one & gender && (noun === 0 || noun & gender),
  )
  if (agreement & plural && (noun === 0 || noun & plural) && genders.length !== 1) return null
  if (genders.length !== 1) return null
  return genders[0] === masculine ? "er" : genders[0] === feminine ? "e" : "es"
}
