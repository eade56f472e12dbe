import type { Report, SpeechCue, TokenRange } from "../../syntax.ts"
import { WordClass } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { nonEmpty } from "./behind.ts"
import { extentOf, trimmed } from "./complement.ts"

/** „Nach Angaben der Polizei …“, „… laut X …“, „Berichten zufolge“: the clause around it is what the source says. */
export function source(sentence: Sentence, cue: SpeechCue): Report | null {
  const { clauses, words } = sentence
  const at = clauses.findIndex(c => c.first <= cue.tokens[0]! && cue.tokens[0]! < c.last)
  if (at < 0) return null
  const phrase = cue.subject[0]!
  const from = Math.min(cue.tokens[0]!, phrase.first)
  const to = Math.max(cue.tokens.at(-1)! + 1, phrase.last)
  const [start, last] = around(sentence, at, from, to)
  const ranges = nonEmpty([
    start < from ? trimmed(sentence, start, from) : null,
    to < last ? trimmed(sentence, to, last) : null,
  ])
  if (ranges.length === 0) return null
  const commas = words.word[from - 1] === "," && words.word[to] === ","
  const frame: TokenRange = commas ? [from - 1, to + 1] : [from, to]
  return {
    form: "indirect",
    what: "source",
    words: ranges,
    cue,
    cueTokens: cue.tokens,
    frame: [frame],
    confidence: "high",
  }
}

/** How much of the sentence a source speaks for: its clause with what depends on it. */
function around(sentence: Sentence, at: number, from: number, to: number): TokenRange {
  const { clauses, words, unit, classes } = sentence
  const clause = clauses[at]!
  const { word } = words
  // „– nach Zeugenaussagen der Ehemann –“: between dashes and brackets nothing else is meant.
  if (clause.kind === "fragment" && /^[–—(-]$/.test(word[clause.first - 1] ?? "") && to < clause.last)
    return [clause.first, clause.last]
  if (clause.kind === "subordinate" || clause.kind === "relative") {
    if (from === clause.first && to === clause.last) return [unit.first, unit.last]
    return [clause.first, clauses[extentOf(sentence, { index: at, kind: "that" }) - 1]!.last]
  }
  let start = unit.first
  let last = unit.last
  for (let i = at; i > 0; i--) {
    const piece = clauses[i]!
    const mark = word[piece.first - 1]
    if (mark === ";" || mark === ":") {
      start = piece.first
      break
    }
    // „X tat dies, und nach Angaben von Y tat er das“: the source stands in the second half.
    const second =
      classes[piece.first] === WordClass.conjunction && piece.kind === "main" && from < piece.first + 4
    if (
      i === at &&
      second &&
      from > piece.first &&
      clauses.slice(0, i).some(c => c.kind === "main" && c.finite >= 0)
    ) {
      start = piece.first + 1
      break
    }
  }
  for (let i = at + 1; i < clauses.length; i++)
    if (word[clauses[i]!.first - 1] === ";") {
      last = clauses[i - 1]!.last
      break
    }
  return [start, last]
}
