import { TokenKind } from "../../../text/tokens.ts"
import { type Agreement, anyAgreement, plural, singular } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { givenName } from "../../given-names.ts"
import { type PhraseKind, type TokenRange, WordClass } from "../../syntax.ts"
import { isNoun, nounForms } from "../lexicon/noun-forms.ts"
import { determinerAgreement } from "../words/determiner-agreement.ts"
import { roleEnding, titles } from "../words/roles.ts"
import { nounAgreement, nounKind } from "./nouns.ts"

/** Small words inside a family name: „von der Leyen“ is one name. */
const nameParticles = new Set(
  "von van vom de del della der den di da du dos el al bin ibn ben ter te zu zur la le mac".split(" "),
)

/** A noun phrase without genitives, attributes and apposition; `last` ends it. */
export interface Core {
  readonly last: number
  readonly head: number
  readonly agreement: Agreement
  readonly kind: PhraseKind
  readonly name: TokenRange | null
  readonly role: TokenRange | null
  /** The name in the genitive that stands where the article would: „Trumps | Ultimatum“. */
  readonly possessor: TokenRange | null
}

/** Determiner, numbers, adjectives, then the run of nouns and names. */
export function readCore(
  { word, lower, tokens }: Words,
  classes: Uint8Array,
  first: number,
  end: number,
): Core | null {
  let i = first
  let agreement: Agreement = anyAgreement
  let determined = false
  while (i < end && classes[i] === WordClass.determiner) {
    const both = agreement & determinerAgreement(lower[i]!)
    // „…, der den Betrieb leitet“: two articles that do not agree are not of one phrase.
    if (determined && both === 0) return null
    agreement = both
    determined = true
    i++
  }
  // „die gestern verkündeten Maßnahmen“: adverbs before an adjective.
  if (determined) {
    let adverb = i
    while (adverb < end && classes[adverb] === WordClass.adverb) adverb++
    if (adverb > i && classes[adverb] === WordClass.adjective) i = adverb
    else if (classes[i] === WordClass.preposition) i = participleBehind(classes, i, end)
  }
  const possessor = determined ? null : possessorAt(word, lower, classes, i, end)
  if (possessor) {
    determined = true
    i = possessor[1]
  }
  while (i < end && (classes[i] === WordClass.adjective || classes[i] === WordClass.number)) i++
  // „diese Woche geführten Geheimgespräche“: what stands between determiner and noun is not taken apart here.
  const run = i
  // „Von der Beispiel sagte“: a name that begins with its particle.
  if (classes[i] === WordClass.name && lower[i] === "von")
    while (i < end && (lower[i] === "von" || /^(der|den|dem)$/.test(lower[i]!))) i++
  while (i < end && isNominal(classes[i]!)) {
    if (i > run && beginsAnother(word, lower, i, agreement)) break
    i++
    const particles = particleRun(word, lower, classes, i, end)
    if (
      particles > i &&
      i > run &&
      classes[i - 1] !== WordClass.number &&
      !roleEnding(lower[i - 1]!) &&
      nounKind(word[i - 1]!) === "person"
    )
      i = particles
  }
  if (i === run) {
    // „der 45-Jährige“, „beide“, „mehrere“: a determiner or an adjectival noun alone is no phrase here.
    return null
  }
  const head = headOf(word, lower, run, i)
  const kinds = nounKind(word[head]!)
  const span = nameAndRole(word, lower, run, i, determined)
  let kind: PhraseKind = span.name ? span.kind : kinds
  if (!span.name && i - run > 1 && kinds === "common") kind = "name"
  if (!determined && i - run === 1 && kinds === "common")
    kind = tokens.kind[run] === TokenKind.address ? "name" : "common"
  const told = span.role ? span.role[1] - 1 : head
  // A bare word that is no noun of the lexicon may be a name: its end tells no case.
  const bareName = !determined && i - run === 1 && kind === "common" && !isNoun(lower[head]!)
  // „der Süddeutschen Zeitung“, „der Zeitung ‚X‘“: a noun at either end of a name tells its case.
  const noun = span.name === null ? -1 : isNoun(lower[run]!) ? run : isNoun(lower[i - 1]!) ? i - 1 : -1
  if (determined && noun >= 0 && !span.role) agreement = agreement & nounAgreement(lower[noun]!) || agreement
  else if ((span.role || !span.name) && !bareName) {
    const both = agreement & nounAgreement(lower[told]!)
    agreement = both || agreement
  }
  return { last: i, head, agreement, kind, name: span.name, role: span.role, possessor }
}

