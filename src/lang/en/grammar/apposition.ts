import type { Words } from "../../article-words.ts"
import { type TokenRange, WordClass } from "../../syntax.ts"
import { nameSuffixes } from "../words/people.ts"
import { type NounCore, readCore } from "./noun-core.ts"

/** What the appositions behind a phrase add to it. */
export interface Appositions {
  /** The end of the last one, without the comma that closes it. */
  readonly last: number
  readonly name: TokenRange | null
  readonly role: TokenRange | null
  /** Whether they make a person of it: a name behind an office, an office or an age behind a name. */
  readonly personal: boolean
}

const closing = /^[,.:;)–—!?]$/
const partyTag = /^[A-Z][A-Za-z]{0,3}[-–]\p{Lu}/u
const age = /^(?:1?\d?\d|\d+-year-old)$/

/**
 * Reads what stands between commas behind a phrase and says more of the same person: ", a spokesman for the city,",
 * ", Jane Example,", ", 34,", ", R-Ohio,", ", Jr.,". An apposition ends at a comma, or with the sentence.
 */
export function readAppositions(
  words: Words,
  classes: Uint8Array,
  core: NounCore,
  from: number,
  end: number,
): Appositions {
  let last = from
  let { name, role } = core
  let personal = false
  const describes = core.kind !== "common" && core.kind !== "group"
  for (let n = 0; n < 4 && describes && words.word[last] === "," && last + 1 < end; n++) {
    const to = segmentEnd(words, classes, last + 1, end)
    if (to < 0) break
    const first = words.word[last + 1]!
    const alone = to === last + 2
    if (
      alone &&
      (age.test(first) || partyTag.test(first) || nameSuffixes.has(first.toLowerCase().replace(".", "")))
    ) {
      if (age.test(first)) personal = core.name !== null
      last = to
      continue
    }
    const inner = readCore(words, classes, last + 1, end)
    if (!inner || inner.last > to) break
    const office = core.name !== null && inner.role !== null && inner.name === null
    const named =
      core.name === null && core.role !== null && inner.name !== null && inner.kind !== "organisation"
    // A description without an office is one only where it ends at the comma before the verb.
    const described =
      core.name !== null &&
      inner.name === null &&
      classes[last + 1] === WordClass.determiner &&
      words.word[to] === "," &&
      speaksAfter(words, classes, to + 1, end)
    if (!office && !named && !described) break
    if (office) role ??= inner.role
    if (named) name = inner.name
    personal ||= office || named
    last = to
  }
  return { last, name, role, personal }
}

/** The mark that ends a segment without verb, pronoun or conjunction of clauses; -1 where it is none. */
function segmentEnd({ word, lower }: Words, classes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end && i - from < 24; i++) {
    const c = classes[i]
    if (closing.test(word[i]!)) return i > from ? i : -1
    if (c === WordClass.verb || c === WordClass.auxiliary || c === WordClass.pronoun) return -1
    if (c === WordClass.subordinator || /^(but|or)$/.test(lower[i]!)) return -1
  }
  return end - from < 24 && end > from ? end : -1
}

/** Whether an expression of saying follows directly, or behind an adverb or a further apposition. */
function speaksAfter({ word }: Words, classes: Uint8Array, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 24; i++) {
    if (classes[i] === WordClass.verb) return true
    if (classes[i] === WordClass.auxiliary || classes[i] === WordClass.pronoun || word[i] === ":")
      return false
  }
  return false
}
