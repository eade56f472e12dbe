import { CharClass, classOf, isWordClass } from "./characters.ts"
import { classIn, keyAt, keyBefore, keyOf, nextWord, type Scan, wordEnd } from "./scan.ts"
import { scanWord } from "./scan-word.ts"
import { addToken, TokenFlag } from "./token-writer.ts"
import { TokenKind } from "./tokens.ts"

const digitsEnd = (scan: Scan, from: number): number => {
  let at = from
  while (at < scan.limit && classOf(scan.text.charCodeAt(at)) === CharClass.digit) at += 1
  return at
}

/** Whether a mark between digits separates groups of three only, as in `10’000` or `10 000` with a narrow space. */
const groupsThousands = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0xa0 || code === 0x202f || code === 0x2009

/** Whether a mark between digits belongs to the number whatever their count: `1.000,5`, `14:05`, `2024/25`. */
const joinsDigits = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f

/** Whether a date in the form `2025-08-02` begins at `from` with its year ending at `at`. */
const isIsoDate = (scan: Scan, from: number, at: number): boolean =>
  at - from === 4 &&
  at + 6 <= scan.limit &&
  digitsEnd(scan, at + 1) === at + 3 &&
  scan.text.charCodeAt(at + 3) === 0x2d &&
  digitsEnd(scan, at + 4) === at + 6

/** Whether the number at the beginning of a line or sentence only counts it, as in `1. Ziel`. */
const countsItem = (scan: Scan, flags: number): boolean => {
  const { out } = scan
  const last = out.length - 1
  if (last < scan.firstToken || (flags & (TokenFlag.newline | TokenFlag.blank)) !== 0) return true
  return (out.flags[last]! & TokenFlag.final) !== 0 && (flags & TokenFlag.spaced) !== 0
}

/** Whether the full stop behind a number makes an ordinal of it, or part of a date, rather than ending a sentence. */
function isOrdinal(scan: Scan, from: number, at: number, flags: number): boolean {
  const { rules } = scan
  const next = nextWord(scan, at + 1)
  if (next < 0 || at - from > 6) return false
  const value = classIn(scan, next)
  const counts = countsItem(scan, flags) && at - from <= 2
  const { ordinals } = rules
  if (ordinals === null) return counts && value === CharClass.upper
  if (value === CharClass.letter) return true
  const key = keyAt(scan, next)
  if (ordinals.followers.has(key)) return true
  const before = keyBefore(scan)
  if (value === CharClass.digit) return at - from <= 2 && isSpacedDate(scan, next)
  if (counts) return true
  if (rules.labels.has(before) || rules.starters.has(key)) return false
  return (
    at - from <= 3 &&
    (ordinals.preceders.has(before) || (ordinals.joiners.has(before) && isBehindOrdinal(scan)))
  )
}

/** Whether a date goes on at `next`, as in `8. 8. 2025`: with a month and its full stop, or a year behind the month. */
function isSpacedDate(scan: Scan, next: number): boolean {
  const { out, text } = scan
  const end = digitsEnd(scan, next)
  if (end - next <= 2) return end < scan.limit && text.charCodeAt(end) === 0x2e
  const last = out.length - 1
  return (
    end - next === 4 &&
    last >= scan.firstToken &&
    out.kind[last] === TokenKind.number &&
    text.charCodeAt(out.end[last]! - 1) === 0x2e
  )
}

/** Whether the token before the last is an ordinal: `der 3. und` before `4.` */
const isBehindOrdinal = (scan: Scan): boolean => {
  const i = scan.out.length - 2
  return (
    i >= scan.firstToken &&
    scan.out.kind[i] === TokenKind.number &&
    scan.text.charCodeAt(scan.out.end[i]! - 1) === 0x2e
  )
}

/** Reads the number that begins at `from` and writes its token. Returns the offset behind it. */
export function scanNumber(scan: Scan, from: number, flags: number): number {
  const { text, limit } = scan
  let at = digitsEnd(scan, from)
  for (let group = from; at < limit; ) {
    const code = text.charCodeAt(at)
    const behind = digitsEnd(scan, at + 1)
    if (joinsDigits(code)) {
      if (behind === at + 1) break
    } else if (groupsThousands(code)) {
      if (behind - at !== 4 || at - group > 3) break
    } else break
    group = at + 1
    at = behind
  }
  if (at < limit) {
    const code = text.charCodeAt(at)
    const value = classIn(scan, at)
    if (value === CharClass.hyphen) {
      if (isIsoDate(scan, from, at)) {
        addToken(scan.out, from, at + 6, TokenKind.number, flags)
        return at + 6
      }
      const next = classIn(scan, at + 1)
      if (next === CharClass.letter || next === CharClass.upper) return scanWord(scan, from, at, flags)
      // The number that is left open: `18- bis 24-Jährige`.
      if (next === CharClass.gap && classIn(scan, nextWord(scan, at + 1)) === CharClass.letter) at += 1
    } else if (isWordClass(value)) return scanWord(scan, from, wordEnd(scan, at), flags)
    else if (code === 0x2e) {
      const next = classIn(scan, at + 1)
      if (next === CharClass.hyphen && isWordClass(classIn(scan, at + 2))) at += 1
      else if (next !== CharClass.final && isOrdinal(scan, from, at, flags)) at += 1
    } else if (code === 0x40) return scanWord(scan, from, at, flags)
  }
  addToken(scan.out, from, at, TokenKind.number, flags)
  return at
}

/** Whether the apostrophe at an offset shortens a year or decade: `’68`, `'90s`. */
export const shortensYear = (scan: Scan, at: number): boolean => {
  const end = digitsEnd(scan, at + 1)
  if (end - at !== 3) return false
  if (scan.text.charCodeAt(at) === 0x2019)
    return !isWordClass(classIn(scan, end)) || scan.rules.clitics.has(keyAt(scan, end))
  let letters = end
  while (isWordClass(classIn(scan, letters)) && letters - end < 3) letters += 1
  return letters > end && scan.rules.clitics.has(keyOf(scan.text, end, letters))
}
