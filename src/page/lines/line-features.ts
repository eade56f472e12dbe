// Longer than 300 lines: the names of the numbers and the code that writes them in the same order are read side by side.
// Long because the names of the features and the code that fills them must be seen side by side, in one order.
import { Character, classOf } from "../collect/character-class.ts"
import { cueGroups, cuesOf } from "../hints/cue-groups.ts"
import type { WordMatcher } from "../hints/word-matcher.ts"
import type { Rows } from "../trees/boosted-trees.ts"
import type { Line } from "./split-lines.ts"

/** What is known of every line of a plain text: one row of numbers each, and the columns that the rules look at. */
export interface LineFeatures {
  readonly rows: Rows
  readonly words: Int32Array
  /** Full stops and the like after a word in lower case. */
  readonly stops: Int32Array
  /** 1 where the line ends as a sentence does. */
  readonly ended: Uint8Array
  /** 1 where the line holds a whole sentence: some words, mostly in lower case, and its end. */
  readonly sentence: Uint8Array
  /** Bits of `Cue`; long lines have none. */
  readonly cues: Int32Array
  /** Words of sentences before line i: sums over ranges in two look-ups. */
  readonly massBefore: Float64Array
  /** The run of lines with the most sentences: [first, end). */
  readonly run: { readonly first: number; readonly end: number }
}

const own = [
  "words",
  "stops",
  "commas",
  "stopsPerWord",
  "upper",
  "short",
  "lettersPerWord",
  "digits",
  "capitals",
  "first",
  "last",
  "ended",
  "sentence",
  "bullet",
  "hash",
  "separators",
  "blank",
  "blankAfter",
  "copies",
  "quotes",
] as const
const place = [
  "index",
  "fromEnd",
  "lines",
  "mass",
  "sentenceShare",
  "massShareBefore",
  "massAround4",
  "massAround10",
  "sinceSentence",
  "toSentence",
  "inRun",
  "fromRun",
  "afterRun",
  "runMassShare",
  "sentencesAround",
  "lengthMedian",
] as const
const neighbours = ["words", "ended", "sentence", "bullet", "cues", "upper"] as const
const offsets = [-4, -3, -2, -1, 1, 2, 3, 4] as const

/** The names of the numbers of a row, in order. */
export const lineFeatureNames: readonly string[] = [
  ...own,
  ...place,
  ...cueGroups.map(name => `cue.${name}`),
  ...offsets.flatMap(o => neighbours.map(name => `${o}.${name}`)),
]

/** Longer lines hold cue words by chance. */
const cueLimit = 50
/** How many lines without a sentence a run may hold in a row: pictures, headings and credits stand between paragraphs. */
const gap = 4

/** Computes the rows of a text's lines. */
export function lineFeatures(text: string, lines: readonly Line[], matcher: WordMatcher): LineFeatures {
  const n = lines.length
  const width = lineFeatureNames.length
  const words = new Int32Array(n)
  const stops = new Int32Array(n)
  const ended = new Uint8Array(n)
  const sentence = new Uint8Array(n)
  const cues = new Int32Array(n)
  const upper = new Float32Array(n)
  const massBefore = new Float64Array(n + 1)
  const counts: LineCounts[] = []
  const copies = new Map<string, number>()
  let sentences = 0
  for (let i = 0; i < n; i++) {
    const line = lines[i]!
    const c = countLine(text, line)
    counts.push(c)
    words[i] = c.words
    stops[i] = c.stops
    ended[i] = c.ended ? 1 : 0
    upper[i] = c.words === 0 ? 0 : c.upper / c.words
    const whole = c.words >= 6 && c.stops > 0 && c.capitals < c.letters / 2
    sentence[i] = whole && (c.ended || c.words >= 15) ? 1 : 0
    sentences += sentence[i]!
    massBefore[i + 1] = massBefore[i]! + (sentence[i] === 1 ? c.words : 0)
    const value = text.slice(line.start, line.end)
    if (c.words <= cueLimit) cues[i] = cuesOf(matcher, value)
    if (c.words < 200) copies.set(value, (copies.get(value) ?? 0) + 1)
  }
  const mass = massBefore[n]!
  const run = fullestRun(sentence, massBefore)
  const runMass = massBefore[run.end]! - massBefore[run.first]!
  const since = new Int32Array(n)
  const until = new Int32Array(n)
  for (let i = 0; i < n; i++)
    since[i] = i === 0 ? 50 : sentence[i - 1] === 1 ? 1 : Math.min(50, since[i - 1]! + 1)
  for (let i = n - 1; i >= 0; i--)
    until[i] = i === n - 1 ? 50 : sentence[i + 1] === 1 ? 1 : Math.min(50, until[i + 1]! + 1)
  const around = (i: number, reach: number): number =>
    massBefore[Math.min(n, i + reach + 1)]! - massBefore[Math.max(0, i - reach)]!
  const median = Array.from(words).sort((a, b) => a - b)[n >> 1] ?? 0

  const fill = (values: Float32Array, from: number, to: number): void => {
    let k = 0
    for (let i = from; i < to; i++) {
      const line = lines[i]!
      const c = counts[i]!
      const some = c.words || 1
      values[k++] = c.words
      values[k++] = c.stops
      values[k++] = c.commas
      values[k++] = c.stops / some
      values[k++] = upper[i]!
      values[k++] = c.short / some
      values[k++] = c.letters / some
      values[k++] = c.digits / (line.end - line.start)
      values[k++] = c.capitals / (c.letters || 1)
      values[k++] = c.first
      values[k++] = c.last
      values[k++] = ended[i]!
      values[k++] = sentence[i]!
      values[k++] = line.bullet ? 1 : 0
      values[k++] = c.hash ? 1 : 0
      values[k++] = c.separators
      values[k++] = Math.min(3, line.blank)
      values[k++] = Math.min(3, lines[i + 1]?.blank ?? 3)
      values[k++] = c.words < 200 ? copies.get(text.slice(line.start, line.end))! : 1
      values[k++] = c.quotes

      values[k++] = i
      values[k++] = n - i
      values[k++] = n
      values[k++] = mass
      values[k++] = sentences / n
      values[k++] = massBefore[i]! / (mass || 1)
      values[k++] = around(i, 4)
      values[k++] = around(i, 10)
      values[k++] = since[i]!
      values[k++] = until[i]!
      values[k++] = i >= run.first && i < run.end ? 1 : 0
      values[k++] = Math.max(-50, Math.min(200, i - run.first))
      values[k++] = Math.max(-200, Math.min(50, i - run.end))
      values[k++] = runMass / (mass || 1)
      values[k++] = countSentences(sentence, i - 3, i + 4)
      values[k++] = median

      for (let bit = 0; bit < cueGroups.length; bit++) values[k++] = (cues[i]! >>> bit) & 1
      for (const offset of offsets) {
        const j = i + offset
        const there = j >= 0 && j < n
        values[k++] = there ? words[j]! : -1
        values[k++] = there ? ended[j]! : -1
        values[k++] = there ? sentence[j]! : -1
        values[k++] = there && lines[j]!.bullet ? 1 : 0
        values[k++] = there ? countBits(cues[j]!) : 0
        values[k++] = there ? upper[j]! : -1
      }
    }
  }
  return { rows: { count: n, width, fill }, words, stops, ended, sentence, cues, massBefore, run }
}

