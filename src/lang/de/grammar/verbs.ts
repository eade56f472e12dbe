import type { SpeechLexicon, SpeechVerb } from "../../speech-lexicon.ts"
import { type TokenRange, WordClass } from "../../syntax.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import type { Clause } from "./clauses.ts"
import { partsOf, type Sentence } from "./sentence.ts"

/** The verb of saying of a clause before its parties are known. */
export interface FoundVerb {
  /** The whole verb: auxiliary, reflexive, main verb, separable particle, in reading order. */
  readonly tokens: readonly number[]
  /** The finite verb that carries it; in an infinitive clause that of the clause above. */
  readonly finite: number
  readonly verb: SpeechVerb
  readonly passive: boolean
  /** The index of the clause in which it stands. */
  readonly clause: number
}

const passiveForms = /^(wird|werden|wurde|wurden|worden|werde|würde|würden)$/

/** The verbs of a lexicon in a sentence with their auxiliaries, reflexives and separable particles, by clause. */
export function verbsOf(sentence: Sentence, lexicon: SpeechLexicon = speechLexicon): FoundVerb[] {
  const found: FoundVerb[] = []
  for (let i = 0; i < sentence.clauses.length; i++) {
    const verb = verbOf(sentence, i, lexicon)
    if (verb) found.push(verb)
  }
  return found
}

function verbOf(sentence: Sentence, index: number, lexicon: SpeechLexicon): FoundVerb | null {
  const clause = sentence.clauses[index]!
  if (clause.kind === "infinitive") return infinitiveOf(sentence, index, lexicon)
  if (clause.finite < 0) return null
  return sentence.classes[clause.finite] === WordClass.auxiliary
    ? carriedOf(sentence, index, lexicon)
    : finiteOf(sentence, index, lexicon)
}

/** „sagte“, „teilte … mit“, „äußerte sich“, „mitteilte“. */
function finiteOf(sentence: Sentence, index: number, lexicon: SpeechLexicon): FoundVerb | null {
  const { lower } = sentence.words
  const clause = sentence.clauses[index]!
  const { finite } = clause
  const entries = lexicon.get(lower[finite]!)
  if (!entries) return infinitiveBehind(sentence, index, lexicon)
  const particle = particleOf(sentence, entries, finite, clause.last)
  const verb = particle?.verb ?? entries.find(e => e.form === "finite" && e.particle === null)
  if (!verb) return null
  const tokens = [finite]
  const reflexive = reflexiveOf(sentence, index, finite)
  if (reflexive >= 0) tokens.push(reflexive)
  if (particle) tokens.push(particle.token)
  return { tokens: tokens.sort((a, b) => a - b), finite, verb, passive: false, clause: index }
}

/** „beeilte sich zu erklären“: the verb of saying at the end of the clause of a verb that says nothing. */
function infinitiveBehind(
  { words, clauses, quoted }: Sentence,
  index: number,
  lexicon: SpeechLexicon,
): FoundVerb | null {
  const { finite, last, kind } = clauses[index]!
  const at = last - 1
  if (kind !== "main" || at <= finite + 1 || quoted[at] || words.lower[at - 1] !== "zu") return null
  const verb = lexicon.get(words.lower[at]!)?.find(e => e.form === "infinitive")
  if (!verb) return null
  const reflexive = words.lower[finite + 1] === "sich" ? [finite + 1] : []
  return { tokens: [finite, ...reflexive, at - 1, at], finite, verb, passive: false, clause: index }
}

/** „hat … mitgeteilt“, „wurde zitiert“, „musste einräumen“, „gesagt habe“. */
function carriedOf(sentence: Sentence, index: number, lexicon: SpeechLexicon): FoundVerb | null {
  const { lower } = sentence.words
  const { classes, quoted } = sentence
  const clause = sentence.clauses[index]!
  const { finite } = clause
  const [from, to] =
    clause.kind === "main" ? [clause.last - 1, finite + 1] : [finite + 2, Math.max(clause.first, finite - 6)]
  for (let i = Math.min(from, clause.last - 1); i >= to; i--) {
    if (i === finite || quoted[i] || classes[i] !== WordClass.verb) continue
    const entries = lexicon.get(lower[i]!)
    const verb = entries?.find(e => e.form !== "finite" && e.particle === null)
    if (!verb) {
      // Another verb carries the clause; a verb of saying before it is none of its own.
      if (verbForms(lower[i]!) & (VerbForm.participle | VerbForm.infinitive)) return null
      continue
    }
    // „müsse zustimmen“ asks for it, „soll mitteilen“ plans it: nothing has been said yet.
    if (verb.form === "infinitive" && unsaid.test(lower[finite]!)) return null
    const tokens = [finite, i]
    for (let j = Math.min(finite, i) + 1; j < clause.last; j++)
      if (j !== finite && j !== i && !quoted[j] && /^(worden|sich)$/.test(lower[j]!) && Math.abs(j - i) < 12)
        tokens.push(j)
    const passive = verb.form === "participle" && passiveForms.test(lower[finite]!)
    return {
      tokens: [...new Set(tokens)].sort((a, b) => a - b),
      finite,
      verb: underModal(verb, lower[finite]!),
      passive,
      clause: index,
    }
  }
  return null
}

