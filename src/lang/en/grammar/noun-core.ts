import type { Words } from "../../article-words.ts"
import { type PhraseKind, type TokenRange, WordClass } from "../../syntax.ts"
import { isGivenName } from "../words/given-names.ts"
import {
  isGroupNoun,
  nameSuffixes,
  officeFields,
  officeModifiers,
  organisations,
  roles,
  titles,
} from "../words/people.ts"
import { isPossessive } from "./classify.ts"

/** A noun phrase without what follows it: determiner, adjectives, nouns and names. */
export interface NounCore {
  readonly last: number
  readonly head: number
  readonly kind: PhraseKind
  readonly name: TokenRange | null
  readonly role: TokenRange | null
}

const particles = /^(de|van|von|der|den|ten|bin|ibn|al|du|la|del|della|di|da|dos|y|el)$/

const bare = /^(police|parliament|congress|management|nato|government|council|opposition|treasury|cabinet)$/

const isRoleWord = (lower: string | undefined): boolean => lower !== undefined && roles.has(lower)

/** Reads the core that begins at token `first` and ends before `end`; null where no noun or name is in it. */
export function readCore(words: Words, classes: Uint8Array, first: number, end: number): NounCore | null {
  const { word, lower } = words
  let i = first
  while (i < end && classes[i] === WordClass.determiner) i++
  const determined = i > first
  let run = i
  let noun = false
  for (; i < end; i++) {
    const c = classes[i]!
    if (c === WordClass.name || c === WordClass.noun) noun = true
    else if (isPossessive(word[i]!) && (c === WordClass.other || c === WordClass.adjective) && determined)
      noun = true
    else if (c === WordClass.adjective || c === WordClass.number || c === WordClass.other) {
      if (!takesModifier(words, classes, i, end, determined, noun)) break
    } else if (!joinsRoles(words, classes, i, end) && !isParticle(words, classes, i, end)) break
    if (isPossessive(word[i]!)) {
      if (i + 1 >= end || !isNominal(classes[i + 1])) {
        i++
        break
      }
      run = i + 1
      noun = false
    }
  }
  if (!determined)
    while (i > run && classes[i - 1] !== WordClass.name && classes[i - 1] !== WordClass.noun) i--
  if (i <= run) return null
  let last = i
  // "Secretary of State Jane Example": the field of the office stands between office and name.
  if (isRoleWord(lower[i - 1]) && lower[i] === "of") {
    let field = i + 1
    if (lower[field] === "the") field++
    const from = field
    while (field < end && (officeFields.has(lower[field]!) || (field > from && lower[field] === "and")))
      field++
    if (field > from && field < end && classes[field] === WordClass.name) {
      while (last < end && (last < field || classes[last] === WordClass.name)) last++
      const named = nameOf(words, classes, field, last)
      return { last, head: named[1] - 1, kind: "person", name: named, role: [run, field] }
    }
  }
  while (last < end && nameSuffixes.has(lower[last]!.replace(/\.$/, ""))) last++
  const parts = nameAndRole(words, classes, run, last, run > first)
  const head = parts.role && !parts.name ? parts.role[1] - 1 : last - 1
  return { last, head, ...parts }
}

const isNominal = (c: number | undefined): boolean =>
  c === WordClass.name ||
  c === WordClass.noun ||
  c === WordClass.adjective ||
  c === WordClass.other ||
  c === WordClass.number

/** Whether a small word belongs to the phrase: before its noun yes, behind it only where a further noun follows. */
function takesModifier(
  { lower }: Words,
  classes: Uint8Array,
  i: number,
  end: number,
  determined: boolean,
  noun: boolean,
): boolean {
  const next = i + 1 < end ? classes[i + 1] : undefined
  // "the film shows Jane Example": a verb between a small word and a name ends the phrase.
  if (determined && !noun)
    return !(
      next === WordClass.name &&
      /(ed|[^s]s)$/.test(lower[i]!) &&
      (classes[i - 1] === WordClass.other || classes[i - 1] === WordClass.adjective)
    )
  if (classes[i] === WordClass.number) return !noun && isRoleWord(lower[i + 1])
  if (!noun)
    return (
      classes[i] === WordClass.adjective &&
      (officeModifiers.has(lower[i]!) || (i > 0 && officeModifiers.has(lower[i - 1]!)))
    )
  if (classes[i] === WordClass.other && /(ed|s)$/.test(lower[i]!)) return false
  if (classes[i] === WordClass.adjective && next === WordClass.adjective) return true
  if (next === WordClass.noun) return determined || isRoleWord(lower[i + 1])
  // "the Example ad asks": a common noun behind a name, where the phrase ends with it.
  return (
    determined &&
    classes[i - 1] === WordClass.name &&
    (next === WordClass.verb || next === WordClass.auxiliary)
  )
}

/** "chairman and chief executive": one office of two nouns. */
function joinsRoles({ lower }: Words, classes: Uint8Array, i: number, end: number): boolean {
  if (lower[i] !== "and" || !isRoleWord(lower[i - 1]) || i + 2 >= end) return false
  const at = classes[i + 1] === WordClass.adjective || lower[i + 1] === "chief" ? i + 2 : i + 1
  return isRoleWord(lower[at]) && isNominal(classes[at + 1])
}

const isParticle = ({ lower, word }: Words, classes: Uint8Array, i: number, end: number): boolean =>
  particles.test(word[i]!) &&
  lower[i] === word[i] &&
  classes[i - 1] === WordClass.name &&
  i + 1 < end &&
  classes[i + 1] === WordClass.name

/** The name inside [from, last): without "Jr." and without a particle at its beginning. */
function nameOf({ lower }: Words, _: Uint8Array, from: number, last: number): TokenRange {
  let to = last
  while (to > from + 1 && nameSuffixes.has(lower[to - 1]!.replace(/\.$/, ""))) to--
  return [from, to]
}

/** Parts a run into office and name: "Prime Minister | Jane Example", "senator". */
function nameAndRole(
  words: Words,
  classes: Uint8Array,
  run: number,
  last: number,
  determined: boolean,
): { name: TokenRange | null; role: TokenRange | null; kind: PhraseKind } {
  const { word, lower } = words
  let start = run
  let role: TokenRange | null = null
  for (let i = run; i < last; i++) {
    const office = roles.has(lower[i]!)
    if (!office && !titles.has(lower[i]!.replace(/\.$/, ""))) continue
    if (office) role = [run, i + 1]
    start = i + 1
  }
  if (start < last && classes[last - 1] === WordClass.name) {
    let from = start
    while (from < last && classes[from] !== WordClass.name) from++
    const name = nameOf(words, classes, from, last)
    const final = lower[name[1] - 1]!
    const organisation = organisations.has(final) || /^\p{Lu}{2,}$/u.test(word[name[1] - 1]!)
    if (start > run && !organisation) return { name, role: from === start ? role : null, kind: "person" }
    if (organisation) return { name, role: null, kind: "organisation" }
    const known = name[1] - name[0] >= 2 && isGivenName(lower[from]!)
    return { name, role: null, kind: known ? "person" : "name" }
  }
  if (role) return { name: null, role, kind: "role" }
  const head = lower[last - 1]!
  const proper = organisations.has(head) && classes[last - 1] === WordClass.name
  // "state aid", "book now": without article the noun of a body is no body, but for a few.
  const body = organisations.has(head) && (proper || determined || bare.test(head))
  const kind = isGroupNoun(head) ? "group" : body ? "organisation" : "common"
  return { name: proper ? [run, last] : null, role: null, kind }
}
