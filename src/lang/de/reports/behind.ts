import { type Report, type SpeechCue, type TokenRange, WordClass } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { infinitiveVerbs, questionVerbs, thatVerbs } from "../speech/government.ts"
import { sayingNoun } from "../speech/nouns.ts"
import {
  type Complement,
  type ComplementKind,
  complementAt,
  extentOf,
  isQuotation,
  trimmed,
} from "./complement.ts"

const rules: Readonly<Record<ComplementKind, string>> = {
  that: "that-clause",
  question: "question",
  infinitive: "infinitive",
  "verb-second": "verb-second",
  indicative: "colon",
}

/** „X sagte, dass …“, „X sagte, die Lage sei …“, „X drohte, … zu sperren“: what a verb of saying has for its object clause. */
export function behind(sentence: Sentence, cue: SpeechCue): Report | null {
  const complement = complementOf(sentence, cue)
  if (!complement || heldByNoun(sentence, cue, complement)) return null
  const { clauses } = sentence
  const end = extentOf(sentence, complement)
  const range = trimmed(sentence, clauses[complement.index]!.first, clauses[end - 1]!.last)
  if (!range) return null
  const correlate = correlateOf(sentence, cue, range[0])
  return {
    form: "indirect",
    what: rules[complement.kind],
    words: [range],
    cue,
    cueTokens: correlate < 0 ? cue.tokens : [...cue.tokens, correlate].sort((a, b) => a - b),
    frame: [[frameStart(sentence, cue), range[0]]],
    confidence: confidenceOf(cue, complement.kind),
  }
}

/** „lehnte den Vorschlag der Opposition ab, …“: what is turned down is what somebody else said. */
function heldByNoun({ phrases, words }: Sentence, cue: SpeechCue, { kind }: Complement): boolean {
  if (cue.verb.act !== "refusal" && cue.verb.act !== "denial") return false
  return phrases.some(
    p =>
      p.first >= cue.clause[0] &&
      p.last <= cue.clause[1] &&
      p.preposition < 0 &&
      kind !== "question" &&
      sayingNoun(words.lower[p.head]!) !== null,
  )
}

const confidenceOf = (cue: SpeechCue, kind: ComplementKind): Report["confidence"] =>
  cue.subject.length === 0 ? "low" : kind === "that" || kind === "verb-second" ? "high" : "medium"

/** Finds the object clause of a verb of saying: the clause behind its own, or soon behind what interrupts. */
function complementOf(sentence: Sentence, cue: SpeechCue): Complement | null {
  const { clauses, words, quoted } = sentence
  const at = clauses.findIndex(c => c.first === cue.clause[0])
  for (let i = at + 1; i < clauses.length && i <= at + 4; i++) {
    const clause = clauses[i]!
    const mark = words.word[clause.first - 1]!
    if (mark === ";" || mark === "." || isQuotation(quoted, clause)) return null
    const near = i === at + 1
    const kind = complementAt(sentence, i)
    if (kind && takes(sentence, cue, kind, i, near)) return { index: i, kind }
    if (clause.kind !== "relative" && clause.kind !== "fragment") return null
  }
  return null
}

/** Whether a verb of saying may have a clause of this form where it stands. */
function takes(
  sentence: Sentence,
  cue: SpeechCue,
  kind: ComplementKind,
  index: number,
  near: boolean,
): boolean {
  const { lemma, act, use } = cue.verb
  const { words, clauses, classes } = sentence
  const clause = clauses[index]!
  const mark = words.word[clause.first - 1]
  const conjunction = classes[clause.first] === WordClass.conjunction
  if (conjunction && kind !== "that") return false
  switch (kind) {
    case "that":
      return !thatVerbs.never.has(lemma)
    case "question":
      if (words.lower[clause.opener] === "wo" && act !== "question") return false
      return act === "question" || questionVerbs.has(lemma)
    case "infinitive":
      return infinitiveVerbs.has(lemma)
    case "verb-second":
      return (
        (use !== "label" || clause.mood === "subjunctive") &&
        mark !== "–" &&
        (clause.mood === "subjunctive" ||
          clause.kind === "subordinate" ||
          (near && use === "core" && speaksOut.has(act)))
      )
    case "indicative":
      return use === "core" && near && mark === ":" && !hasQuote(sentence, clause)
  }
}

/** Acts of which the words may stand in a mood that is the indicative's form too: „sagte, die Preise stiegen“. */
const speaksOut: ReadonlySet<string> = new Set([
  "said",
  "claim",
  "denial",
  "admission",
  "warning",
  "prediction",
  "accusation",
])

const hasQuote = ({ quoted }: Sentence, { first, last }: { first: number; last: number }): boolean => {
  for (let i = first; i < last; i++) if (quoted[i]) return true
  return false
}

/** The first token of the clause that leads up to the complement. */
export function frameStart({ clauses, unit, words }: Sentence, cue: SpeechCue): number {
  let i = clauses.findIndex(c => c.first === cue.clause[0])
  for (;;) {
    const clause = clauses[i]!
    if (clause.continues >= 0) i = clause.continues
    else if (clause.kind === "infinitive" && i > 0) i--
    // „Der Minister, der …, sagte“: the verb behind an interruption goes on with what stands before it.
    else if (
      clause.verbFirst &&
      i > 1 &&
      words.word[clause.first - 1] === "," &&
      clauses[i - 1]!.kind !== "main"
    )
      i--
    else break
  }
  return clauses[Math.max(0, i)]?.first ?? unit.first
}

/** „darauf“, „davon“, „es“: what points forward to the complement and belongs to the verb. */
export function correlateOf({ words, quoted }: Sentence, cue: SpeechCue, before: number): number {
  for (let i = cue.clause[0]; i < Math.min(cue.clause[1], before); i++)
    if (
      !quoted[i] &&
      /^(daran|darauf|daraufhin|davon|dafür|dagegen|darüber|davor|dazu|darum|damit|darin|daraus)$/.test(
        words.lower[i]!,
      ) &&
      i !== cue.clause[0]
    )
      return i
  return -1
}

/** The ranges of a list without those that are empty. */
export const nonEmpty = (ranges: readonly (TokenRange | null)[]): TokenRange[] =>
  ranges.filter((r): r is TokenRange => r !== null)
