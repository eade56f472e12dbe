import { CharClass, classAt, classOf, isWordClass, widthAt } from "./characters.ts"
import type { SegmentationRules } from "./segmentation.ts"
import type { TokenWriter } from "./token-writer.ts"

/** Where the tokeniser stands in one text: the block it reads and what it must remember from one token to the next. */
export interface Scan {
  readonly text: string
  readonly rules: SegmentationRules
  readonly out: TokenWriter
  /** The first offset of the block being read. */
  start: number
  /** The offset behind the block. */
  limit: number
  /** The first token of the block. */
  firstToken: number
  /** Whether a single quotation mark was opened in this block and not closed. */
  singleOpen: boolean
  /** No address begins before this offset: what was looked at once is not looked at again. */
  noAddressUntil: number
  /** The `TokenFlag` bits that the word being read earned by its full stop. */
  tail: number
}

/** The class of the character at an offset, a gap at and behind the end of the block. Half a pair is a symbol. */
export function classIn(scan: Scan, at: number): number {
  if (at >= scan.limit) return CharClass.gap
  const value = classOf(scan.text.charCodeAt(at))
  if (value !== CharClass.surrogate) return value
  return at + 1 < scan.limit ? classAt(scan.text, at) : CharClass.symbol
}

/** The offset behind a run of letters, marks and digits; invisible characters count where the word goes on behind them. */
export function wordEnd(scan: Scan, from: number): number {
  const { text, limit } = scan
  let at = from
  while (at < limit) {
    const value = classOf(text.charCodeAt(at))
    if (isWordClass(value)) at += 1
    else if (value === CharClass.surrogate && isWordClass(classIn(scan, at))) at += widthAt(text, at)
    else if (value === CharClass.format) {
      const behind = formatEnd(scan, at)
      if (!isWordClass(classIn(scan, behind))) return at
      at = behind
    } else return at
  }
  return at
}

/** The offset behind a run of invisible formatting characters. */
export function formatEnd(scan: Scan, from: number): number {
  let at = from
  while (at < scan.limit && classOf(scan.text.charCodeAt(at)) === CharClass.format) at += 1
  return at
}

/**
 * The offset of the next word or number of the block, over spaces, one line break, opening marks;
 * -1 where something else comes first: the end, a blank line, a comma.
 */
export function nextWord(scan: Scan, from: number): number {
  const { text, limit } = scan
  let breaks = 0
  let marks = 0
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at)
    switch (classOf(code)) {
      case CharClass.gap:
      case CharClass.format:
        break
      case CharClass.newline:
        // A carriage return before a line feed is the same break.
        if (!(code === 0x0d && text.charCodeAt(at + 1) === 0x0a)) breaks += 1
        if (breaks > 1) return -1
        break
      case CharClass.quote:
      case CharClass.open:
        marks += 1
        if (marks > 4) return -1
        break
      case CharClass.surrogate:
        return isWordClass(classIn(scan, at)) ? at : -1
      case CharClass.letter:
      case CharClass.upper:
      case CharClass.digit:
        return at
      default:
        return -1
    }
  }
  return -1
}

// The longest word that any table can hold; what is longer is not looked up.
const longestKey = 32

/** The lower-cased words between two offsets, for a look into a table; empty where they are too long for any. */
export const keyOf = (text: string, start: number, end: number): string =>
  end - start > longestKey ? "" : text.slice(start, end).toLowerCase()

/** The lower-cased word that begins at an offset; empty where none does. */
export const keyAt = (scan: Scan, at: number): string => {
  if (at < 0) return ""
  const bound = Math.min(scan.limit, at + longestKey + 1)
  let end = at
  while (end < bound && isWordClass(classIn(scan, end))) end += 1
  return keyOf(scan.text, at, end)
}

/** The lower-cased last token that was written in this block, without a full stop; empty where there is none. */
export const keyBefore = (scan: Scan): string => {
  const { out } = scan
  const last = out.length - 1
  return last < scan.firstToken ? "" : keyOf(scan.text, out.start[last]!, out.end[last]!)
}
