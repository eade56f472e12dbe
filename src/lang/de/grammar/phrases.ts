import { type Agreement, anyAgreement, genitive } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { type NounPhrase, type TokenRange, WordClass } from "../../syntax.ts"
import { contractedAgreement, determinerAgreement } from "../words/determiner-agreement.ts"
import { isState } from "../words/states.ts"
import { readApposition, readAttributes, readGenitive } from "./phrase-attributes.ts"
import { type Core, readCore } from "./phrase-core.ts"

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
  if (!core && oneOf.test(words.lower[first]!)) {
    const whole = readCore(words, classes, first + 1, end)
    if (whole && whole.agreement & genitive) return partOf(words, first, whole, preposition)
  }
  if (!core) return standsAlone(words, classes, first, end) ? alone(words, first, preposition) : null
  const inner: NounPhrase[] = []
  const owner = core.kind === "saying" ? ownerOf(words, first) : null
  if (owner) inner.push(owner)
  if (core.possessor) inner.push(possessorOf(words, core.possessor))
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

/** „Diese glaubten“, „Viele fordern“, „Der hatte gesagt“: a determiner right before a finite verb is a pronoun. */
const standsAlone = (words: Words, classes: Uint8Array, at: number, end: number): boolean =>
  classes[at] === WordClass.determiner &&
  /^(diese|dieser|dieses|beide|einige|viele|manche|mehrere|alle|jene|jener|der|die)$/.test(
    words.lower[at]!,
  ) &&
  at + 1 < end &&
  (classes[at + 1] === WordClass.verb || classes[at + 1] === WordClass.auxiliary) &&
  (words.tokens.start[at] === 0 || /^\p{Lu}/u.test(words.word[at]!))

const oneOf = /^(einer|eine|eines|jeder|jede|keiner|viele|einige|mehrere|zwei|drei|beide)$/

/** „einer der Feuerwehrleute“, „viele der Abgeordneten“: some of those who are named behind. */
const partOf = ({ lower }: Words, first: number, whole: Core, preposition: number): NounPhrase => ({
  first,
  last: whole.last,
  coreLast: whole.last,
  head: whole.head,
  preposition,
  agreement: determinerAgreement(lower[first]!),
  kind: whole.kind === "common" || whole.kind === "role" ? "group" : whole.kind,
  name: null,
  role: null,
  inner: [],
})

/** A determiner that stands for a phrase of its own. */
const alone = ({ lower }: Words, first: number, preposition: number): NounPhrase => ({
  first,
  last: first + 1,
  coreLast: first + 1,
  head: first,
  preposition,
  agreement: determinerAgreement(lower[first]!),
  kind: "pronoun",
  name: null,
  role: null,
  inner: [],
})

/** „Trumps Ultimatum“, „Anna Musters Vorschlag“: the name before the noun as a phrase of its own. */
function possessorOf({ lower }: Words, [first, last]: TokenRange): NounPhrase {
  return {
    first,
    last,
    coreLast: last,
    head: last - 1,
    preposition: -1,
    agreement: genitive,
    kind: last - first > 1 ? "person" : isState(lower[first]!.replace(/s$/, "")) ? "organisation" : "name",
    name: [first, last],
    role: null,
    inner: [],
  }
}

/** „ihrer Meinung“, „seinen Angaben“: whom the possessive before what somebody says means. */
function ownerOf({ lower }: Words, at: number): NounPhrase | null {
  const stem = /^(sein|ihr|eigen)(e[mnrs]?)?$/.exec(lower[at]!)?.[1]
  if (!stem) return null
  const agreement = stem === "sein" ? 0x0101 : stem === "ihr" ? 0x1010 : 0x0111
  return {
    first: at,
    last: at + 1,
    coreLast: at + 1,
    head: at,
    preposition: -1,
    agreement,
    kind: "pronoun",
    name: null,
    role: null,
    inner: [],
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
