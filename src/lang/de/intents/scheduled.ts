import { TokenKind } from "../../../text/tokens.ts"
import type { Intent } from "../../intents.ts"
import { WordClass } from "../../syntax.ts"
import { partsOf, type Sentence } from "../grammar/sentence.ts"
import { clauseSubject } from "../grammar/subject.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { trimmed } from "../reports/complement.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import { months, weekdays } from "../times/words.ts"
import { isAble } from "./able.ts"
import { blank } from "./blank.ts"
import { isNegated } from "./clause-words.ts"

/** „Am 19. Januar zieht das Amt um“: a main clause in the present with a date, which is a plan where that lies ahead. */
export function scheduledIntent(sentence: Sentence, index: number): Intent | null {
  const { clauses, words, classes, quoted } = sentence
  const { finite, kind, mood, first, last } = clauses[index]!
  if (kind !== "main" || finite < 0 || mood !== "indicative" || quoted[finite]) return null
  if (classes[finite] === WordClass.auxiliary || speechLexicon.has(words.lower[finite]!)) return null
  const bits = verbForms(words.lower[finite]!)
  if (!(bits & VerbForm.present) || bits & VerbForm.preterite) return null
  const parts = partsOf(sentence, index)
  if (!parts.some(([from, to]) => hasDate(sentence, from, to))) return null
  const content = trimmed(sentence, first, last)
  if (!content) return null
  const subject = clauseSubject(sentence, index)
  return {
    ...blank,
    what: "scheduled",
    force: "present",
    words: [content],
    agent: subject,
    able: subject.length > 0 && subject.every(p => isAble(sentence, p)),
    negated: isNegated(sentence, parts),
    scope: parts,
  }
}

function hasDate({ words }: Sentence, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      months.has(words.lower[i]!) ||
      weekdays.has(words.lower[i]!) ||
      (words.tokens.kind[i] === TokenKind.number && /^\d{1,2}\.\d{1,2}\.$/.test(words.word[i]!))
    )
      return true
  return false
}
