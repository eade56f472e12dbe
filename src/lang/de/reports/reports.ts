import type { Report, SpeechCue } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { before } from "./before.ts"
import { behind } from "./behind.ts"
import { nounClauses } from "./noun-clause.ts"
import { source } from "./source.ts"
import { told } from "./told.ts"

const prepositional = /^(laut|nach|gemäß|zufolge|aus Sicht)$/

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
    const report = relays ? null : source(sentence, cue)
    if (report) reports.push(report)
  }
  if (reports.length === 0) {
    const report = told(sentence, cues)
    if (report) reports.push(report)
  }
  return reports
}
