import type { Voice } from "../../grammar.ts"
import { WordClass } from "../../syntax.ts"
import type { Clause } from "../grammar/clauses.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"

/** How the main clause of a sentence puts what it says: by the mood of its verb, and by „soll … sein“. */
export function voiceOf(sentence: Sentence): Voice {
  const main = sentence.clauses.find(c => c.kind === "main" && c.finite >= 0)
  if (!main) return "plain"
  if (isHearsay(sentence, main)) return "hearsay"
  if (main.verbFirst && main.mood !== "subjunctive") return "plain"
  return main.mood === "subjunctive" ? "reportive" : main.mood === "either" ? "either" : "plain"
}

/** „soll … abgebrannt sein“, „sollen … haben“: „sollen“ with a perfect infinitive passes on what others say. */
function isHearsay({ words, classes }: Sentence, { finite, last }: Clause): boolean {
  if (!/^(soll|sollen)$/.test(words.lower[finite]!)) return false
  for (let i = last - 1; i > finite + 1; i--) {
    if (classes[i] === WordClass.punctuation) continue
    if (!/^(haben|sein)$/.test(words.lower[i]!)) return false
    const before = words.lower[i - 1]!
    return before === "worden" || (verbForms(before) & VerbForm.participle) !== 0
  }
  return false
}