interface LineCounts {
  words: number
  upper: number
  short: number
  letters: number
  capitals: number
  digits: number
  stops: number
  commas: number
  separators: number
  quotes: number
  first: number
  last: number
  ended: boolean
  hash: boolean
}

function countLine(text: string, line: Line): LineCounts {
  const c: LineCounts = {
    words: 0,
    upper: 0,
    short: 0,
    letters: 0,
    capitals: 0,
    digits: 0,
    stops: 0,
    commas: 0,
    separators: 0,
    quotes: 0,
    first: 0,
    last: 0,
    ended: false,
    hash: false,
  }
  let inside = false
  let lower = false
  let length = 0
  let before = 0
  let from = line.start
  if (line.bullet) {
    from++
    while (from < line.end && classOf(text.charCodeAt(from)) === Character.white) from++
  }
  for (let i = from; i <= line.end; i++) {
    const code = i < line.end ? text.charCodeAt(i) : 0x20
    const kind = classOf(code)
    if (kind === Character.none) continue
    if (
      kind === Character.lower ||
      kind === Character.upper ||
      kind === Character.letter ||
      kind === Character.digit
    ) {
      if (!inside) {
        inside = true
        lower = kind === Character.lower
        length = 0
        c.words++
        if (kind === Character.upper) c.upper++
      }
      length++
      if (kind === Character.digit) c.digits++
      else {
        c.letters++
        if (kind === Character.upper) c.capitals++
      }
    } else if (kind !== Character.joiner) {
      if (inside && lower && length <= 4) c.short++
      inside = false
      if (kind === Character.stop) {
        if (before === Character.lower || before === Character.closing) c.stops++
      } else if (kind === Character.comma) c.commas++
      else if (kind === Character.closing) c.quotes++
      else if (code === 0x7c || code === 0xb7 || code === 0x2022 || code === 0x203a || code === 0x2f)
        c.separators++
    }
    before = kind
  }
  c.first = classOf(text.charCodeAt(from))
  c.hash = text.charCodeAt(from) === 0x23
  let end = line.end - 1
  while (
    end > from &&
    (classOf(text.charCodeAt(end)) === Character.closing || classOf(text.charCodeAt(end)) === Character.none)
  )
    end--
  c.last = classOf(text.charCodeAt(end))
  c.ended = c.last === Character.stop
  return c
}

/** The run of lines whose sentences have the most words, where no more than a few lines without one stand together. */
function fullestRun(sentence: Uint8Array, massBefore: Float64Array): { first: number; end: number } {
  let best = { first: 0, end: 0 }
  let highest = 0
  let first = -1
  let last = -1
  const close = (): void => {
    if (first < 0) return
    const mass = massBefore[last + 1]! - massBefore[first]!
    if (mass > highest) {
      highest = mass
      best = { first, end: last + 1 }
    }
  }
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i] === 0) continue
    if (first < 0 || i - last > gap + 1) {
      close()
      first = i
    }
    last = i
  }
  close()
  return best
}

function countSentences(sentence: Uint8Array, from: number, to: number): number {
  let n = 0
  for (let i = Math.max(0, from); i < Math.min(sentence.length, to); i++) n += sentence[i]!
  return n
}

function countBits(mask: number): number {
  let n = 0
  for (let m = mask; m !== 0; m &= m - 1) n++
  return n
}

/** A text's lines with all that is decided from. */
export interface PreparedLines {
  readonly text: string
  readonly lines: readonly Line[]
  readonly features: LineFeatures
}