const unsaid = /^(müsse|müssten|solle|sollen|soll|sollte|sollten|könne|dürfe|möge)$/

/** „wollen aufrufen“ announces, „soll sich verpflichten“ has not yet promised. */
function underModal(verb: SpeechVerb, modal: string): SpeechVerb {
  if (/^(will|wollen|wolle)$/.test(modal) && verb.act !== "said") return { ...verb, act: "announcement" }
  return /^(soll|sollen|sollte|sollten|solle)$/.test(modal) ? { ...verb, act: "said" } : verb
}

/** „beeilte sich … zu erklären“: the verb of saying stands in an infinitive clause, its subject in the one above. */
function infinitiveOf(sentence: Sentence, index: number, lexicon: SpeechLexicon): FoundVerb | null {
  const { lower } = sentence.words
  const clause = sentence.clauses[index]!
  const above = sentence.clauses[index - 1]
  if (clause.opener >= 0 || !above || above.kind === "fragment" || above.finite < 0) return null
  if (sentence.classes[above.finite] === WordClass.auxiliary || lexicon.has(lower[above.finite]!)) return null
  for (let i = clause.last - 1; i > clause.first; i--) {
    const verb = lexicon.get(lower[i]!)?.find(e => e.form === "infinitive")
    if (!verb) continue
    const zu = lower[i - 1] === "zu" ? [i - 1] : []
    const reflexive = reflexiveOf(sentence, index - 1, above.finite)
    return {
      tokens: [above.finite, ...(reflexive >= 0 ? [reflexive] : []), ...zu, i],
      finite: above.finite,
      verb,
      passive: false,
      clause: index,
    }
  }
  return null
}

/** „sich“ as it goes with a verb: near behind it, or before it at the end of a clause. */
function reflexiveOf({ words, clauses }: Sentence, index: number, finite: number): number {
  const clause = clauses[index]!
  for (let i = finite + 1; i < clause.last && i < finite + 4; i++) if (words.lower[i] === "sich") return i
  if (clause.kind === "main") return -1
  for (let i = finite - 1; i >= clause.first && i > finite - 8; i--) if (words.lower[i] === "sich") return i
  return -1
}

/** The separable particle of a verb at the end of its clause, with the reading of the verb that wants it. */
function particleOf(
  { words, quoted, unit }: Sentence,
  entries: readonly SpeechVerb[],
  verb: number,
  last: number,
): { token: number; verb: SpeechVerb } | null {
  if (!entries.some(e => e.particle !== null)) return null
  for (let i = verb + 1; i < last; i++) {
    if (quoted[i]) continue
    const wanted = entries.find(e => e.particle === words.lower[i])
    if (!wanted) continue
    // „an“ and „zu“ are prepositions too: a particle ends its clause or stands before a conjunction.
    const next = words.lower[i + 1]
    if (
      i + 1 >= last ||
      /^(und|oder|als|wie|sowie)$/.test(next ?? "") ||
      quoted[i + 1] ||
      wanted.particle!.length > 3
    )
      return { token: i, verb: wanted }
  }
  // „wie X bekannt gab“: at the end of a clause a long particle may stand apart before its verb.
  if (verb + 1 === last) {
    const wanted = entries.find(
      e => e.particle !== null && e.particle.length > 3 && e.particle === words.lower[verb - 1],
    )
    if (wanted) return { token: verb - 1, verb: wanted }
  }
  // „räumte X, der …, ein“: behind what interrupts the clause the particle stands alone.
  for (let i = last; i < unit.last && i < last + 40; i++) {
    if (quoted[i] || words.word[i - 1] !== "," || !/^[.,:;!?]$/.test(words.word[i + 1] ?? ".")) continue
    const wanted = entries.find(e => e.particle === words.lower[i])
    if (wanted) return { token: i, verb: wanted }
  }
  return null
}

/** The parts of the clause of a verb, those of the clause above with it where the verb is an infinitive. */
export function partsOfVerb(sentence: Sentence, { clause }: FoundVerb): TokenRange[] {
  const parts = partsOf(sentence, clause)
  return sentence.clauses[clause]!.kind === "infinitive"
    ? [...partsOf(sentence, clause - 1), ...parts]
    : parts
}

/** Whether a clause is opened so that its verb stands at its end. */
export const isVerbFinal = ({ kind }: Clause): boolean => kind === "subordinate" || kind === "relative"
