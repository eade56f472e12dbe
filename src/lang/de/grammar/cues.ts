import { accusative, dative, nominative } from "../../agreement.ts"
import type { NounPhrase, SpeechCue } from "../../syntax.ts"
import { circumstancesOf } from "./circumstances.ts"
import type { Clause } from "./clauses.ts"
import { phrasesIn, type Sentence } from "./sentence.ts"
import { sourcesOf } from "./sources.ts"
import { subjectOf } from "./subject.ts"
import { type FoundVerb, partsOfVerb, verbsOf } from "./verbs.ts"

/** Every expression of saying of a sentence with its subject and addressee, in reading order. */
export function cuesOf(sentence: Sentence): SpeechCue[] {
  const { words } = sentence
  const cues: SpeechCue[] = []
  const sources = sourcesOf(sentence)
  for (const found of verbsOf(sentence)) {
    const clause = sentence.clauses[found.clause]!
    const subject = subjectOf(sentence, found, cues)
    const parts = partsOfVerb(sentence, found)
    const inClause = phrasesIn(sentence, parts)
    const cited = citedIn(found, inClause, subject)
    cues.push({
      tokens: found.tokens,
      verb: found.verb,
      passive: found.passive,
      relative: clause.kind === "relative",
      clause: [clause.first, clause.last],
      subject: cited ? [cited] : subject,
      addressee: cited ? null : addresseeOf(sentence, found, inClause, subject),
      impersonal:
        subject.length === 0 &&
        (found.verb.lemma === "heißen" || inClause.some(p => words.lower[p.first] === "man")),
      circumstances: circumstancesOf(sentence, parts, subject),
      relay: cited ? subject[0]! : (citing(sentence, found, inClause) ?? relayOf(sources, clause)),
    })
  }
  cues.push(...sources)
  return cues.sort((a, b) => a.tokens[0]! - b.tokens[0]!)
}

/** „Die Zeitung zitiert einen Anwohner mit den Worten“: the object speaks, the subject passes it on. */
function citedIn(
  { verb, passive, finite }: FoundVerb,
  phrases: readonly NounPhrase[],
  subject: readonly NounPhrase[],
): NounPhrase | null {
  if (verb.lemma !== "zitieren" || passive || subject.length === 0) return null
  return (
    phrases.find(
      p =>
        p.first > finite &&
        p.preposition < 0 &&
        (p.agreement & accusative) !== 0 &&
        !subject.some(s => s.first === p.first) &&
        p.kind !== "common",
    ) ?? null
  )
}

/** „X wird von der Zeitung zitiert“: the agent passes it on. */
const citing = (
  { words }: Sentence,
  { verb, passive }: FoundVerb,
  phrases: readonly NounPhrase[],
): NounPhrase | null =>
  verb.lemma === "zitieren" && passive
    ? (phrases.find(p => p.preposition >= 0 && /^(von|vom|durch)$/.test(words.lower[p.preposition]!)) ?? null)
    : null

/** „sagte X laut Y“: the source in the clause of a verb of saying passes on that somebody else said it. */
const relayOf = (sources: readonly SpeechCue[], clause: Clause): NounPhrase | null =>
  sources.find(s => s.verb.lemma !== "so" && s.tokens[0]! >= clause.first && s.tokens[0]! < clause.last)
    ?.subject[0] ?? null

/** Whom it is said to: a bare dative, or „gegenüber X“. */
function addresseeOf(
  { words }: Sentence,
  found: FoundVerb,
  phrases: readonly NounPhrase[],
  subject: readonly NounPhrase[],
): NounPhrase | null {
  for (const p of phrases) {
    if (subject.some(s => s.first === p.first)) continue
    if (p.preposition >= 0 && words.lower[p.preposition] === "gegenüber")
      return { ...p, first: p.preposition }
    if (
      p.preposition < 0 &&
      words.lower[p.first] !== "sich" &&
      (p.agreement & dative) !== 0 &&
      (p.agreement & nominative) === 0 &&
      Math.abs(p.first - found.finite) < 12
    )
      return p
  }
  return null
}
