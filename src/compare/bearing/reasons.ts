import type { PageView } from "../page-view.ts"
import type { Awaited } from "./awaited.ts"
import type { Features } from "./features.ts"

/**
 * What a passage may do to a commitment: say that it was done, that it or its opposite was not, that its time was moved, that
 * it was taken back, that its condition came about or fell away; or it only speaks of the same matter.
 */
export type Bears = "fulfils" | "contradicts" | "extends" | "withdraws" | "condition" | "same-matter"

/**
 * Why a passage was brought, to be put into words: `words` are those that are shared, as they are printed; of `other-words` those
 * of the commitment that the passage has another word for.
 */
export type Reason =
  | {
      readonly why: "shared-words" | "other-words" | "shared-names" | "shared-numbers"
      readonly words: readonly string[]
    }
  | { readonly why: "same-actor" | "actor-on-page" | "said-by-actor"; readonly name: string }
  | { readonly why: "condition"; readonly words: readonly string[] }
  | {
      readonly why:
        | "happened"
        | "done"
        | "undone"
        | "given-up"
        | "moved"
        | "turned"
        | "recalled"
        | "now"
        | "opposite"
        | "history"
        | "denies"
        | "near-deadline"
        | "later-date"
        | "another-speaks"
        | "repeats"
        | "other-names"
        | "thought"
    }

/** What the passage most likely does, by its telling words. */
export function bearsOf(features: Features): Bears {
  const about = features.words + features.synonyms
  const condition = features.condition + features.conditionSynonyms
  if (condition > 0.4 && condition > about + 0.2) return "condition"
  if (features.moved > 0 && (features.laterDay > 0 || features.moved >= features.done)) {
    if (features.givenUp <= features.laterDay || features.laterDay > 0) return "extends"
  }
  if (features.givenUp > 0) return "withdraws"
  if (features.undone > 0 || features.denies > 0) return "contradicts"
  if (features.happened > 0 || features.done > 0 || features.now > 0) return "fulfils"
  return "same-matter"
}

const mostWords = 6

/** The reasons for a passage, those that speak for it first. */
export function reasonsOf(
  awaited: Awaited,
  page: { readonly view: PageView },
  { passage, features }: { readonly passage: number; readonly features: Features },
): Reason[] {
  const { matter } = page.view.passages[passage]!
  const reasons: Reason[] = []
  const words = [...awaited.roots]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ root }) => matter.roots.get(root) ?? [])
    .slice(0, mostWords)
  if (words.length > 0) reasons.push({ why: "shared-words", words })
  const related = awaited.roots
    .filter(
      ({ root, groups }) =>
        !matter.roots.has(root) && groups.some(group => group.startsWith("s") && matter.groups.has(group)),
    )
    .flatMap(({ root }) => awaited.page.roots.get(root) ?? [])
  if (related.length > 0) reasons.push({ why: "other-words", words: related.slice(0, mostWords) })
  const names = [...page.view.matter.names].filter(one => awaited.page.names.has(one))
  if (features.rareName > 0 && names.length > 0)
    reasons.push({
      why: "shared-names",
      words: names.map(one => page.view.matter.roots.get(one) ?? one).slice(0, mostWords),
    })
  if (features.numbers > 0)
    reasons.push({
      why: "shared-numbers",
      words: [...matter.numbers].filter(one => awaited.page.numbers.has(one)),
    })
  const name = awaited.actorNames[0]
  if (name !== undefined) {
    if (features.saidByActor) reasons.push({ why: "said-by-actor", name })
    else if (features.actor) reasons.push({ why: "same-actor", name })
    else if (features.actorOnPage) reasons.push({ why: "actor-on-page", name })
  }
  if (features.condition > 0.3)
    reasons.push({
      why: "condition",
      words: awaited.condition.flatMap(({ root }) => matter.roots.get(root) ?? []).slice(0, mostWords),
    })
  const told = [
    ["done", features.done],
    ["undone", features.undone],
    ["given-up", features.givenUp],
    ["moved", features.moved],
    ["turned", features.turned],
    ["recalled", features.recalled],
    ["now", features.now],
    ["opposite", features.opposite],
    ["history", features.history],
    ["denies", features.denies],
    ["happened", features.happened],
    ["later-date", features.laterDay],
    ["near-deadline", features.nearDue > 0.4 ? 1 : 0],
    ["another-speaks", features.saidByOther],
    ["repeats", features.repeats],
    ["other-names", features.otherPlace > 0 ? features.foreignNames : 0],
    ["thought", features.thought],
  ] as const
  for (const [why, strength] of told) if (strength > 0) reasons.push({ why })
  return reasons
}
