import { type Report, type SpeechCue, type TokenRange, WordClass } from "../../syntax.ts"
import type { Clause } from "../grammar/clauses.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { infinitiveVerbs, questionVerbs } from "../speech/government.ts"
import { nonEmpty } from "./behind.ts"
import { trimmed } from "./complement.ts"

/** „Die Lage sei ernst, sagte X“, „Die Lage, so X, sei ernst“, „…, wie X mitteilte“: words before an inserted clause. */
export function before(sentence: Sentence, cue: SpeechCue): Report | null {
  const { clauses, words, unit } = sentence
  const at = clauses.findIndex(c => c.first === cue.clause[0])
  const clause = clauses[at]!
  const inserted = isInserted(sentence, cue, at)
  if (!inserted) return null
  const first = unitStart(sentence, at)
  const lead = trimmed(sentence, first, clause.first)
  const tail = tailOf(sentence, at, inserted)
  const ranges = nonEmpty([lead, tail])
  if (ranges.length === 0 || ranges.every(([a, b]) => onlyQuoted(sentence, a, b))) return null
  if (inserted === "inverted" && (!lead || !saysSomething(sentence, cue, first, at))) return null
  // „„…“, sagte X. „…““ is direct speech with its frame.
  if (lead && onlyQuoted(sentence, lead[0], lead[1]) && !goesOnReporting(sentence, at)) return null
  const end = frameEnd(sentence, at, tail)
  const frame: TokenRange = [
    /^[,–—-]$/.test(words.word[clause.first - 1] ?? "") && clause.first > unit.first
      ? clause.first - 1
      : clause.first,
    end,
  ]
  return {
    form: "indirect",
    what: inserted === "inverted" ? "frame-behind" : inserted === "so" ? "so" : "as-clause",
    words: ranges,
    cue,
    cueTokens: inserted === "as" ? [clause.opener, ...cue.tokens].sort((a, b) => a - b) : cue.tokens,
    frame: [frame],
    confidence: cue.subject.length > 0 ? "high" : "low",
  }
}

/**
 * Whether what stands before an inverted clause can be words: a main clause, or a clause that the verb may have for its
 * object. „Nachdem er gefragt wurde, entgegnete X“ and „Um zu gewinnen, sagte X ab“ begin with circumstances.
 */
function saysSomething(sentence: Sentence, cue: SpeechCue, start: number, at: number): boolean {
  const { clauses, words } = sentence
  const from = clauses.findIndex(c => c.first >= start)
  if (clauses.slice(from, at).some(c => c.kind === "main" && c.finite >= 0)) return true
  const first = clauses[from]!
  if (first.kind === "fragment" && at === from + 1)
    return clauses.slice(at + 1).some(c => c.continues === from)
  if (first.kind === "infinitive") return first.opener < 0 && infinitiveVerbs.has(cue.verb.lemma)
  if (first.kind !== "subordinate") return false
  const opener = words.lower[first.opener]!
  if (/^(dass|daß)$/.test(opener)) return true
  return opener === "ob" || /^(wie|warum|weshalb|wieso|wer|was|wann)$/.test(opener)
    ? cue.verb.act === "question" || questionVerbs.has(cue.verb.lemma)
    : false
}

/** How a clause is inserted into the words that it attributes; null where it is not. */
function isInserted(
  { clauses, words, classes, unit }: Sentence,
  cue: SpeechCue,
  at: number,
): "inverted" | "so" | "as" | null {
  const clause = clauses[at]!
  const mark = words.word[clause.first - 1]
  const parted = clause.first > unit.first && /^[,–—-]$/.test(mark ?? "")
  if (cue.verb.lemma === "so" && cue.tokens[0] === clause.first) return parted ? "so" : null
  if (clause.kind === "subordinate")
    return words.lower[clause.opener] === "wie" && clause.finite >= 0 ? "as" : null
  if (!parted || !clause.verbFirst || clause.kind !== "main" || clause.continues >= 0) return null
  if (cue.tokens[0] !== clause.finite && cue.tokens[1] !== clause.finite) return null
  if (cue.subject.length === 0 && !cue.passive && !/^(heißen|lauten)$/.test(cue.verb.lemma)) return null
  // „X, der das Amt leitet, sagte, …“: here the verb goes on with what stands before it.
  const own =
    cue.subject.length === 0 || cue.subject[0]!.first > clause.finite || cue.subject[0]!.first >= clause.first
  if (!own) return null
  return classes[clause.first] === WordClass.conjunction ? null : "inverted"
}

/** Where the words begin: at the unit's start, behind an earlier clause that has a frame of its own. */
function unitStart({ clauses, unit, words }: Sentence, at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const mark = words.word[clauses[i]!.first - 1]
    if (mark === ":" || mark === ";") return clauses[i]!.first
  }
  return unit.first
}

/** What goes on behind the inserted clause, where something does. */
function tailOf(sentence: Sentence, at: number, how: "inverted" | "so" | "as"): TokenRange | null {
  const { clauses, unit, words } = sentence
  let i = at + 1
  if (i >= clauses.length) return null
  if (clauses.slice(0, at).some(c => c.kind === "main" && c.finite >= 0)) {
    // The sentence before is whole: only what can hang on it, or reports, is still said.
    const { kind, opener, mood, first } = clauses[i]!
    const goesOn =
      kind === "infinitive" ||
      (kind === "subordinate" && !/^(wie|als)$/.test(words.lower[opener]!)) ||
      (kind === "main" && (how === "as" || mood !== "indicative"))
    return goesOn ? trimmed(sentence, first, unit.last) : null
  }
  while (i < clauses.length && clauses[i]!.kind === "relative") i++
  return i < clauses.length ? trimmed(sentence, clauses[i]!.first, unit.last) : null
}

/** „„…“, stellte X fest, seien „…““: behind the frame the sentence goes on in the reporting mood. */
function goesOnReporting({ clauses }: Sentence, at: number): boolean {
  const next = clauses[at + 1]
  return next?.kind === "main" && next.verbFirst && next.mood === "subjunctive"
}

function frameEnd({ clauses, words }: Sentence, at: number, tail: TokenRange | null): number {
  const clause: Clause = clauses[at]!
  if (!tail) return clause.last
  return words.word[tail[0] - 1] === "," ? tail[0] : clause.last
}

/** Whether a range holds nothing but quotations and marks. */
function onlyQuoted({ quoted, classes }: Sentence, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!quoted[i] && classes[i] !== WordClass.punctuation) return false
  return true
}
