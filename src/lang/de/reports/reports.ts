import type { Report, SpeechCue, TokenRange } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { before } from "./before.ts"
import { behind } from "./behind.ts"
import { nounClauses } from "./noun-clause.ts"
import { source } from "./source.ts"
import { told } from "./told.ts"

const prepositional = /^(laut|nach|gemäß|zufolge|aus Sicht)$/

/** „„…“, sagte X laut Y“, „X sagte laut Y: „…““: the clause of the source leads to a quotation that another one said. */
function framesQuotation(
  { words, quoted }: Sentence,
  source: SpeechCue,
  cues: readonly SpeechCue[],
): boolean {
  const [first, last] = source.clause
  const framed =
    quoted[first - 2] === 1 || quoted[first - 1] === 1 || (words.word[last] === ":" && quoted[last + 1] === 1)
  return framed && cues.some(c => c !== source && c.clause[0] === first && c.subject.length > 0)
}

/** „Wie X mitteilte, ist dies nach Auffassung von Y falsch“: what Y holds comes by way of X, and is one statement. */
function relayed(reports: Report[]): void {
  const clause = reports.findIndex(r => r.what === "as-clause")
  const origin = reports.findIndex(r => r.what === "source")
  if (clause < 0 || origin < 0) return
  const { cue } = reports[clause]!
  const held = reports[origin]!
  const words = reports[clause]!.words.flatMap(range => without(range, held.frame[0]!))
  reports[origin] = {
    ...held,
    words,
    cue: { ...held.cue, relay: cue.subject[0] ?? null, circumstances: cue.circumstances },
  }
  reports.splice(clause, 1)
}

/** What is left of a range without another inside it. */
const without = ([first, last]: TokenRange, [from, to]: TokenRange): TokenRange[] =>
  from >= last || to <= first
    ? [[first, last]]
    : [...(from > first ? [[first, from] as const] : []), ...(to < last ? [[to, last] as const] : [])]

/** Everything that a sentence reports without quotation marks, by its expressions of saying. */
export function reportsOf(sentence: Sentence, cues: readonly SpeechCue[]): Report[] {
  const reports: Report[] = []
  const sources: SpeechCue[] = []
  for (const cue of cues) {
    if (prepositional.test(cue.verb.lemma)) sources.push(cue)
    else {
      const report = before(sentence, cue) ?? behind(sentence, cue)
      if (report) reports.push(report)
    }
  }
  reports.push(...nounClauses(sentence, reports))
  for (const cue of sources) {
    // „X sagte laut Y, dass …“: here the source reports that somebody else said it.
    const relays = reports.some(r => r.cue.clause[0] <= cue.tokens[0]! && cue.tokens[0]! < r.cue.clause[1])
    const report = relays || framesQuotation(sentence, cue, cues) ? null : source(sentence, cue)
    if (report) reports.push(report)
  }
  relayed(reports)
  if (reports.length === 0) {
    const report = told(sentence, cues)
    if (report) reports.push(report)
  }
  return reports
}
