import { nominative, plural, singular } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"
import { type NounPhrase, type SpeechCue, WordClass } from "../../syntax.ts"
import { isNoun } from "../lexicon/noun-forms.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import { determinerAgreement } from "../words/determiner-agreement.ts"
import { isMedium } from "../words/media.ts"
import { isTime } from "../words/times.ts"
import { fillsFirstPlace } from "./first-place.ts"
import { phrasesIn, type Sentence } from "./sentence.ts"
import { type FoundVerb, isVerbFinal, partsOfVerb } from "./verbs.ts"
import { joinedWith, withAttributes } from "./whole-subject.ts"

/** Who says what a verb of saying says, as far as its sentence tells: the phrases of a joint subject. */
export function subjectOf(
  sentence: Sentence,
  found: FoundVerb,
  before: readonly SpeechCue[],
): readonly NounPhrase[] {
  const { classes, words, clauses } = sentence
  const clause = clauses[found.clause]!
  // „X sagte … und fügte hinzu“: a verb directly behind „und“ has the subject of the clause before.
  if (
    classes[clause.first] === WordClass.conjunction &&
    found.finite === clause.first + 1 &&
    /^(und|oder|aber|sowie|doch)$/.test(words.lower[clause.first]!)
  ) {
    const own = isVerbFinal(clause) ? [] : inverted(sentence, found)
    return own.length > 0 ? own : subjectBefore(sentence, before, found.clause)
  }
  return ownSubject(sentence, found)
}

/** Any verb, as far as its subject goes. */
const anyVerb: SpeechVerb = { lemma: "", particle: null, form: "finite", act: "said", use: "core" }

/** The subject of the clause at an index, whatever its verb. */
export function clauseSubject(sentence: Sentence, index: number): readonly NounPhrase[] {
  const { finite } = sentence.clauses[index]!
  if (finite < 0) return []
  return subjectOf(sentence, { tokens: [finite], finite, verb: anyVerb, passive: false, clause: index }, [])
}

/** „… und fügte die Ministerin hinzu“ has a subject of its own only where the phrase is plainly one. */
function inverted({ words, phrases }: Sentence, { finite }: FoundVerb): NounPhrase[] {
  const next = phrases.find(p => p.first === finite + 1)
  return next && next.preposition < 0 && /^(er|sie)$/.test(words.lower[next.first]!) ? [next] : []
}

/** The subject that a clause takes over from what stands before it: the last cue's, else the first who can speak. */
function subjectBefore(sentence: Sentence, cues: readonly SpeechCue[], at: number): readonly NounPhrase[] {
  const { words, phrases, clauses } = sentence
  // What „und“ joins has the mood and the number of the verb before it: „erklärten, Y werde …, und suggerierten“.
  const { finite, mood } = clauses[at]!
  const number = numberOf(words.lower[finite]!)
  const above = clauses.findLastIndex(
    (c, i) =>
      i < at &&
      c.kind === "main" &&
      !sharesSubject(sentence, i) &&
      c.finite >= 0 &&
      (c.mood === "subjunctive") === (mood === "subjunctive") &&
      (numberOf(words.lower[c.finite]!) & number) !== 0,
  )
  const previous = cues.at(-1)
  if (previous && previous.subject.length > 0 && (above < 0 || previous.clause[0] >= clauses[above]!.first))
    return previous.subject
  const own = above < 0 ? [] : clauseSubject(sentence, above)
  if (own.length > 0) return own
  const first = phrases.find(p => p.last <= clauses[at]!.first && canSpeak(words, p) && p.kind !== "common")
  return first ? [first] : []
}

