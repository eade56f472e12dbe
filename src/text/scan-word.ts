import { addressFrom } from "./address.ts"
import { CharClass, classOf, isApostrophe, isWordClass } from "./characters.ts"
import { fullStop } from "./full-stop.ts"
import { classIn, keyOf, type Scan, wordEnd } from "./scan.ts"
import { addToken } from "./token-writer.ts"
import { TokenKind } from "./tokens.ts"

// Endings after which English and German print a genitive with an apostrophe alone: `Grass’ Werk`, `the workers' rights`.
const genitiveEndings = "sxzßS"
// How far ahead a closing single mark is looked for.
const closingReach = 200

/** Whether a mark stands in its closing place: behind a word, before a space or a clause mark. */
const closesAt = (scan: Scan, at: number): boolean =>
  !isWordClass(classIn(scan, at + 1)) && classOf(scan.text.charCodeAt(at - 1)) !== CharClass.gap

/** Whether the open single quotation is closed by a later mark, so that this one can be an apostrophe. */
function closesLater(scan: Scan, from: number): boolean {
  const bound = Math.min(scan.limit, from + closingReach)
  for (let at = from; at < bound; at += 1) {
    if (!isApostrophe(scan.text.charCodeAt(at))) continue
    const before = scan.text.charCodeAt(at - 1)
    if (isWordClass(classIn(scan, at + 1)) && !isWordClass(classOf(before))) return false
    if (closesAt(scan, at) && !genitiveEndings.includes(scan.text.charAt(at - 1))) return true
  }
  return false
}

/** Whether the mark behind a word is a genitive apostrophe rather than a closing quotation mark. */
const isGenitive = (scan: Scan, at: number): boolean => {
  const code = scan.text.charCodeAt(at)
  if (code !== 0x27 && code !== 0x2019) return false
  if (!genitiveEndings.includes(scan.text.charAt(at - 1))) return false
  if (at + 1 < scan.limit && scan.text.charCodeAt(at + 1) === code) return false
  return !scan.singleOpen || (classIn(scan, at + 1) === CharClass.gap && closesLater(scan, at + 1))
}

const joinsEnding = (scan: Scan, at: number): boolean => {
  for (const ending of scan.rules.joinedEndings) {
    const end = at + 1 + ending.length
    if (end <= scan.limit && scan.text.startsWith(ending, at + 1) && !isWordClass(classIn(scan, end)))
      return true
  }
  return false
}

/** Whether the mark between two word parts belongs to the word; the part behind it follows without a space. */
function joinsWord(scan: Scan, code: number, at: number): boolean {
  switch (code) {
    case 0x26: // &, as in AT&T
      return (
        classOf(scan.text.charCodeAt(at - 1)) === CharClass.upper && classIn(scan, at + 1) === CharClass.upper
      )
    case 0x2f: // A slash only between digits: post-9/11.
      return (
        classOf(scan.text.charCodeAt(at - 1)) === CharClass.digit && classIn(scan, at + 1) === CharClass.digit
      )
    case 0x2a: // *
    case 0x3a: // :
    case 0xb7: // ·
      return joinsEnding(scan, at)
    default:
      return isApostrophe(code) && classIn(scan, at + 1) !== CharClass.digit
  }
}

/**
 * Reads the word that begins at `from` (its first `known` code units are word already) and writes its token.
 * Returns the offset behind it.
 */
export function scanWord(scan: Scan, from: number, known: number, flags: number): number {
  const { text, limit } = scan
  let at = known
  let tail = 0
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x2c) break
    const value = classOf(code)
    if (value === CharClass.hyphen) {
      const next = classIn(scan, at + 1)
      if (isWordClass(next)) {
        at = wordEnd(scan, at + 1)
        continue
      }
      // The word that is left open: `Vor- und Nachteile`.
      if (next !== CharClass.hyphen && next !== CharClass.symbol) at += 1
      break
    }
    if (code === 0x2e || code === 0x3a || code === 0x40) {
      const behind = addressFrom(scan, from, at)
      if (behind > at) {
        addToken(scan.out, from, behind, TokenKind.address, flags)
        return behind
      }
    }
    if (code === 0x2e) {
      const behind = fullStop(scan, from, at)
      if (behind === at) break
      at = behind
      if (scan.tail < 0) {
        if (isWordClass(classIn(scan, at))) at = wordEnd(scan, at)
        continue
      }
      tail = scan.tail
      break
    }
    if (isWordClass(classIn(scan, at + 1))) {
      if (!joinsWord(scan, code, at)) break
      at = wordEnd(scan, at + 1)
      continue
    }
    if (isGenitive(scan, at)) at += 1
    break
  }
  addToken(scan.out, from, at, kindOf(scan, from, at), flags | tail)
  return at
}

/** A word that begins with digits is a number where its letters are an ordinal's ending: `3rd`. */
function kindOf(scan: Scan, from: number, end: number): TokenKind {
  if (classOf(scan.text.charCodeAt(from)) !== CharClass.digit) return TokenKind.word
  let letters = from
  while (letters < end && classOf(scan.text.charCodeAt(letters)) === CharClass.digit) letters += 1
  return letters === end || scan.rules.numberEndings.has(keyOf(scan.text, letters, end))
    ? TokenKind.number
    : TokenKind.word
}
