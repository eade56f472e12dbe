import { TokenKind } from "../../../text/tokens.ts"
import { type Agreement, anyAgreement, genitive, masculine, nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { givenName } from "../../given-names.ts"
import { type NounPhrase, type PhraseKind, WordClass } from "../../syntax.ts"
import { contractedAgreement, determinerAgreement } from "../words/determiner-agreement.ts"
import { roleEnding, titles } from "../words/roles.ts"
import { nounAgreement, nounKind } from "./nouns.ts"

/** Small words inside a family name: „von der Leyen“ is one name. */
const nameParticles = new Set(
  "von van vom de del della der den di da du dos el al bin ibn ben ter te zu zur la le mac".split(" "),
)
const attributive = new Set("von vom für aus beim bei der".split(" "))

interface Core {
  readonly last: number
  readonly head: number
  readonly agreement: Agreement
  readonly kind: PhraseKind
  readonly name: readonly [number, number] | null
  readonly role: readonly [number, number] | null
}

/**
 * Reads the noun phrase that begins at token `first`, with its genitive, prepositional attributes, brackets and
 * apposition; null where none begins. `end` bounds it: the end of the sentence, or a quotation mark.
 */
export function phraseAt(
  words: Words,
  classes: Uint8Array,
  first: number,
  end: number,
  preposition: number,
): NounPhrase | null {
  const governed = preposition >= 0 ? contractedAgreement(words.lower[preposition]!) : anyAgreement
  if (classes[first] === WordClass.pronoun) {
    const agreement = pronounAgreement(words.lower[first]!)
    return {
      first,
      last: first + 1,
      coreLast: first + 1,
      head: first,
      preposition,
      agreement,
      kind: "pronoun",
      name: null,
      role: null,
      inner: [],
    }
  }
  const core = readCore(words, classes, first, end)
  if (!core) return null
  const inner: NounPhrase[] = []
  let last = readGenitive(words, classes, core, end, inner)
  const coreLast = last
  last = readAttributes(words, classes, core, last, end, inner)
  let { name, role, kind } = core
  const apposition = readApposition(words, classes, core, last, end, inner)
  if (apposition) {
    last = apposition.last
    name ??= apposition.name
    role ??= apposition.role
    if (kind === "common" || kind === "role") kind = apposition.kind === "person" ? "person" : kind
  }
  return {
    first,
    last,
    coreLast,
    head: core.head,
    preposition,
    agreement: core.agreement & governed,
    kind,
    name,
    role,
    inner,
  }
}

const pronouns: ReadonlyMap<string, Agreement> = new Map([
  ["ihn", 0x0002],
  ["ihm", 0x0404],
  ["ihnen", 0x4000],
  ["mich", 0x0222],
  ["mir", 0x0444],
  ["dich", 0x0222],
  ["dir", 0x0444],
  ["uns", 0x6000],
  ["euch", 0x6000],
  ["sich", 0x6666],
  ["er", 0x0001],
  ["man", 0x0001],
  ["ich", 0x0111],
  ["wir", 0x1000],
  ["wen", 0x0002],
  ["wem", 0x0004],
  ["einander", 0x6000],
  ["jemandem", 0x0004],
  ["niemandem", 0x0004],
  ["jemanden", 0x0002],
  ["sie", 0x3030],
  ["es", 0x0300],
  ["etwas", 0x0300],
  ["nichts", 0x0300],
  ["alles", 0x0300],
  ["was", 0x0300],
])

const pronounAgreement = (lower: string): Agreement => pronouns.get(lower) ?? anyAgreement

/** Determiner, numbers, adjectives, then the run of nouns and names. */
function readCore(
  { word, lower, tokens }: Words,
  classes: Uint8Array,
  first: number,
  end: number,
): Core | null {
  let i = first
  let agreement: Agreement = anyAgreement
  let determined = false
  while (i < end && classes[i] === WordClass.determiner) {
    agreement &= determinerAgreement(lower[i]!)
    determined = true
    i++
  }
  // „Musterstadts oberster Bürgermeister“: a name in the genitive stands where the article would.
  if (
    i === first &&
    isNominal(classes[i]!) &&
    /s$/.test(lower[i]!) &&
    classes[i + 1] === WordClass.adjective &&
    !determined
  ) {
    determined = true
    i++
  }
  while (i < end && (classes[i] === WordClass.adjective || classes[i] === WordClass.number)) i++
  // „diese Woche geführten Geheimgespräche“: what stands between determiner and noun is not taken apart here.
  const run = i
  while (i < end && isNominal(classes[i]!)) {
    i++
    const particles = particleRun(word, lower, classes, i, end)
    if (
      particles > i &&
      i > run &&
      classes[i - 1] !== WordClass.number &&
      !roleEnding(lower[i - 1]!) &&
      nounKind(word[i - 1]!, lower[i - 1]!) === "person"
    )
      i = particles
  }
  if (i === run) {
    // „der 45-Jährige“, „beide“, „mehrere“: a determiner or an adjectival noun alone is no phrase here.
    return null
  }
  const head = headOf(word, lower, run, i)
  const kinds = nounKind(word[head]!, lower[head]!)
  const span = nameAndRole(word, lower, run, i, determined)
  let kind: PhraseKind = span.name ? span.kind : kinds
  if (!span.name && i - run > 1 && kinds === "common") kind = "name"
  if (!determined && i - run === 1 && kinds === "common")
    kind = tokens.kind[run] === TokenKind.address ? "name" : "common"
  agreement &=
    span.role || !span.name
      ? nounAgreement(lower[span.role ? span.role[1] - 1 : head]!) || anyAgreement
      : anyAgreement
  return { last: i, head, agreement, kind, name: span.name, role: span.role }
}

const isNominal = (c: number): boolean => c === WordClass.noun || c === WordClass.name

/** The end of name particles and the name they introduce, or `i` where there are none. */
function particleRun(
  word: readonly string[],
  lower: readonly string[],
  classes: Uint8Array,
  i: number,
  end: number,
): number {
  let j = i
  while (j < end && nameParticles.has(lower[j]!) && word[j] === lower[j]) j++
  return j > i && j < end && isNominal(classes[j]!) && givenName(lower[i - 2] ?? "") !== null
    ? j + 1
    : j > i && j < end && isNominal(classes[j]!) && givenName(lower[i - 1] ?? "") !== null
      ? j + 1
      : i
}

/** The head of a run of nouns: the office before a name, else the last noun. */
function headOf(word: readonly string[], lower: readonly string[], run: number, last: number): number {
  for (let i = run; i < last; i++)
    if (roleEnding(lower[i]!) && nounKind(word[i]!, lower[i]!) === "role") return i
  return last - 1
}

/** Parts a run of nouns into office and name: „US-Präsident | Donald Beispiel“. */
function nameAndRole(
  word: readonly string[],
  lower: readonly string[],
  run: number,
  last: number,
  determined: boolean,
): { name: readonly [number, number] | null; role: readonly [number, number] | null; kind: PhraseKind } {
  let start = run
  let role: readonly [number, number] | null = null
  for (let i = run; i < last; i++) {
    const kind = nounKind(word[i]!, lower[i]!)
    if (kind === "role" && !(i > run && givenName(lower[i - 1]!))) {
      role = [run, i + 1]
      start = i + 1
    } else if (titles.has(lower[i]!)) start = i + 1
    else break
  }
  // „CDU-Fraktionschef Anna Beispiel“, „Human-Rights-Watch-Sprecher“: a role later in the run ends the office there.
  if (!role)
    for (let i = run; i < last - 1; i++)
      if (nounKind(word[i]!, lower[i]!) === "role") {
        role = [run, i + 1]
        start = i + 1
      }
  // „Beispielheims Drogenbeauftragte Hanna Muster“, „Werft-Betreiber Muster“: what stands before a given name, or ends in a
  // noun behind a hyphen, says what somebody is, even where we do not know the word.
  if (!role)
    for (let i = run + 1; i < last; i++)
      if (givenName(lower[i]!) && (i < last - 1 || compound(lower[i - 1]!)) && !givenName(lower[i - 1]!)) {
        role = [run, i]
        start = i
        break
      } else if (compound(lower[i - 1]!)) {
        role = [run, i]
        start = i
      }
  if (start < last) {
    const length = last - start
    const given = givenName(lower[start]!) !== null
    if (role || start > run) return { name: [start, last], role, kind: "person" }
    if (given && length >= 2) return { name: [start, last], role, kind: "person" }
    if (length >= 2)
      return {
        name: [start, last],
        role,
        kind: nounKind(word[last - 1]!, lower[last - 1]!) === "organisation" ? "organisation" : "name",
      }
    if (given && !determined) return { name: [start, last], role, kind: "person" }
    if (nounKind(word[start]!, lower[start]!) === "organisation" && /^\p{Lu}{2}/u.test(word[start]!))
      return { name: [start, last], role, kind: "organisation" }
  }
  return { name: null, role, kind: role ? "role" : "common" }
}

/** „Werft-Betreiber“, but no double given name such as „Hans-Peter“ and no acronym behind the hyphen. */
function compound(lower: string): boolean {
  const parts = lower.split("-")
  return parts.length > 1 && parts.at(-1)!.length > 4 && !parts.some(part => givenName(part))
}

/** „der Sprecher der Polizei“, „Chef des Verbands“: genitives directly behind. */
function readGenitive(
  words: Words,
  classes: Uint8Array,
  core: Core,
  end: number,
  found: NounPhrase[],
): number {
  let last = core.last
  for (let depth = 0; depth < 3 && last < end && classes[last] === WordClass.determiner; depth++) {
    if (
      !(determinerAgreement(words.lower[last]!) & genitive) ||
      (core.kind === "person" && core.role === null)
    )
      break
    const inner = readCore(words, classes, last, end)
    if (!inner || !(inner.agreement & genitive)) break
    // „sagte der Zeitung der Hafenmeister Holger Muster“: a nominative with a name is no genitive.
    if (inner.name && inner.role && inner.agreement & nominative & masculine) break
    found.push(asPhrase(last, inner, -1))
    last = inner.last
  }
  return last
}

/** „(CDU)“, „von der Universität Beispielstadt“, „aus Musterdorf“ behind a person, an office or a body. */
function readAttributes(
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
    if (core.kind === "common" || core.kind === "pronoun") return last
    if (last < end && attributive.has(words.lower[last]!) && classes[last] === WordClass.preposition) {
      const inner = readCore(words, classes, last + 1, end)
      if (!inner) return last
      found.push(asPhrase(last + 1, inner, last))
      last = readGenitive(words, classes, inner, end, found)
      continue
    }
    return last
  }
}

/** „, Vorsitzende des Verbands,“ and „, Anna Beispiel,“ behind a phrase: a bare name or office between commas. */
function readApposition(
  words: Words,
  classes: Uint8Array,
  core: Core,
  from: number,
  end: number,
  found: NounPhrase[],
): {
  last: number
  name: readonly [number, number] | null
  role: readonly [number, number] | null
  kind: PhraseKind
} | null {
  if (words.word[from] !== "," || from + 1 >= end) return null
  if (core.kind === "common" || core.kind === "group") return null
  const start = from + 1
  const inner = readCore(words, classes, start, end)
  if (!inner) return null
  const complements = core.name
    ? inner.role !== null || inner.kind === "role"
    : inner.name !== null && inner.kind === "person"
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