/** „Musterstadts oberster Bürgermeister“, „Anna Musters Vorschlag“: a name in the genitive before a noun. */
function possessorAt(
  word: readonly string[],
  lower: readonly string[],
  classes: Uint8Array,
  first: number,
  end: number,
): TokenRange | null {
  if (!isNominal(classes[first]!)) return null
  const last =
    givenName(lower[first]!) && first + 1 < end && isNominal(classes[first + 1]!) ? first + 1 : first
  for (let i = first; i <= last; i++) {
    if (!/(s|['’])$/.test(lower[i]!) || lower[i]!.length < 4 || i + 1 >= end || isNoun(lower[i]!)) continue
    if (titles.has(lower[i]!) || (i === first && i < last && givenName(lower[i]!))) continue
    const next = classes[i + 1]
    if (next === WordClass.adjective) return [first, i + 1]
    const noun = next === WordClass.noun && !givenName(lower[i + 1]!)
    if (
      noun &&
      (isNoun(lower[i + 1]!) || nounForms(lower[i + 1]!) !== 0 || roleEnding(lower[i + 1]!)) &&
      !/^\p{Lu}{2}/u.test(word[i + 1]!)
    )
      return [first, i + 1]
  }
  return null
}

/**
 * „des | am Montag zurückgetretenen | Chefs“: where a phrase of its own stands between article and participle, the
 * participle; else where it was.
 */
function participleBehind(classes: Uint8Array, from: number, end: number): number {
  for (let i = from + 2; i < end && i < from + 7; i++) {
    if (
      classes[i] === WordClass.adjective &&
      classes[i + 1] === WordClass.noun &&
      classes[i - 1] !== WordClass.determiner &&
      classes[i - 1] !== WordClass.preposition
    )
      return i
    if (
      classes[i] === WordClass.punctuation ||
      classes[i] === WordClass.verb ||
      classes[i] === WordClass.auxiliary
    )
      break
  }
  return from
}

/** „die Demokratische Partei“: the adjective of a name. */
const adjectival =
  /(isch|lich|ig|bar|sam|haft|al|ell|iv|ös|är|deutsch|neu|grün|rot|frei|jung|alt|groß|klein|vereint|vereinigt)e[nmrs]?$/

/**
 * „fordern die Vereine Bürger auf“, „erwartet die ABC Überweisungen“: a noun behind a plural noun, or a plural one behind
 * initials, is a phrase of its own, for neither has a noun in apposition.
 */
function beginsAnother(
  word: readonly string[],
  lower: readonly string[],
  i: number,
  determiner: Agreement,
): boolean {
  const next = nounForms(lower[i]!)
  if (next === 0 || givenName(lower[i]!) || roleEnding(lower[i]!)) return false
  if (adjectival.test(lower[i - 1]!)) return false
  const before = nounForms(lower[i - 1]!) & determiner
  if (before !== 0 && (before & singular) === 0) return isNoun(lower[i]!) || (next & plural) === 0
  if ((next & singular) !== 0) return false
  // „nach Ansicht von Otto Muster Strafen“, „kündigte Präsident Muster Maßnahmen an“, „ordnete der Präsident Maßnahmen an“.
  const named = nameBefore(word, lower, i)
  return /^\p{Lu}{2,}$/u.test(word[i - 1]!) || named || abstract.test(lower[i]!)
}

/** Plurals that nobody has for a name. */
const abstract = /(ungen|nahmen|heiten|keiten|schaften|ionen|itäten)$/

/** Whether a whole name ends before a token: a given name or an office, and what is no noun. */
const nameBefore = (word: readonly string[], lower: readonly string[], i: number): boolean =>
  !isNoun(lower[i - 1]!) &&
  (givenName(lower[i - 2] ?? "") !== null || nounKind(word[i - 2] ?? "") === "role") &&
  givenName(lower[i - 1]!) === null

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
  for (let i = run; i < last; i++) if (roleEnding(lower[i]!) && nounKind(word[i]!) === "role") return i
  return last - 1
}

/** Parts a run of nouns into office and name: „US-Präsident | Donald Beispiel“. */
function nameAndRole(
  word: readonly string[],
  lower: readonly string[],
  run: number,
  last: number,
  determined: boolean,
): { name: TokenRange | null; role: TokenRange | null; kind: PhraseKind } {
  let start = run
  let role: TokenRange | null = null
  for (let i = run; i < last; i++) {
    const kind = nounKind(word[i]!)
    if (kind === "role" && !(i > run && givenName(lower[i - 1]!))) {
      role = [run, i + 1]
      start = i + 1
    } else if (titles.has(lower[i]!)) start = i + 1
    else break
  }
  // „CDU-Fraktionschef Anna Beispiel“, „Human-Rights-Watch-Sprecher“: a role later in the run ends the office there.
  if (!role)
    for (let i = run; i < last - 1; i++)
      if (nounKind(word[i]!) === "role") {
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
        kind: nounKind(word[last - 1]!) === "organisation" ? "organisation" : "name",
      }
    if (given && !determined) return { name: [start, last], role, kind: "person" }
    if (nounKind(word[start]!) === "organisation" && /^\p{Lu}{2}/u.test(word[start]!))
      return { name: [start, last], role, kind: "organisation" }
  }
  return { name: null, role, kind: role ? "role" : "common" }
}

/** „Werft-Betreiber“, but no double given name such as „Hans-Peter“ and no acronym behind the hyphen. */
function compound(lower: string): boolean {
  const parts = lower.split("-")
  return parts.length > 1 && parts.at(-1)!.length > 4 && !parts.some(part => givenName(part))
}
