import { Cue } from "../hints/cue-groups.ts"
import type { PreparedLines } from "./line-features.ts"

/** Which lines are of the article, and which one is its headline. */
export interface ChosenLines {
  readonly article: Uint8Array
  /** The line of the headline; -1 where the text has none. */
  readonly title: number
}

/** Cue words with which a line of two or more sentences may still be furniture. */
const outside =
  Cue.advertisement | Cue.teaser | Cue.subscription | Cue.comments | Cue.legal | Cue.consent | Cue.share
/** Cue words of lines that are no headline. */
const noTitle = Cue.advertisement | Cue.subscription | Cue.legal | Cue.consent | Cue.share | Cue.navigation

/** Up to so many words are read whole: they are a note or the first lines of a report, not a page. */
const shortText = 90

/** Takes the lines that the model takes, and never loses a sentence of a text that is an article and nothing else. */
export function chooseLines(prepared: PreparedLines, scores: Float32Array): ChosenLines {
  const { lines, features } = prepared
  const { words, sentence, cues, massBefore, run } = features
  const n = lines.length
  const article = new Uint8Array(n)
  const mass = massBefore[n]!
  const total = words.reduce((sum, w) => sum + w, 0)
  const end = endOfArticle(prepared)
  for (let i = 0; i < n; i++) {
    if (words[i] === 0) continue
    if (i >= end) continue
    // Inside the run of sentences only plain signs of furniture count against a sentence.
    const plain = sentence[i] === 1 && (cues[i]! & outside) === 0
    const inRun = i >= run.first && i < run.end
    const least = plain && inRun ? -3 : plain && mass > total * 0.8 ? -2 : 0
    if (scores[i]! > least) article[i] = 1
  }
  const isShort = total <= shortText
  // A text that is nearly all sentences has no page around it.
  if (isShort || mass > total * 0.93) {
    const last = sentence.lastIndexOf(1)
    for (let i = 0; i < end; i++) {
      const between = i < last && words[i]! > 0 && (cues[i]! & (outside | noTitle)) === 0
      if (between || (sentence[i] === 1 && (cues[i]! & outside & ~Cue.teaser) === 0)) article[i] = 1
    }
  }
  const title = findTitle(prepared, article)
  if (!article.includes(1)) {
    for (let i = 0; i < n; i++) {
      const taken =
        mass > 0 ? sentence[i] === 1 : isShort && i !== title && words[i]! > 0 && !lines[i]!.bullet
      if (taken) article[i] = 1
    }
    if (isShort && mass === 0 && n === 1) return { article, title: -1 }
  }
  return { article, title }
}

/**
 * Where the article ends at the latest: at the line of its topics ("#Wahlen", "Themen:"), when little running text
 * follows. The number of lines where there is no such line.
 */
function endOfArticle({ text, lines, features: { cues, words, massBefore } }: PreparedLines): number {
  const n = lines.length
  const mass = massBefore[n]!
  for (let i = 1; i < n; i++) {
    if (!isTopicLine(text, lines[i]!, words[i]!, cues[i]!)) continue
    const before = massBefore[i]!
    if (before > 60 && mass - before < before * 0.25) return i
  }
  return n
}

/** Whether a line holds tags, or the word under which tags follow. */
export function isTopicLine(
  text: string,
  line: { readonly start: number; readonly end: number; readonly bullet: boolean },
  words: number,
  cues: number,
): boolean {
  let from = line.start
  if (line.bullet) for (from++; from < line.end && text[from]!.trim() === ""; ) from++
  if (text[from] === "#") return words <= 8 && /^#[\p{L}\p{N}]/u.test(text.slice(from, from + 3))
  return (cues & Cue.topics) !== 0 && words <= 3 && text[line.end - 1] === ":"
}

/** The headline: a line without a sentence's end before the article's first sentence, the first line before all. */
function findTitle({ text, lines, features }: PreparedLines, article: Uint8Array): number {
  const { words, cues, ended, sentence } = features
  let first = article.findIndex((taken, i) => taken === 1 && sentence[i] === 1)
  if (first < 0) first = features.run.first
  const could = (i: number): boolean => {
    const line = lines[i]!
    if (line.bullet || words[i]! < 2 || words[i]! > 32 || isTopicLine(text, line, words[i]!, cues[i]!))
      return false
    if (words[i]! <= 8 && (cues[i]! & noTitle) !== 0) return false
    const last = text[line.end - 1]!
    return ended[i] === 0
      ? last !== ":"
      : (last === "?" || last === "!" || last === "…") && features.stops[i]! <= 1
  }
  // A text that begins with its headline has the article right behind it.
  if (lines.length > 1 && first <= 4 && could(0)) return 0
  let best = -1
  let highest = 0
  for (let i = Math.max(0, first - 14); i <= first && i < lines.length - 1; i++) {
    if (!could(i) || words[i]! < 3) continue
    const near = 1 - (first - i) / 40
    const credit = (cues[i]! & (Cue.byline | Cue.time | Cue.picture)) !== 0 && words[i]! < 8 ? 0.3 : 1
    const score = Math.min(words[i]!, 9) * near * credit
    if (score > highest) {
      highest = score
      best = i
    }
  }
  return best
}
