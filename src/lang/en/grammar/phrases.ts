import { type Agreement, accusative, agreement, anyAgreement, nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { type NounPhrase, WordClass } from "../../syntax.ts"
import { readAppositions } from "./apposition.ts"
import { type NounCore, readCore } from "./noun-core.ts"

const pronouns: ReadonlyMap<string, Agreement> = new Map([
  ["he", agreement("nom.m")],
  ["she", agreement("nom.f")],
  ["it", agreement("nom.n", "acc.n")],
  ["they", agreement("nom.p")],
  ["i", nominative],
  ["we", nominative],
  ["who", nominative],
  ["him", agreement("acc.m")],
  ["them", agreement("acc.p")],
  ["me", accusative],
  ["us", accusative],
  ["whom", accusative],
])

/**
 * Reads the noun phrase that begins at token `first`, with "of" phrases, brackets and appositions; null where none
 * begins. `end` bounds it: the end of the unit, or a quotation mark.
 */
export function phraseAt(
  words: Words,
  classes: Uint8Array,
  first: number,
  end: number,
  preposition: number,
): NounPhrase | null {
  if (classes[first] === WordClass.pronoun)
    return {
      first,
      last: first + 1,
      coreLast: first + 1,
      head: first,
      preposition,
      agreement: pronouns.get(words.lower[first]!) ?? anyAgreement,
      kind: "pronoun",
      name: null,
      role: null,
      inner: [],
    }
  const core = readCore(words, classes, first, end)
  if (!core) return null
  const inner: NounPhrase[] = []
  const coreLast = readAttributes(words, classes, core, end, inner)
  const more = readAppositions(words, classes, core, coreLast, end)
  // "Ministry of Health", "University of Exampletown": the complement is part of the name.
  const complement = inner[0]
  const name =
    core.name && core.kind === "organisation" && complement?.name && words.lower[core.last] === "of"
      ? ([core.name[0], complement.name[1]] as const)
      : core.name
  return {
    first,
    last: more.last,
    coreLast,
    head: core.head,
    preposition,
    agreement: anyAgreement,
    kind: more.personal && core.kind !== "organisation" ? "person" : core.kind,
    name: name ?? more.name,
    role: core.role ?? more.role,
    inner,
  }
}

const counts = /^(one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/

/** What may tie a further phrase to an office, a group or a name. */
const ties = /^(for|at|from|with|in|on|to)$/

/** "of the union", "for the ministry", "(D-Ohio)" behind an office, a body or a name. */
export function readAttributes(
  words: Words,
  classes: Uint8Array,
  core: NounCore,
  end: number,
  found: NounPhrase[],
): number {
  let last = core.last
  while (last < end) {
    if (words.word[last] === "(") {
      let close = last + 1
      while (close < end && close - last < 8 && words.word[close] !== ")") close++
      if (close >= end || words.word[close] !== ")") return last
      last = close + 1
      continue
    }
    const preposition = words.lower[last]!
    const speaks = core.kind === "role" || core.kind === "group" || core.role !== null
    const attaches =
      preposition === "of" ||
      (/^(for|at|from|with)$/.test(preposition) && (speaks || core.kind === "person")) ||
      (ties.test(preposition) && speaks && core.name === null)
    if (!attaches) return last
    const inner = readCore(words, classes, last + 1, end)
    // "mother of three": a bare number has no noun.
    if (!inner) return preposition === "of" && counts.test(words.lower[last + 1] ?? "") ? last + 2 : last
    found.push({
      first: last + 1,
      last: inner.last,
      coreLast: inner.last,
      head: inner.head,
      preposition: last,
      agreement: anyAgreement,
      kind: inner.kind,
      name: inner.name,
      role: inner.role,
      inner: [],
    })
    last = inner.last
    while (last + 1 < end && words.lower[last] === "and") {
      // "of finance and trade": a second noun where no verb follows that would make it a subject.
      const second = readCore(words, classes, last + 1, end)
      if (!second || classes[second.last] === WordClass.verb || second.kind === "person") break
      last = second.last
    }
  }
  return last
}
