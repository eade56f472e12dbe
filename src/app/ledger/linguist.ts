import type { Find } from "../../ledger/finds/find.ts"
import { findsOf } from "../../ledger/finds/finds-of.ts"
import type { Reading } from "../../model/reading.ts"
import { termsOf } from "../../search/terms.ts"
import type { Linguist } from "../../store/derive/linguist.ts"
import { segment } from "../../text/segment.ts"
import type { Span } from "../../text/span.ts"
import { packOf } from "../packs.ts"
import { reader } from "../read.ts"

/** What the ledger asks of languages, answered by the packs. */
export const linguist: Linguist = {
  version: reader,
  sentences: articleSentences,
  finds: (reading: Reading): Find[] => findsOf(reading, sentencesOf(reading)),
  terms: (text, language) => termsOf(text, packOf(language)),
}

/** Gives the sentence of the article in which a span begins: the block where the language is none of ours, the span itself outside of the article. */
export function sentencesOf(reading: Reading): (span: Span) => Span {
  let starts: number[] | null = null
  let sentences: readonly Span[] = []
  return span => {
    if (starts === null) {
      sentences = articleSentences(reading)
      starts = sentences.map(({ start }) => start)
    }
    const found = sentences[lastAtMost(starts, span.start)]
    return found && span.start < found.end ? found : span
  }
}

function articleSentences({ text, blocks, language }: Reading): readonly Span[] {
  const pack = packOf(language)
  const article = blocks.filter(block => block.role === "article")
  return pack ? segmented(text, article, pack.segmentation) : article
}

function segmented(text: string, blocks: readonly Span[], rules: Parameters<typeof segment>[2]): Span[] {
  const { tokens, sentences } = segment(text, blocks, rules)
  return Array.from({ length: sentences.length }, (_, i) => ({
    start: tokens.start[sentences.first[i]!]!,
    end: tokens.end[sentences.last[i]! - 1]!,
  }))
}

/** The index of the last number that is at most `value`; -1 where there is none. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
