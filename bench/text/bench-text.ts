import { segmentation as de } from "../../src/lang/de/segmentation.ts"
import { segmentation as en } from "../../src/lang/en/segmentation.ts"
import { segment } from "../../src/text/segment.ts"
import { type SampleText, sampleText } from "./sample-text.ts"

/** One measured language: megabytes of UTF-8 in a second on one core, and how many times faster than Intl.Segmenter. */
export interface TextSpeed {
  readonly language: string
  readonly segment: number
  readonly segmenter: number
  readonly ratio: number
}

const units = 1_000_000
const rounds = 7

/** The best of several rounds, in megabytes a second: the least disturbed by whatever else the machine does. */
const speed = (bytes: number, run: () => number): number => {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i += 1) {
    const begin = performance.now()
    if (run() === 0) throw new Error("nothing was segmented")
    best = Math.min(best, performance.now() - begin)
  }
  return bytes / 1000 / best
}

/** Counts words and sentences as Intl.Segmenter finds them, block by block, which is what `segment` gives. */
function countSegments(sample: SampleText, words: Intl.Segmenter, sentences: Intl.Segmenter): number {
  let count = 0
  for (const { start, end } of sample.blocks) {
    const text = sample.text.slice(start, end)
    for (const { index } of words.segment(text)) count += index >= 0 ? 1 : 0
    for (const { index } of sentences.segment(text)) count += index >= 0 ? 1 : 0
  }
  return count
}

/** Measures `segment` beside Intl.Segmenter (words and sentences) on the same generated text and prints the figures. */
export function benchText(print: (line: string) => void = console.log): readonly TextSpeed[] {
  const results: TextSpeed[] = []
  for (const language of ["de", "en"] as const) {
    const sample = sampleText(language, units)
    const bytes = Buffer.byteLength(sample.text)
    const rules = language === "de" ? de : en
    const words = new Intl.Segmenter(language, { granularity: "word" })
    const sentences = new Intl.Segmenter(language, { granularity: "sentence" })
    const ours = speed(bytes, () => segment(sample.text, sample.blocks, rules).sentences.length)
    const theirs = speed(bytes, () => countSegments(sample, words, sentences))
    results.push({ language, segment: ours, segmenter: theirs, ratio: ours / theirs })
    print(
      `text ${language}: tokens and sentences ${ours.toFixed(1)} MB/s, ` +
        `Intl.Segmenter ${theirs.toFixed(1)} MB/s, ${(ours / theirs).toFixed(1)} times as fast`,
    )
  }
  return results
}
