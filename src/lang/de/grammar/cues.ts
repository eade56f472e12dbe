import { dative, nominative } from "../../agreement.ts"
import type { NounPhrase, SpeechCue } from "../../syntax.ts"
import { phrasesIn, type Sentence } from "./sentence.ts"
import { sourcesOf } from "./sources.ts"
import { subjectOf } from "./subject.ts"
import { type FoundVerb, partsOfVerb, verbsOf } from "./verbs.ts"

/** Every expression of saying of a sentence with its subject and addressee, in reading order. */
export function cuesOf(sentence: Sentence): SpeechCue[] {
  const { words } = sentence
  const cues: SpeechCue[] = []
  for (const found of verbsOf(sentence)) {
    const clause = sentence.clauses[found.clause]!
    const subject = subjectOf(sentence, found, cues)
    const inClause = phrasesIn(sentence, partsOfVerb(sentence, found))
    cues.push({
      tokens: found.tokens,
      verb: found.verb,
      passive: found.passive,
      clause: [clause.first, clause.last],
      subject,
      addressee: addresseeOf(sentence, found, inClause, subject),
      impersonal: subject.length === 0 && inClause.some(p => words.lower[p.first] === "man"),
    })
  }
  cues.push(...sourcesOf(sentence))
  return cues.sort((a, b) => a.tokens[0]! - b.tokens[0]!)
}

/** Whom it is said to: a bare dative, or „gegenüber X“. */
function addresseeOf(
  { words }: Sentence,
  found: FoundVerb,
  phrases: readonly NounPhrase[],
  subject: readonly NounPhrase[],
): NounPhrase | null {
  for (const p of phrases) {
    if (subject.some(s => s.first === p.first)) continue
    if (p.preposition >= 0 && words.lower[p.preposition] === "gegenüber") return p
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
