import { nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { scanClauses } from "../../scan-clauses.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"
import { type NounPhrase, type SpeechCue, type TokenRange, type Unit, WordClass } from "../../syntax.ts"
import { speechLexicon } from "../speech/lexicon.ts"

const accordingTo: SpeechVerb = {
  lemma: "according to",
  particle: null,
  form: "finite",
  act: "said",
  use: "core",
}
/** "and said", "but she added": what follows the conjunction is a clause, no further part of the phrase. */
const opensClause = (_: Words, classes: Uint8Array, at: number): boolean =>
  classes[at] === WordClass.verb || (classes[at] === WordClass.pronoun && classes[at + 1] === WordClass.verb)

/** Every expression of saying of a unit with its subject and addressee. */
export function cuesOf(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  unit: Unit,
): SpeechCue[] {
  const cues: SpeechCue[] = []
  for (const clause of scanClauses(opensClause, words, classes, phrases, quoted, unit)) {
    const inClause = phrases.filter(p => p.first >= clause[0] && p.last <= clause[1])
    const according = accordingIn(words, clause, inClause)
    if (according) cues.push(according)
    for (let i = clause[0]; i < clause[1]; i++) {
      if (quoted[i] || classes[i] !== WordClass.verb) continue
      const cue = cueAt(words, classes, quoted, inClause, phrases, clause, i, cues.at(-1))
      if (cue) cues.push(cue)
    }
  }
  return cues
}

function accordingIn(words: Words, clause: TokenRange, phrases: readonly NounPhrase[]): SpeechCue | null {
  for (let i = clause[0]; i < clause[1] - 1; i++)
    if (words.lower[i] === "according" && words.lower[i + 1] === "to") {
      const subject = phrases.find(p => p.first === i + 2)
      if (subject)
        return { tokens: [i, i + 1], verb: accordingTo, clause, subject: [subject], addressee: null }
    }
  return null
}

function cueAt(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  all: readonly NounPhrase[],
  clause: TokenRange,
  i: number,
  previous: SpeechCue | undefined,
): SpeechCue | null {
  const entries = speechLexicon.get(words.lower[i]!)!
  const particle = entries.find(e => e.particle !== null && words.lower[i + 1] === e.particle)
  const verb = particle ?? entries.find(e => e.particle === null)
  if (!verb) return null
  const tokens = particle ? [i, i + 1] : [i]
  for (
    let j = i - 1;
    j >= clause[0] &&
    (classes[j] === WordClass.auxiliary || classes[j] === WordClass.adverb || words.lower[j] === "to");
    j--
  )
    if (classes[j] === WordClass.auxiliary) tokens.unshift(j)
  const gerund = verb.form === "participle" && words.lower[i]!.endsWith("ing")
  const subject = subjectOf(words, classes, quoted, phrases, all, clause, tokens[0]!, i)
  const passive =
    verb.form !== "infinitive" &&
    tokens.length > 1 &&
    /^(was|were|is|are|been|be)$/.test(words.lower[tokens.at(-2)!] ?? "") &&
    !gerund
  if (passive) return null
  if (verb.form === "infinitive" && words.lower[i - 1] === "to" && !subject.length) return null
  const addressee =
    phrases.find(
      p =>
        p.first === i + 1 &&
        /^(tell|inform|remind|assure|advise|ask|warn|urge)$/.test(verb.lemma) &&
        !subject.includes(p),
    ) ?? null
  const continued =
    subject.length === 0 &&
    previous &&
    (gerund || previous.clause === clause || words.lower[tokens[0]! - 1] === "and" || gerund)
  return { tokens, verb, clause, subject: continued ? previous.subject : subject, addressee }
}

/** Who does the saying: the phrase directly before the verb, else the one directly behind it. */
function subjectOf(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  all: readonly NounPhrase[],
  clause: TokenRange,
  finite: number,
  verb: number,
): NounPhrase[] {
  const can = (p: NounPhrase) =>
    p.preposition < 0 && (p.agreement & nominative) !== 0 && words.lower[p.first] !== "it"
  let at = finite
  while (at > clause[0] && classes[at - 1] === WordClass.adverb) at--
  // The comma that ends an apposition or a relative clause stands between a subject and its verb.
  const before = phrases.filter(p => p.last <= at && can(p)).at(-1)
  if (before && (before.last === at || gapIsAttribute(classes, quoted, before.last, at)))
    return joined(words, all, before)
  if (at === clause[0] && words.word[at - 1] === ",") {
    const across = all.filter(p => p.last <= at - 1 && can(p) && p.kind !== "common").at(-1)
    if (across && across.last === at - 1) return joined(words, all, across)
  }
  const after = phrases.find(p => p.first === verb + 1 && can(p))
  return after ? joined(words, all, after) : []
}

/** "the head of the union in Exampletown said": prepositional phrases between the subject and its verb. */
function gapIsAttribute(classes: Uint8Array, quoted: Uint8Array, from: number, to: number): boolean {
  if (classes[from] !== WordClass.preposition) return false
  for (let i = from; i < to; i++)
    if (
      quoted[i] ||
      classes[i] === WordClass.verb ||
      classes[i] === WordClass.auxiliary ||
      classes[i] === WordClass.conjunction
    )
      return false
  return to - from < 10
}

function joined(words: Words, phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase[] {
  const at = phrases.indexOf(phrase)
  const all = [phrase]
  for (let i = at - 1; i >= 0 && all.length < 6; i--) {
    const p = phrases[i]!
    if (
      p.preposition >= 0 ||
      p.last + 1 !== all[0]!.first ||
      words.lower[p.last] !== "and" ||
      p.kind === "common"
    )
      break
    all.unshift(p)
  }
  for (let i = at + 1; i < phrases.length; i++) {
    const p = phrases[i]!
    if (
      p.preposition >= 0 ||
      all.at(-1)!.last + 1 !== p.first ||
      words.lower[all.at(-1)!.last] !== "and" ||
      p.kind === "common"
    )
      break
    all.push(p)
  }
  return all
}
