import { dative, nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { scanClauses } from "../../scan-clauses.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"
import type { NounPhrase, SpeechCue, TokenRange, Unit } from "../../syntax.ts"
import { opensClause } from "./clauses.ts"
import { continuesSubject, ownSubject, subjectBefore } from "./subject.ts"
import { type FoundVerb, verbsOf } from "./verbs.ts"

const source = (lemma: string): SpeechVerb => ({
  lemma,
  particle: null,
  form: "finite",
  act: "said",
  use: "core",
})

const so = source("so")

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
    const sourceCue = readSource(words, clause, inClause)
    if (sourceCue) cues.push(sourceCue)
    for (const found of verbsOf(words, classes, quoted, clause)) {
      const subject = continuesSubject(words, classes, found, clause)
        ? subjectBefore(words, phrases, cues, clause)
        : ownSubject(words, classes, found, inClause, phrases, clause)
      cues.push({
        tokens: found.tokens,
        verb: found.verb,
        clause,
        subject,
        addressee: addresseeOf(words, found, inClause, subject),
      })
    }
  }
  return cues
}

/** „so X“, „laut X“, „X zufolge“, „nach Angaben von X“. */
function readSource(words: Words, clause: TokenRange, phrases: readonly NounPhrase[]): SpeechCue | null {
  const [first, last] = clause
  const lower = words.lower
  if (lower[first] === "so") {
    const subject = phrases.find(p => p.first === first + 1)
    if (subject && subject.preposition < 0)
      return { tokens: [first], verb: so, clause: [first, last], subject: [subject], addressee: null }
  }
  for (const p of phrases) {
    if (lower[p.last] === "zufolge" && p.last < last)
      return { tokens: [p.last], verb: source("zufolge"), clause, subject: [p], addressee: null }
    if (p.preposition < 0) continue
    const preposition = lower[p.preposition]!
    const informs =
      /(angaben|aussagen?|worten|informationen|darstellung|einschätzung|ansicht|meinung|auffassung|bericht(en)?|schätzungen|erkenntnissen)$/
    if (preposition === "laut")
      return { tokens: [p.preposition], verb: source("laut"), clause, subject: [p], addressee: null }
    if (preposition === "nach" && informs.test(lower[p.head]!))
      return { tokens: [p.preposition], verb: source("nach"), clause, subject: [p], addressee: null }
  }
  return null
}

/** Whom it is said to: a bare dative, or „gegenüber X“. */
function addresseeOf(
  words: Words,
  found: FoundVerb,
  phrases: readonly NounPhrase[],
  subject: readonly NounPhrase[],
): NounPhrase | null {
  for (const p of phrases) {
    if (subject.includes(p)) continue
    if (p.preposition >= 0 && words.lower[p.preposition] === "gegenüber") return p
    if (
      p.preposition < 0 &&
      p.kind !== "common" &&
      words.lower[p.first] !== "sich" &&
      (p.agreement & dative) !== 0 &&
      (p.agreement & nominative) === 0 &&
      Math.abs(p.first - found.finite) < 12
    )
      return p
  }
  return null
}
