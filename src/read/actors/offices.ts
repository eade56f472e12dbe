import { singular } from "../../lang/agreement.ts"
import type { NounPhrase } from "../../lang/syntax.ts"
import type { Article } from "../article.ts"
import { type Draft, type Drafts, lastMentionBefore } from "./drafts.ts"

/**
 * „die Ministerin“: the person named with that office, mentioned last before; only where the article is definite. Who
 * was introduced with just this office („US-Präsident“) comes before who has one that ends alike („Präsident“). Where
 * nobody was, it is another word for whom the text speaks of („der 51-Jährige“): an office only for somebody of whom no
 * other office is known. `salient` gives that person.
 */
export function byOffice(
  article: Article,
  drafts: Drafts,
  phrase: NounPhrase,
  salient: () => Draft | null,
): Draft | null {
  const { lower, tokens, pack } = article
  if (!pack.names.definite.has(lower[phrase.first]!) || !(phrase.agreement & singular)) return null
  const head = pack.names.roleHead(lower[phrase.role![1] - 1]!)
  const at = tokens.start[phrase.first]!
  const holder =
    lastHolder(drafts, at, office => office === head) ??
    lastHolder(drafts, at, office => endsAlike(office, head)) ??
    leaderOf(article, drafts, phrase, head)
  if (holder) return holder
  // A lead says the office, the text below the name.
  const later = [...drafts.holders(office => office === head)].filter(({ mentions }) => mentions.length > 0)
  if (later.length === 1) return later[0]!
  // „der Sprecher der Stadt“ is introduced here, and is nobody's other name.
  if (phrase.inner.length > 0) return null
  const person = salient()
  if (person?.kind !== "person") return null
  return pack.names.isOffice(head) && person.roles.some(role => pack.names.isOffice(role.head))
    ? null
    : person
}

/** „der Kremlchef“ for „der russische Präsident“: who leads the same state by another title. */
function leaderOf({ lower, pack }: Article, drafts: Drafts, phrase: NounPhrase, head: string): Draft | null {
  const state = pack.names.isLeader(head)
    ? pack.names.stateOfOffice(lower.slice(phrase.first, phrase.role![1]))
    : null
  if (!state) return null
  const holders = [...drafts.holders(pack.names.isLeader)].filter(draft =>
    draft.roles.some(role => role.state === state && pack.names.isLeader(role.head)),
  )
  return new Set(holders).size === 1 ? holders[0]! : null
}

/** The person with an office that fits whom the text mentions last before a place. */
function lastHolder(drafts: Drafts, at: number, fits: (office: string) => boolean): Draft | null {
  let holder: Draft | null = null
  let nearest = -1
  for (const draft of drafts.holders(fits)) {
    const start = lastMentionBefore(draft, at)
    if (start <= nearest) continue
    nearest = start
    holder = draft
  }
  return holder
}

/** „Ministerin“ for „Finanzministerin“ and the other way round, but not by a chance end of a few letters. */
const endsAlike = (a: string, b: string): boolean =>
  (a.endsWith(b) && b.length > 3) || (b.endsWith(a) && a.length > 3)
