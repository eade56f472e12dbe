/**
 * Case, gender and number as one set of bits: a form that may be several at once has several bits, and two forms
 * agree where their sets meet. Bit = gender (masculine, feminine, neuter, plural) × case (nominative, accusative,
 * dative, genitive).
 */
export type Agreement = number

const cases = ["nom", "acc", "dat", "gen"] as const
const genders = ["m", "f", "n", "p"] as const

/** The bit of one case and gender, both by their first letters: `nom.m`, `dat.p`. */
export function agreement(...names: readonly string[]): Agreement {
  let set = 0
  for (const name of names) {
    const [c, g] = name.split(".") as [string, string]
    for (const gender of g === "*" ? genders : g.split(""))
      set |= 1 << (genders.indexOf(gender as "m") * 4 + cases.indexOf(c as "nom"))
  }
  return set
}

/** Everything is possible. */
export const anyAgreement: Agreement = 0xffff
/** All genders in the nominative. */
export const nominative: Agreement = agreement("nom.*")
/** All genders in the accusative. */
export const accusative: Agreement = agreement("acc.*")
/** All genders in the dative. */
export const dative: Agreement = agreement("dat.*")
/** All genders in the genitive. */
export const genitive: Agreement = agreement("gen.*")
/** All cases of the masculine singular. */
export const masculine: Agreement = 0x000f
/** All cases of the feminine singular. */
export const feminine: Agreement = 0x00f0
/** All cases of the neuter singular. */
export const neuter: Agreement = 0x0f00
/** All cases of the plural. */
export const plural: Agreement = 0xf000
/** All cases of the singular. */
export const singular: Agreement = 0x0fff
