import type { SpeechVerb } from "../../speech-lexicon.ts"
import { type NounPhrase, noCircumstances, type SpeechCue, WordClass } from "../../syntax.ts"
import { isInforming, isSourceNoun } from "../words/informing.ts"
import type { Sentence } from "./sentence.ts"

const source = (lemma: string): SpeechVerb => ({
  lemma,
  particle: null,
  form: "finite",
  act: "said",
  use: "core",
})

/** Sources in adverbial form: „laut X“, „nach Angaben von X“, „X zufolge“, „ihrer Meinung nach“, „so X“, „demnach“. */
export function sourcesOf(sentence: Sentence): SpeechCue[] {
  const { words, phrases, clauses, quoted, classes } = sentence
  const found: SpeechCue[] = []
  const add = (token: number, lemma: string, phrase: NounPhrase) => {
    const clause = clauses.find(c => c.first <= token && token < c.last)
    if (clause && !quoted[token] && !found.some(cue => cue.tokens[0] === token))
      found.push({
        tokens: [token],
        verb: source(lemma),
        passive: false,
        relative: false,
        clause: [clause.first, clause.last],
        subject: [phrase],
        addressee: null,
        impersonal: false,
        circumstances: noCircumstances,
        relay: null,
      })
  }
  const { lower } = words
  for (const clause of clauses) {
    if (lower[clause.first] !== "so" || clause.finite >= 0) continue
    const subject = phrases.find(p => p.first === clause.first + 1 && p.last <= clause.last)
    if (subject && subject.preposition < 0) add(clause.first, "so", subject)
  }
  for (const p of phrases) {
    const behind = lower[p.last]
    const determined = classes[p.first] === WordClass.determiner
    if (behind === "zufolge" && p.last < sentence.unit.last) add(p.last, "zufolge", p)
    // „ihrer Meinung nach“: the preposition behind its noun.
    else if (
      behind === "nach" &&
      p.preposition < 0 &&
      /^(meinung|ansicht|auffassung|einschätzung|überzeugung|angaben)$/.test(lower[p.head]!)
    )
      add(p.last, "nach", p)
    if (p.preposition < 0) continue
    const preposition = lower[p.preposition]!
    if (preposition === "laut") add(p.preposition, "laut", p)
    else if (preposition === "gemäß" && (p.kind !== "common" || isInforming(lower[p.head]!)))
      add(p.preposition, "gemäß", p)
    else if (preposition === "nach" && isSourceNoun(lower[p.head]!, determined)) add(p.preposition, "nach", p)
    else if (preposition === "aus" && lower[p.head] === "sicht" && p.inner.length > 0)
      add(p.preposition, "aus Sicht", p)
  }
  return found
}