/** „X will reden, nimmt Y in Schutz und warnt“: a verb in first place behind a comma, of a clause that says nothing. */
function sharesSubject({ clauses, words, unit }: Sentence, at: number): boolean {
  const { verbFirst, first, finite, continues } = clauses[at]!
  return (
    verbFirst &&
    continues < 0 &&
    first > unit.first &&
    words.word[first - 1] === "," &&
    !speechLexicon.has(words.lower[finite]!) &&
    clauses.some((c, i) => i < at && c.kind === "main" && c.finite >= 0 && !c.verbFirst)
  )
}

/** The subject that a clause has itself, or as a relative clause or behind one takes from its antecedent. */
function ownSubject(sentence: Sentence, found: FoundVerb): readonly NounPhrase[] {
  const { words, phrases, clauses } = sentence
  const clause = clauses[found.clause]!
  const inClause = phrasesIn(sentence, partsOfVerb(sentence, found))
  if (clause.kind === "relative") {
    const antecedent = antecedentOf(sentence, clause.opener)
    const wanted = determinerAgreement(words.lower[clause.opener]!)
    const rival = inClause.some(p => p.first !== clause.opener && canSpeak(words, p) && p.kind !== "common")
    if (antecedent && wanted & nominative && clause.opener === clause.first && !rival) return [antecedent]
  }
  const subject = chooseSubject(sentence, found, inClause)
  if (subject.length > 0 || isVerbFinal(clause) || !clause.verbFirst || words.word[clause.first - 1] !== ",")
    return subject
  // „X, der das Amt leitet, sagte“: behind a clause between commas the verb goes on with what stands before it.
  const before = phrases
    .filter(p => p.last < clause.first && words.word[p.last] === "," && canSpeak(words, p))
    .at(-1)
  return before ? [before] : []
}

/** The phrase right before a relative pronoun. */
const antecedentOf = ({ phrases }: Sentence, opener: number): NounPhrase | undefined =>
  phrases.findLast(p => p.last === opener - 1)

/** Whether a phrase can be the subject of a verb of saying: a bare nominative, no „es“. */
export const canSpeak = (words: Words, p: NounPhrase): boolean =>
  p.preposition < 0 &&
  (p.agreement & nominative) !== 0 &&
  !(
    p.kind === "pronoun" &&
    /^(es|sich|was|etwas|nichts|alles|man|wer|niemand|keiner)$/.test(words.lower[p.first]!)
  )

/** Who does the saying: the nominative of the clause, the agent of a passive. */
function chooseSubject(sentence: Sentence, found: FoundVerb, phrases: readonly NounPhrase[]): NounPhrase[] {
  const { words } = sentence
  const { finite, verb, passive } = found
  if (/^(heißen|lauten)$/.test(verb.lemma) || (passive && !/^(zitieren|informieren)$/.test(verb.lemma))) {
    const wanted = passive ? /^(von|vom|durch|seitens)$/ : /^(in|im|bei|beim|von|vom|aus)$/
    const agent = phrases.find(p => p.preposition >= 0 && wanted.test(words.lower[p.preposition]!))
    if (agent && (passive || agent.kind !== "common" || !/^(zeit|jahr)/.test(words.lower[agent.head]!)))
      return [agent]
    if (passive || verb.lemma === "heißen") return []
  }
  // „Wie aus Kreisen der Regierung verlautete“, „Aus dem Bericht geht hervor“
  if (/^(verlauten|hervorgehen)$/.test(verb.lemma)) {
    const origin = phrases.find(p => p.preposition >= 0 && words.lower[p.preposition] === "aus")
    if (origin) return [origin]
  }
  const number = numberOf(words.lower[finite]!)
  const { opener } = sentence.clauses[found.clause]!
  const candidates = phrases.filter(
    p =>
      canSpeak(words, p) &&
      !isTime(words.lower[p.head]!) &&
      (p.first - 1 === opener || !isCompared(words, p)),
  )
  const joint = (p: NounPhrase) =>
    number === plural &&
    candidates.some(
      q =>
        (q.first === p.last + 1 && /^(und|sowie)$/.test(words.lower[p.last]!)) ||
        (p.first === q.last + 1 && /^(und|sowie)$/.test(words.lower[q.last]!)),
    )
  const numbered = candidates.filter(p => agreesInNumber(p, number) || joint(p))
  const pool = numbered.length > 0 ? numbered : number === plural ? candidates : numbered
  if (pool.length === 0) return []
  const clause = sentence.clauses[found.clause]!
  const chosen = isVerbFinal(clause) ? firstAble(words, pool) : placed(sentence, found, pool)
  if (!chosen) return []
  // „sie sagt“ and „sie sagen“: the verb tells the number of the pronoun.
  if (chosen.kind === "pronoun")
    return [{ ...chosen, agreement: chosen.agreement & number || chosen.agreement }]
  return joinedWith(words, phrases, withAttributes(sentence, found, chosen), number === singular)
}

