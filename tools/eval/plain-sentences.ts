import { packs } from "../../src/app/packs.ts"
import type { Reading } from "../../src/index.ts"
import { segment } from "../../src/text/segment.ts"
import { contains, overlaps } from "../../src/text/span.ts"
import { sentenceSpan } from "../../src/text/tokens.ts"
import { linesOf } from "./sets.ts"

/**
 * Of the sentences that are the author's own, the share in per cent in which no word of judgement is read in the
 * author's voice. An agency's news should have hardly any, so that what is missing from 100 are mostly false alarms.
 * A sentence within what somebody is told to have said is not the author's.
 */
export function plainSentences(readings: string): number {
  let plain = 0
  let all = 0
  for (const line of linesOf(readings)) {
    const { text, blocks, language, statements, wording } = JSON.parse(line) as Reading
    const pack = packs.find(p => p.language === language)
    if (!pack) continue
    const said = statements.filter(({ form }) => form !== "reported").flatMap(({ words }) => words)
    const judged = wording.filter(({ voice }) => voice === "author")
    const article = blocks.filter(({ role }) => role === "article")
    const { tokens, sentences } = segment(text, article, pack.segmentation)
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentenceSpan(tokens, sentences, i)
      if (said.some(words => contains(words, sentence))) continue
      all++
      if (!judged.some(word => overlaps(word, sentence))) plain++
    }
  }
  return Math.round((1000 * plain) / (all || 1)) / 10
}
