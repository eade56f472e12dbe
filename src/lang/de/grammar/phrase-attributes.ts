import { genitive, masculine, nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { type NounPhrase, type PhraseKind, type TokenRange, WordClass } from "../../syntax.ts"
import { determinerAgreement } from "../words/determiner-agreement.ts"
import { isMedium } from "../words/media.ts"
import { isTime } from "../words/times.ts"
import { type Core, readCore } from "./phrase-core.ts"

const attributive = new Set("von vom für aus beim bei der".split(" "))

/** „der Sprecher der Polizei“, „Chef des Verbands“: genitives directly behind. */
export function readGenitive(
  words: Words,
  classes: Uint8Array,
  core: Core,
  end: number,
  found: NounPhrase[],
): number {
  let last = core.last
  const chain: NounPhrase[] = []
  for (let depth = 0; depth < 3 && last < end && classes[last] === WordClass.determiner; depth++) {
    if (
      !(determinerAgreement(words.lower[last]!) & genitive) ||
      (core.kind === "person" && core.role === null)
    )
      break
    const inner = readCore(words, classes, last, end)
    if (!inner || !(inner.agreement & genitive)) break
    // „am Montag der Zeitung“: a time has no body for its attribute.
    if (isTime(words.lower[core.head]!) && inner.kind !== "common") break
    // „sagte Anna Muster unserer Zeitung“: a medium behind a name is whom somebody speaks to.
    if (
      isMedium(words.lower[inner.head]!) &&
      (core.name !== null || /^(unser|dies)er$/.test(words.lower[last]!))
    )
      break
    // „sagte der Zeitung der Hafenmeister Holger Muster“: a nominative with a name is no genitive.
    if (inner.name && inner.role && inner.agreement & nominative & masculine) break
    chain.push(asPhrase(last, inner, -1))
    last = inner.last
  }
  // „des Ministeriums des Innern“: each genitive holds those behind it.
  for (const phrase of chain) found.push({ ...phrase, last, coreLast: last })
  return last
}

/** „(CDU)“, „von der Universität Beispielstadt“, „aus Musterdorf“ behind a person, an office or a body. */
export function readAttributes(
  words: Words,
  classes: Uint8Array,
  core: Core,
  from: number,
  end: number,
  found: NounPhrase[],
): number {
  let last = from
  for (;;) {
    if (words.word[last] === "(") {
      let close = last + 1
      while (close < end && close - last < 8 && words.word[close] !== ")") close++
      if (close >= end || words.word[close] !== ")") return last
      last = close + 1
      continue
    }
    const informs = core.kind === "saying"
    if (core.kind === "common" || core.kind === "pronoun") return last
    if (
      last < end &&
      (informs ? /^(von|vom|aus)$/.test(words.lower[last]!) : attributive.has(words.lower[last]!)) &&
      classes[last] === WordClass.preposition
    ) {
      const inner = readCore(words, classes, last + 1, end)
      const bare = inner && inner.last === last + 2
      if (!inner || (inner.kind === "common" && !bare && /^(von|vom)$/.test(words.lower[last]!))) return last
      found.push(asPhrase(last + 1, inner, last))
      last = readGenitive(words, classes, inner, end, found)
      continue
    }
    return last
  }
}

/** „, Vorsitzende des Verbands,“ and „, Anna Beispiel,“ behind a phrase: a bare name or office between commas. */
export function readApposition(
  words: Words,
  classes: Uint8Array,
  core: Core,
  from: number,
  end: number,
  found: NounPhrase[],
): {
  last: number
  name: TokenRange | null
  role: TokenRange | null
  kind: PhraseKind
} | null {
  if (words.word[from] !== "," || from + 1 >= end) return null
  if (core.kind === "common" || core.kind === "group") return null
  const start = from + 1
  const inner = readCore(words, classes, start, end)
  if (!inner) return null
  const complements = core.name
    ? inner.role !== null || inner.kind === "role"
    : inner.name !== null &&
      (core.role !== null || core.kind === "role" || core.kind === "saying") &&
      (inner.kind === "person" || inner.kind === "name")
  if (!complements || !(inner.agreement & nominative & core.agreement || inner.agreement & core.agreement))
    return null
  const attributes: NounPhrase[] = []
  let last = readGenitive(words, classes, inner, end, attributes)
  last = readAttributes(words, classes, inner, last, end, attributes)
  const after = words.word[last]
  const closed =
    last >= end ||
    after === "," ||
    after === "." ||
    after === ":" ||
    after === ";" ||
    after === ")" ||
    classes[last] === WordClass.preposition ||
    classes[last] === WordClass.quote ||
    classes[last] === WordClass.conjunction ||
    classes[last] === WordClass.verb ||
    classes[last] === WordClass.adverb
  if (!closed) return null
  found.push(...attributes)
  return { last, name: inner.name, role: inner.role, kind: inner.kind }
}

/** A phrase inside another, without attributes of its own. */
const asPhrase = (first: number, core: Core, preposition: number): NounPhrase => ({
  first,
  last: core.last,
  coreLast: core.last,
  head: core.head,
  preposition,
  agreement: core.agreement,
  kind: core.kind,
  name: core.name,
  role: core.role,
  inner: [],
})
