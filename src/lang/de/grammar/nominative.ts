import { feminine, neuter, nominative, plural, singular } from "../../agreement.ts"
import { nounForms } from "../lexicon/noun-forms.ts"

const endings = ["es", "s", "en", "n", ""]

/** A noun in the nominative: the longest ending off that leaves one; as it is where the lexicon does not know it. */
function nominativeNoun(noun: string): string {
  const lower = noun.toLowerCase()
  if (nounForms(lower) & nominative || nounForms(lower) === 0) return noun
  for (const ending of endings) {
    if (!ending || !lower.endsWith(ending)) continue
    const bare = lower.slice(0, -ending.length)
    if (nounForms(bare) & nominative) return noun.slice(0, bare.length)
  }
  return noun
}

/**
 * A phrase of adjectives and a noun without article, with the words behind the noun left as they are, in the
 * nominative and with the endings that adjectives have without an article: „französischen Geheimdienstes“ →
 * „französischer Geheimdienst“.
 */
export function nominativePhrase(words: readonly string[]): string {
  const head = words.findIndex(word => /^\p{Lu}/u.test(word))
  if (head < 0) return words.join(" ")
  const noun = nominativeNoun(words[head]!)
  const forms = nounForms(noun.toLowerCase()) & nominative
  const many =
    forms !== 0 &&
    ((forms & singular) === 0 || (forms & plural && /(en|er)n?$/.test(words[head]!) && noun !== words[head]))
  const ending = many ? "e" : forms & feminine ? "e" : forms & neuter ? "es" : "er"
  const adjectives = words
    .slice(0, head)
    .map(word =>
      forms !== 0 && /.{3}(e[nmrs]?)$/.test(word) ? word.replace(/e[nmrs]?$/, "") + ending : word,
    )
  return [...adjectives, noun, ...words.slice(head + 1)].join(" ")
}
