import { CharClass, classOf } from "./characters.ts"
import type { Scan } from "./scan.ts"
import type { SegmentationRules } from "./segmentation.ts"
import { behindClosers, endsSentence } from "./sentence-boundary.ts"
import type { Span } from "./span.ts"
import { finishTokens, TokenFlag, tokenWriter } from "./token-writer.ts"
import { tokenize } from "./tokenize.ts"
import { type Sentences, TokenKind, type Tokens } from "./tokens.ts"

/** The tokens of a text and the sentences they make. */
export interface Segments {
  readonly tokens: Tokens
  readonly sentences: Sentences
}

interface SentenceWriter {
  length: number
  columns: Int32Array
}

function addSentence(out: SentenceWriter, first: number, last: number, block: number): void {
  const at = out.length * 3
  if (at === out.columns.length) {
    const wider = new Int32Array(at * 2)
    wider.set(out.columns)
    out.columns = wider
  }
  out.columns[at] = first
  out.columns[at + 1] = last
  out.columns[at + 2] = block
  out.length += 1
}

const column = (out: SentenceWriter, which: number): Int32Array => {
  const values = new Int32Array(out.length)
  for (let i = 0; i < out.length; i += 1) values[i] = out.columns[i * 3 + which]!
  return values
}

const mayEnd = TokenFlag.final | TokenFlag.maybeFinal | TokenFlag.oftenFinal
const breaks = TokenFlag.newline | TokenFlag.blank

const bullets = "•‣◦▪▸►●○■·*–—-"

/** Whether a new line begins with a sign or number of a list. */
function isBullet(scan: Scan, i: number, last: number): boolean {
  const { out, text } = scan
  const start = out.start[i]!
  const spaced = i + 1 < last && (out.flags[i + 1]! & TokenFlag.spaced) !== 0
  if (!spaced) return false
  if (out.kind[i] === TokenKind.number) return text.charCodeAt(out.end[i]! - 1) === 0x2e
  return (
    out.end[i]! - start === 1 &&
    bullets.includes(text.charAt(start)) &&
    classOf(text.charCodeAt(start)) >= CharClass.hyphen
  )
}

/** Writes the sentences that the tokens [from, out.length) of one block make. */
function splitSentences(scan: Scan, from: number, block: number, sentences: SentenceWriter): void {
  const { out } = scan
  const last = out.length
  let first = from
  for (let i = from; i < last; i += 1) {
    const flags = out.flags[i]!
    if ((flags & (mayEnd | breaks)) === 0) continue
    if ((flags & breaks) !== 0 && i > first && ((flags & TokenFlag.blank) !== 0 || isBullet(scan, i, last))) {
      addSentence(sentences, first, i, block)
      first = i
    }
    if ((flags & mayEnd) === 0) continue
    const next = behindClosers(scan, i + 1, last)
    if (!endsSentence(scan, i, next, first, last)) continue
    addSentence(sentences, first, next, block)
    first = next
    i = next - 1
  }
  if (first < last) addSentence(sentences, first, last, block)
}

/**
 * Cuts the blocks of a text into tokens and sentences, in one pass over each block. The blocks are disjoint and in
 * order; no token or sentence crosses from one into another, and text outside of them gives none. Costs time and room
 * proportional to the text, whatever it holds.
 */
export function segment(text: string, blocks: readonly Span[], rules: SegmentationRules): Segments {
  const units = blocks.reduce((sum, block) => sum + block.end - block.start, 0)
  const sentences: SentenceWriter = { length: 0, columns: new Int32Array(3 * (16 + (units >>> 8))) }
  const scan: Scan = {
    text,
    rules,
    out: tokenWriter(units),
    start: 0,
    limit: 0,
    firstToken: 0,
    singleOpen: false,
    noAddressUntil: 0,
    tail: 0,
  }
  blocks.forEach((block, number) => {
    scan.start = block.start
    scan.limit = Math.min(block.end, text.length)
    scan.firstToken = scan.out.length
    scan.singleOpen = false
    tokenize(scan)
    splitSentences(scan, scan.firstToken, number, sentences)
  })
  return {
    tokens: finishTokens(scan.out),
    sentences: {
      length: sentences.length,
      first: column(sentences, 0),
      last: column(sentences, 1),
      block: column(sentences, 2),
    },
  }
}