/** In a clause with its verb at the end the subject comes first, unless a medium stands before a person. */
const firstAble = (words: Words, pool: readonly NounPhrase[]): NounPhrase =>
  pool.find(p => p.kind === "pronoun" || p.kind === "person" || p.kind === "role") &&
  pool[0]!.kind === "common" &&
  !isMedium(words.lower[pool[0]!.head]!)
    ? pool.find(p => p.kind === "pronoun" || p.kind === "person" || p.kind === "role")!
    : pool[0]!

/** The subject of a clause with its verb in first or second place. */
function placed(
  sentence: Sentence,
  { finite, verb, clause }: FoundVerb,
  pool: readonly NounPhrase[],
): NounPhrase | undefined {
  const { words } = sentence
  const before = pool.filter(p => p.last <= finite).at(-1)
  const after = pool.find(p => p.first > finite)
  // A phrase before the verb fills the first place; anything else there sends the subject behind the verb.
  const first = before && fillsFirstPlace(sentence, before, finite, sentence.clauses[clause]!.first)
  // A bare noun in first place yields to a person behind the verb: „Unterstützung sagte Anna Beispiel zu“; but not
  // where the verb takes a person for its object: „Beispiel lobte Anna Muster“.
  const bare =
    before?.kind === "common" && before.last - before.first === 1 && isNoun(words.lower[before.head]!)
  const weak = bare && after && after.kind !== "common" && takesThing(verb)
  return first && !weak ? before : (bestAfter(words, after, pool, finite) ?? before)
}

/** Whether what somebody says with the verb is a thing rather than a person. */
const takesThing = ({ use, act }: SpeechVerb): boolean =>
  use !== "label" && /^(said|announcement|promise|admission|prediction|claim|refusal)$/.test(act)

/** Behind the verb a person or pronoun is likelier the subject than a thing or a medium that stands before it. */
function bestAfter(
  { lower }: Words,
  after: NounPhrase | undefined,
  pool: readonly NounPhrase[],
  finite: number,
): NounPhrase | undefined {
  if (!after || (after.kind !== "common" && !isMedium(lower[after.head]!))) return after
  const person = pool.find(
    p =>
      p !== after &&
      p.first > finite &&
      (after.kind === "common" ? p.kind !== "common" : p.kind === "person" || p.kind === "role") &&
      p.first - after.last < 6,
  )
  return person ?? after
}

/** Whether a phrase stands in a comparison: „als Grund“, „wie die Werft“. */
export const isCompared = ({ lower }: Words, p: NounPhrase): boolean =>
  /^(als|wie)$/.test(lower[p.first - 1] ?? "")

/** The number that a finite verb's form tells, as a set of agreements. */
export function numberOf(finite: string): number {
  const bits = verbForms(finite)
  const one = bits & VerbForm.singular ? singular : 0
  const many = bits & VerbForm.plural ? plural : 0
  return one | many || singular
}

function agreesInNumber(p: NounPhrase, number: number): boolean {
  if (p.kind === "person" && p.name) return true
  return (p.agreement & nominative & number) !== 0
}
