// Scores sentence and token boundaries against a treebank in CoNLL-U, beside Intl.Segmenter on the same text:
//   node bench/text/score-treebank.ts de FILE.conllu[.gz] [--errors]
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { segmentation as de } from "../../src/lang/de/segmentation.ts"
import { segmentation as en } from "../../src/lang/en/segmentation.ts"
import { segment } from "../../src/text/segment.ts"
import { type Treebank, treebank } from "./treebank.ts"

interface Found {
  readonly sentenceStarts: ReadonlySet<number>
  readonly tokens: ReadonlySet<string>
}

function ours(bank: Treebank, language: string): Found {
  const { tokens, sentences } = segment(bank.text, bank.blocks, language === "de" ? de : en)
  const sentenceStarts = new Set<number>()
  for (let i = 1; i < sentences.length; i += 1)
    if (sentences.block[i] === sentences.block[i - 1]) sentenceStarts.add(tokens.start[sentences.first[i]!]!)
  const spans = new Set<string>()
  for (let i = 0; i < tokens.length; i += 1) spans.add(`${tokens.start[i]}:${tokens.end[i]}`)
  return { sentenceStarts, tokens: spans }
}

function theirs(bank: Treebank, language: string): Found {
  const bySentence = new Intl.Segmenter(language, { granularity: "sentence" })
  const byWord = new Intl.Segmenter(language, { granularity: "word" })
  const sentenceStarts = new Set<number>()
  const tokens = new Set<string>()
  for (const block of bank.blocks) {
    const text = bank.text.slice(block.start, block.end)
    for (const { index } of bySentence.segment(text)) if (index > 0) sentenceStarts.add(block.start + index)
    for (const { index, segment: words } of byWord.segment(text))
      if (words.trim() !== "") tokens.add(`${block.start + index}:${block.start + index + words.length}`)
  }
  return { sentenceStarts, tokens }
}

const score = <T>(found: ReadonlySet<T>, gold: ReadonlySet<T>): string => {
  let hits = 0
  for (const one of found) if (gold.has(one)) hits += 1
  const precision = hits / found.size
  const recall = hits / gold.size
  const f1 = (2 * precision * recall) / (precision + recall)
  return `P ${(100 * precision).toFixed(2)}  R ${(100 * recall).toFixed(2)}  F1 ${(100 * f1).toFixed(2)}`
}

const [language = "de", file = "", ...options] = process.argv.slice(2)
const bytes = readFileSync(file)
const bank = treebank((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"))
const found = ours(bank, language)
const segmenter = theirs(bank, language)
console.log(`${file}: ${bank.sentenceStarts.size} boundaries, ${bank.tokens.size} tokens`)
console.log(`  sentences  segment         ${score(found.sentenceStarts, bank.sentenceStarts)}`)
console.log(`             Intl.Segmenter  ${score(segmenter.sentenceStarts, bank.sentenceStarts)}`)
console.log(`  tokens     segment         ${score(found.tokens, bank.tokens)}`)
console.log(`             Intl.Segmenter  ${score(segmenter.tokens, bank.tokens)}`)
if (options.includes("--errors")) {
  const show = (at: number) =>
    `${bank.text.slice(Math.max(0, at - 50), at)}¦${bank.text.slice(at, at + 40)}`.replaceAll("\n", "⏎")
  for (const at of bank.sentenceStarts) if (!found.sentenceStarts.has(at)) console.log(`  missed ${show(at)}`)
  for (const at of found.sentenceStarts) if (!bank.sentenceStarts.has(at)) console.log(`  extra  ${show(at)}`)
}
if (options.includes("--tokens")) {
  const text = (span: string) => bank.text.slice(...(span.split(":").map(Number) as [number, number]))
  const missed = [...bank.tokens].filter(span => !found.tokens.has(span))
  console.log(missed.map(text).join("  "))
}
