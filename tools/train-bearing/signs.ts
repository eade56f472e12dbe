import type { Feature } from "../../src/compare/bearing/features.ts"

/** What speaks for a passage by its nature, and what against it. */
const speaks: { readonly for: readonly Feature[]; readonly against: readonly Feature[] } = {
  for: [
    "page",
    "pageSynonyms",
    "pageField",
    "headline",
    "rareName",
    "kinWords",
    "pageNumbers",
    "samePlace",
    "actorOnPage",
    "words",
    "things",
    "synonyms",
    "field",
    "namesHere",
    "rareNameHere",
    "kinWordsHere",
    "numbers",
    "actor",
    "saidByActor",
    "happened",
    "done",
    "undone",
    "givenUp",
    "moved",
    "turned",
    "recalled",
    "now",
    "denies",
    "opposite",
    "condition",
    "conditionSynonyms",
    "laterDay",
    "nearDue",
    "pastDue",
    "lead",
  ],
  against: [
    "otherPlace",
    "actorAbsent",
    "namesake",
    "foreignNames",
    "elsewhere",
    "again",
    "repeats",
    "othersPlan",
    "plan",
    "history",
    "late",
    "thought",
    "toCome",
    "soon",
    "beforeDue",
    "saidByOther",
  ],
}

/**
 * Which way a feature may count. The look-alikes of our stories share words on purpose; without signs that would be learnt as if
 * shared words spoke against a passage.
 */
export const signs: Readonly<Record<string, 1 | -1>> = Object.fromEntries([
  ...speaks.for.map(name => [name, 1 as const]),
  ...speaks.against.map(name => [name, -1 as const]),
])
