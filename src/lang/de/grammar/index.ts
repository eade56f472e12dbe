import type { Grammar } from "../../grammar.ts"
import { scanPhrases } from "../../scan-phrases.ts"
import { intentsOf } from "../intents/intents.ts"
import { reportsOf } from "../reports/reports.ts"
import { voiceOf } from "../reports/voice.ts"
import { shiftsOf } from "../shifts/shifts.ts"
import { classify } from "./classify.ts"
import { clausesOf } from "./clauses.ts"
import { cuesOf } from "./cues.ts"
import { phraseAt } from "./phrases.ts"
import { rejectedSubjects } from "./rejected.ts"
import type { Sentence } from "./sentence.ts"

/** How German sentences are read. */
export const grammar: Grammar = {
  classify,
  rejected: rejectedSubjects,
  parse: (words, classes, quoted, unit) => {
    const phrases = scanPhrases(phraseAt, words, classes, quoted, unit)
    const clauses = clausesOf(words, classes, quoted, phrases, unit)
    const sentence: Sentence = { words, classes, quoted, unit, phrases, clauses }
    const cues = cuesOf(sentence)
    const reports = reportsOf(sentence, cues)
    return {
      phrases,
      cues,
      reports,
      voice: voiceOf(sentence),
      intents: intentsOf(sentence, reports),
      shifts: shiftsOf(sentence),
    }
  },
}
