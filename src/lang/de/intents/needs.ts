import { accusative } from "../../agreement.ts"
import type { Intent } from "../../intents.ts"
import { partsOf, phrasesIn, type Sentence } from "../grammar/sentence.ts"
import { trimmed } from "../reports/complement.ts"
import { blank } from "./blank.ts"
import { isNegated } from "./clause-words.ts"
import { conditionOf } from "./conditions.ts"

/** „Wir brauchen mehr Personal“, „es brauche klare Regeln“: what somebody calls needed, in the mouth of who speaks a demand. */
export function needIntent(sentence: Sentence, index: number): Intent | null {
  const { words, clauses } = sentence
  const { lower } = words
  const { finite, kind, last } = clauses[index]!
  if (
    finite < 0 ||
    kind !== "main" ||
    !/^(brauchen|braucht|brauche|bräuchte|bräuchten)$/.test(lower[finite]!)
  )
    return null
  const parts = partsOf(sentence, index)
  if (isNegated(sentence, parts)) return null
  const general = [finite - 1, finite + 1].some(i => /^(wir|es|man)$/.test(lower[i] ?? ""))
  if (!general) return null
  const needed = phrasesIn(sentence, parts).find(
    p => p.first > finite && p.preposition < 0 && p.kind !== "pronoun" && (p.agreement & accusative) !== 0,
  )
  const content = needed && trimmed(sentence, needed.first, Math.max(needed.last, last))
  if (!content) return null
  return {
    ...blank,
    what: "must",
    force: "must",
    words: [content],
    cue: { tokens: [finite], lemma: "brauchen" },
    agent: [],
    able: false,
    condition: conditionOf(sentence, index),
    scope: parts,
  }
}
