import { feminine, masculine, nominative, singular } from "../../lang/agreement.ts"
import type { NounPhrase } from "../../lang/syntax.ts"
import type { Article } from "../article.ts"
import type { Draft } from "./drafts.ts"

/** How many candidates before a pronoun can hold whom it means. */
const reach = 4

/** Whether a phrase can be a person that a later pronoun means, or is such a pronoun: a subject, and no mere thing. */
export const isCandidate = (phrase: NounPhrase): boolean =>
  phrase.preposition < 0 &&
  (phrase.agreement & nominative) !== 0 &&
  (phrase.kind === "person" || phrase.kind === "role" || phrase.kind === "name" || phrase.kind === "pronoun")

/**
 * The phrase of whom a personal pronoun means: the one person among the candidates before it whose gender does not
 * speak against it. Null where two could be meant and nothing decides. `candidates` are those of running text in order,
 * `place` is the pronoun's among them; `actorOf` gives the actor of each. What names nobody does not count, however
 * long it is.
 */
export function antecedent(
  { lower, pack }: Article,
  candidates: readonly NounPhrase[],
  place: number,
  actorOf: (phrase: NounPhrase) => Draft | null,
): NounPhrase | null {
  const pronoun = candidates[place]!
  if (!pack.names.personalPronouns.has(lower[pronoun.first]!)) return null
  const wanted = genderOf(pronoun.agreement & nominative & singular)
  if (!wanted) return null
  let found: Draft | null = null
  let mention: NounPhrase | null = null
  for (let i = place - 1; i >= 0 && i >= place - reach; i--) {
    const phrase = candidates[i]!
    if (phrase.kind === "pronoun" && lower[phrase.first] !== lower[pronoun.first]) continue
    const draft = actorOf(phrase)
    if (draft?.kind !== "person") continue
    // The same pronoun before it goes on meaning the same person.
    if (phrase.kind === "pronoun") return found && found !== draft ? null : phrase
    const gender = pack.names.genderOf(
      draft.name,
      draft.roles.map(role => role.head),
    )
    if (gender !== null && gender !== wanted) continue
    if (found && found !== draft) return null
    found = draft
    mention ??= phrase
  }
  return mention
}

const genderOf = (agreement: number): "m" | "f" | null =>
  agreement & masculine ? "m" : agreement & feminine ? "f" : null
