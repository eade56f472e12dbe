import { type Agreement, accusative, agreement, anyAgreement, nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { givenName } from "../../given-names.ts"
import { type NounPhrase, type PhraseKind, type TokenRange, WordClass } from "../../syntax.ts"
import { groups, organisations, roles, titles } from "../words/people.ts"

interface Core {
  readonly last: number
  readonly head: number
  readonly kind: PhraseKind
  readonly name: TokenRange | null
  readonly role: TokenRange | null
}

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
 * Reads the noun phrase that begins at token `first`, with "of" phrases, brackets and apposition; null where none
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
  let last = readAttributes(words, classes, core, end, inner)
  const coreLast = last
  let { name, role, kind } = core
  const apposition = readApposition(words, classes, core, last, end)
  if (apposition) {
    last = apposition.last
    name ??= apposition.name
    role ??= apposition.role
    if (kind !== "person" && apposition.kind === "person") kind = "person"
  }
  return {
    first,
    last,
    coreLast,
    head: core.head,
    preposition,
    agreement: anyAgreement,
    kind,
    name,
    role,
    inner,
  }
}

const isName = (c: number | undefined) => c === WordClass.name
const inNoun = (c: number | undefined) =>
  c === WordClass.name ||
  c === WordClass.noun ||
  c === WordClass.adjective ||
  c === WordClass.other ||
  c === WordClass.number

/** Determiner, adjectives, nouns and names: with a determiner all small words up to a verb, without one a run of names. */
function readCore({ word, lower }: Words, classes: Uint8Array, first: number, end: number): Core | null {
  let i = first
  const determined =
    classes[i] === WordClass.determiner || (/['’]s?$/.test(word[i] ?? "") && isName(classes[i]))
  while (
    i < end &&
    (classes[i] === WordClass.determiner ||
      (/['’]s?$/.test(word[i]!) && isName(classes[i]) && i + 1 < end && inNoun(classes[i + 1])))
  )
    i++
  const run = i
  const takes = (c: number | undefined) => (determined ? inNoun(c) : isName(c) || c === WordClass.noun)
  while (i < end && takes(classes[i])) {
    i++
    if (
      i < end - 1 &&
      /^(de|van|von|der|bin|al|du|la|del|della)$/.test(word[i]!) &&
      isName(classes[i - 1]) &&
      isName(classes[i + 1])
    )
      i++
  }
  if (i === run && !determined) {
    // "people familiar with the matter", "senior officials": bare plurals of small words.
    let j = i
    while (
      j < end &&
      (classes[j] === WordClass.other ||
        classes[j] === WordClass.adjective ||
        classes[j] === WordClass.number)
    )
      j++
    if (j > i && groups.has(lower[j]!) && classes[j] === WordClass.noun) i = j + 1
  }
  if (i === run) return null
  const parts = nameAndRole(word, lower, classes, run, i)
  return { last: i, head: parts.role && !parts.name ? parts.role[1] - 1 : i - 1, ...parts }
}

/** Parts a run into office and name: "Prime Minister | Jane Example", "senator". */
function nameAndRole(
  word: readonly string[],
  lower: readonly string[],
  classes: Uint8Array,
  run: number,
  last: number,
): { name: TokenRange | null; role: TokenRange | null; kind: PhraseKind } {
  let start = run
  let role: TokenRange | null = null
  for (let i = run; i < last; i++)
    if (roles.has(lower[i]!) || titles.has(lower[i]!.replace(/\.$/, ""))) {
      if (roles.has(lower[i]!)) role = [run, i + 1]
      start = i + 1
    }
  while (start < last && word[start] === ".") start++
  if (start < last && isName(classes[last - 1])) {
    let from = start
    while (from < last && !isName(classes[from])) from++
    const org = organisations.has(lower[last - 1]!) || /^\p{Lu}{2,}$/u.test(word[last - 1]!)
    const person = start > run || (givenName(lower[from]!) !== null && last - from >= 2)
    if (role && from === start) return { name: [from, last], role, kind: "person" }
    if (person && !org) return { name: [from, last], role, kind: "person" }
    return { name: [from, last], role: null, kind: org ? "organisation" : last - from >= 2 ? "name" : "name" }
  }
  if (role) return { name: null, role, kind: "role" }
  const head = lower[last - 1]!
  return {
    name: null,
    role: null,
    kind: groups.has(head) ? "group" : organisations.has(head) ? "organisation" : "common",
  }
}

/** "of the union", "for the ministry", "(D-Ohio)" behind an office, a body or a name. */
function readAttributes(
  words: Words,
  classes: Uint8Array,
  core: Core,
  end: number,
  found: NounPhrase[],
): number {
  let last = core.last
  for (;;) {
    if (words.word[last] === "(") {
      let close = last + 1
      while (close < end && close - last < 8 && words.word[close] !== ")") close++
      if (close >= end || words.word[close] !== ")") return last
      last = close + 1
      continue
    }
    const preposition = words.lower[last]
    const attaches =
      preposition === "of" ||
      ((preposition === "for" || preposition === "at" || preposition === "from" || preposition === "with") &&
        (core.kind === "role" || core.kind === "group" || core.kind === "person"))
    if (!attaches || last >= end) return last
    const inner = readCore(words, classes, last + 1, end)
    if (!inner) return last
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
  }
}

/** ", a spokesman for the city," and ", Jane Example,": an office behind a name, a name behind an office. */
function readApposition(
  words: Words,
  classes: Uint8Array,
  core: Core,
  from: number,
  end: number,
): { last: number; name: TokenRange | null; role: TokenRange | null; kind: PhraseKind } | null {
  if (words.word[from] !== "," || from + 1 >= end || core.kind === "common" || core.kind === "group")
    return null
  const inner = readCore(words, classes, from + 1, end)
  if (!inner) return null
  const complements = core.name ? inner.role !== null : inner.name !== null && inner.kind !== "organisation"
  if (!complements) return null
  const last = readAttributes(words, classes, inner, end, [])
  const after = words.word[last]
  return last >= end || /^[,.:;)]$/.test(after ?? "")
    ? { last, name: inner.name, role: inner.role, kind: inner.kind }
    : null
}
