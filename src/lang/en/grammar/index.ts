import type { Grammar } from "../../grammar.ts"
import { scanPhrases } from "../../scan-phrases.ts"
import { classify } from "./classify.ts"
import { cuesOf } from "./cues.ts"
import { phraseAt } from "./phrases.ts"

/** How English sentences are read. */
export const grammar: Grammar = {
  classify,
  rejected: () => [],
  parse: (words, classes, quoted, unit) => {
    const phrases = scanPhrases(phraseAt, words, classes, quoted, unit)
    const cues = cuesOf(words, classes, quoted, phrases, unit)
    return { phrases, cues, reports: [], voice: "plain", intents: [], shifts: [] }
  },
}
