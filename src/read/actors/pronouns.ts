import { feminine, masculine, nominative, singular } from "../../lang/agreement.ts"
import type { NounPhrase } from "../../lang/syntax.ts"
import type { Article } from "../article.ts"
import type { Draft } from "./drafts.ts"

/** How many phrases before a pronoun can hold whom it means. */
export const reach = 24

/**
 * Whom a personal pronoun means: the one person whom the same or the last block names before it, as somebody who can be
 * the subject, and whose gender does not speak against it. Null where two could be meant and nothing decides.
 * `before` are the phrases of running text in order up to the pronoun; `actorOf` gives the actor of each.
 */
export function antecedent(
  article: Article,
  pronoun: NounPhrase,
  before: readonly NounPhrase[],
  actorOf: (phrase: NounPhrase) => Draft | null,
): Draft | null {
  const { blockOf, lower, pack } = article
  if (!pack.names.personalPronouns.has(lower[pronoun.first]!)) return null
  const wanted = genderOf(pronoun.agreement & nominative & singular)
  if (!wanted) return null
  const block = blockOf[pronoun.first]!
  let found: Draft | null = null
  for (let i = before.length - 1; i >= 0 && i >= before.length - reach; i--) {
    const phrase = before[i]!
    if (blockOf[phrase.first]! < block - 1) break
    if (phrase.preposition >= 0 || !(phrase.agreement & nominative) || phrase.kind === "common") continue
    if (phrase.kind === "pronoun" && lower[phrase.first] !== lower[pronoun.first]) continue
    const draft = actorOf(phrase)
    if (draft?.kind !== "person") continue
    // The same pronoun before it goes on meaning the same person.
    if (phrase.kind === "pronoun") return found && found !== draft ? null : draft
    const gender = pack.names.genderOf(
      draft.name,
      draft.roles.map(role => role.head),
    )
    if (gender !== null && gender !== wanted) continue
    if (found && found !== draft) return null
    found = draft
  }
  return found
}

const genderOf = (agreement: number): "m" | "f" | null =>
  agreement & masculine ? "m" : agreement & feminine ? "f" : null
