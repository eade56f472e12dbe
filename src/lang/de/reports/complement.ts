import { type TokenRange, WordClass } from "../../syntax.ts"
import type { Clause } from "../grammar/clauses.ts"
import type { Sentence } from "../grammar/sentence.ts"

/** The form of a clause that says what was said. */
export type ComplementKind = "that" | "question" | "infinitive" | "verb-second" | "indicative"

/** A complement: the index of its first clause and what form it has. */
export interface Complement {
  readonly index: number
  readonly kind: ComplementKind
}

const conditional =
  /^(wenn|falls|sofern|sobald|solange|weil|da|obwohl|während|nachdem|bevor|wer|was|wen|wem|als|sollte|seit)$/

/** What form of complement the clause at an index begins; null where it begins none. */
export function complementAt(sentence: Sentence, index: number): ComplementKind | null {
  const { clauses, words, quoted } = sentence
  const clause = clauses[index]
  if (!clause) return null
  const { lower } = words
  if (clause.kind === "infinitive" && clause.opener < 0) return "infinitive"
  if (clause.kind === "subordinate") {
    const opener = lower[clause.opener]!
    if (opener === "dass" || opener === "daß")
      return /^(so|als|ohne|statt|anstatt|außer|nur)$/.test(lower[clause.opener - 1]!) ? null : "that"
    if (conditional.test(opener) && mainBehind(sentence, index)) return "verb-second"
    if (
      opener === "ob" ||
      /^(wie|wo|warum|weshalb|wieso|wer|was|wen|wem|wann|woher|wohin|wessen|welche[rnms]?|inwiefern|inwieweit|wovon|wofür|womit|worauf|woran|worin|worüber|wozu)$/.test(
        opener,
      )
    )
      return "question"
    return null
  }
  const head = headOf(sentence, index)
  if (head?.kind !== "main") return null
  if (isQuotation(quoted, head)) return null
  if (head.verbFirst && head === clause) return lower[head.finite] === "sollte" ? "verb-second" : null
  return head.mood === "subjunctive" || head.mood === "either" ? "verb-second" : "indicative"
}

/** The clause that carries the verb of the one at an index: itself, or what goes on with it. */
function headOf({ clauses }: Sentence, index: number): Clause | undefined {
  const clause = clauses[index]!
  if (clause.finite >= 0) return clause
  return clauses.find(c => c.continues === index && c.finite >= 0)
}

/** „wenn …, werde er …“: a main clause in Konjunktiv with its verb first, soon behind the clause at an index. */
function mainBehind({ clauses, words }: Sentence, index: number): boolean {
  for (let i = index + 1; i < clauses.length && i <= index + 4; i++) {
    const clause = clauses[i]!
    if (clause.kind === "main" && words.word[clause.first - 1] === ",") {
      const subject = words.lower[clause.finite + 1]
      return clause.verbFirst
        ? clause.mood !== "indicative" || /^(er|sie|es|man|der|die|das)$/.test(subject ?? "")
        : words.lower[clause.first] === "so" || words.lower[clause.first] === "dann"
    }
  }
  return false
}

/** Whether a clause is one quotation from end to end. */
export function isQuotation(quoted: Uint8Array, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last; i++) if (!quoted[i]) return false
  return true
}

/** Where the complement that begins with the clause at `index` ends: the index behind its last clause. */
export function extentOf(sentence: Sentence, { index, kind }: Complement): number {
  const { clauses, words, classes } = sentence
  let i = index + 1
  for (; i < clauses.length; i++) {
    const clause = clauses[i]!
    const mark = words.word[clause.first - 1]!
    if (mark === ";" && clause.mood !== "subjunctive") break
    if (/^[–—]$/.test(mark) && clause.mood !== "subjunctive" && !closesDash(sentence, i)) break
    if (clause.kind !== "main") continue
    if (clause.continues >= index) continue
    const conjunction = classes[clause.first] === WordClass.conjunction
    if (clause.verbFirst && !conjunction && clause.mood !== "subjunctive") {
      // „…, sagte X“ opens a frame of its own; the verb behind a condition goes on.
      if (kind === "question" || !conditionBefore(sentence, i, index)) break
      continue
    }
    if (clause.mood === "subjunctive") continue
    if (clause.mood === "either" && !(conjunction && clause.verbFirst)) continue
    if (kind === "indicative") continue
    break
  }
  return i
}

/** Whether what a dash before a clause opens is closed by another: an insertion, and no remark at the end. */
const closesDash = ({ clauses, words }: Sentence, at: number): boolean =>
  clauses.some((c, i) => i > at && /^[–—]$/.test(words.word[c.first - 1]!))

/** Whether the clause before one with its verb first is a condition inside the complement. */
function conditionBefore({ clauses, words }: Sentence, at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const clause = clauses[i]!
    if (clause.kind === "main") return false
    if (clause.kind === "subordinate" && conditional.test(words.lower[clause.opener]!)) return true
  }
  return false
}

/** The tokens from one clause to before another, without the marks at either end. */
export function trimmed({ words }: Sentence, first: number, last: number): TokenRange | null {
  const { word } = words
  let from = first
  let to = last
  while (from < to && /^[,;:–—.)\]-]$/.test(word[from]!)) from++
  while (to > from && /^([,;:–—([-]|[.!?…]+)$/.test(word[to - 1]!)) to--
  return from < to ? [from, to] : null
}
