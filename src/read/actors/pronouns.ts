import { feminine, masculine, neuter, nominative, plural, singular } from "../../lang/agreement.ts"
import type { NounPhrase } from "../../lang/syntax.ts"
import type { Article } from "../article.ts"
import type { Draft } from "./drafts.ts"

/** A phrase of running text that a later pronoun may mean, with what makes it likely. */
export interface Candidate {
  readonly phrase: NounPhrase
  /** The index of its unit among those of running text. */
  readonly unit: number
  /** The index of its block. */
  readonly block: number
  /** Whether it stands first among the phrases of its unit that can be a subject. */
  readonly subject: boolean
  /** Whether somebody says something with it. */
  readonly speaker: boolean
}

/** How many candidates are weighed at most. */
const most = 60

/** How many units back a pronoun reaches. */
const reach = 4

/** Whether a phrase can be whom a later pronoun means, or is such a pronoun: a bare nominative, and no mere thing. */
export const isCandidate = (phrase: NounPhrase): boolean =>
  phrase.preposition < 0 &&
  (phrase.agreement & nominative) !== 0 &&
  (phrase.kind !== "common" || phrase.last - phrase.first === 1)

/** The genders and the number that a pronoun or an epithet asks of whom it means. */
interface Wanted {
  readonly gender: "m" | "f" | null
  readonly plural: boolean
}

/** What a pronoun's or an office's own form tells of whom it means; null where it is first or second person or a thing. */
export function wantedBy(phrase: NounPhrase): Wanted | null {
  const agreement = phrase.agreement & nominative
  const one = agreement & singular
  if (one === 0) return agreement & plural ? { gender: null, plural: true } : null
  if (one & masculine && !(one & feminine)) return { gender: "m", plural: false }
  if (one & feminine && !(one & masculine)) return { gender: "f", plural: false }
  return one & neuter ? null : { gender: null, plural: false }
}

/**
 * Who a pronoun means: the most salient of those before it who agree with it. Who spoke last comes first, then who is
 * the subject of a near sentence; two who are equally likely are nobody. What makes a candidate salient follows
 * Lappin and Leass (1994): recency of the sentence, subject before other roles, a chain of the same pronoun.
 * `at` is the pronoun's place among the candidates, `actorOf` gives the actor of each.
 */
export function antecedent(
  article: Article,
  candidates: readonly Candidate[],
  at: number,
  actorOf: (phrase: NounPhrase) => Draft | null,
): Draft | null {
  const [best, second] = weighed(article, candidates, at, actorOf)
  return best && best[1] !== second?.[1] ? best[0] : null
}

/** Those whom a pronoun may mean with their salience, the likeliest first. */
export function weighed(
  { lower, pack }: Article,
  candidates: readonly Candidate[],
  at: number,
  actorOf: (phrase: NounPhrase) => Draft | null,
): (readonly [actor: Draft, salience: number])[] {
  const { phrase: pronoun, unit, block } = candidates[at]!
  const wanted = wantedBy(pronoun)
  if (!wanted) return []
  const scores = new Map<Draft, number>()
  for (let i = at - 1; i >= 0 && i >= at - most; i--) {
    const candidate = candidates[i]!
    const { phrase } = candidate
    if (unit - candidate.unit > reach || block - candidate.block > 1) break
    const same = phrase.kind === "pronoun" && lower[phrase.first] === lower[pronoun.first]
    if (phrase.kind === "pronoun" && !same) continue
    const draft = actorOf(phrase)
    if (!draft || !agrees(pack.names.genderOf, draft, phrase, wanted, same)) continue
    const score =
      10 -
      3 * (unit - candidate.unit) -
      (block - candidate.block) +
      (candidate.speaker ? 2 : 0) +
      (candidate.subject ? 2 : 0) +
      (same ? 2 : 0)
    scores.set(draft, Math.max(scores.get(draft) ?? 0, score))
  }
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** Whether an actor, as mentioned by a phrase, can be meant by what asks for a gender and a number. */
function agrees(
  genderOf: Article["pack"]["names"]["genderOf"],
  draft: Draft,
  phrase: NounPhrase,
  wanted: Wanted,
  chained: boolean,
): boolean {
  if (chained) return true
  if (wanted.plural) return draft.kind === "group" || (phrase.agreement & nominative & singular) === 0
  if (draft.kind === "person") {
    const gender = genderOf(
      draft.name,
      draft.roles.map(role => role.head),
    )
    return gender === null || wanted.gender === null || gender === wanted.gender
  }
  const one = phrase.agreement & nominative & singular
  if (draft.kind === "group" || one === 0) return false
  const asked = wanted.gender === "m" ? masculine : wanted.gender === "f" ? feminine : singular
  return (one & asked) !== 0 && one !== (nominative & singular)
}
