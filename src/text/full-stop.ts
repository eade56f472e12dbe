import { CharClass, classOf, isWordClass } from "./characters.ts"
import { classIn, keyAt, keyBefore, keyOf, nextWord, type Scan, wordEnd } from "./scan.ts"
import { TokenFlag } from "./token-writer.ts"

const stop = 0x2e
const hyphen = 0x2d
// What a word may be joined to by an inner full stop, as in `Node.js`.
const longestSuffix = 4

const isStop = (scan: Scan, at: number): boolean => at < scan.limit && scan.text.charCodeAt(at) === stop

/** The `TokenFlag` bits of an abbreviation under one key; null where the language knows none. */
const flagsOfKey = ({ rules }: Scan, key: string): number | null => {
  if (key === "") return null
  if (rules.neverFinal.has(key)) return 0
  if (rules.maybeFinal.has(key)) return TokenFlag.maybeFinal
  if (rules.oftenFinal.has(key)) return TokenFlag.oftenFinal
  for (const ending of rules.shortEndings) if (key.endsWith(ending)) return TokenFlag.maybeFinal
  return null
}

/** The `TokenFlag` bits of the abbreviation between two offsets, in any spelling or as printed; null where it is none. */
const flagsOf = (scan: Scan, start: number, end: number): number | null => {
  const key = keyOf(scan.text, start, end)
  return key === "" ? null : (flagsOfKey(scan, key) ?? flagsOfKey(scan, scan.text.slice(start, end)))
}

/** The key of an abbreviation whose parts are written apart, `z. B` → `z.b`; empty where the tokens before are no parts. */
function spacedKey(scan: Scan, from: number, at: number): string {
  const { text, out } = scan
  let key = text.slice(from, at)
  let before = from
  for (let i = out.length - 1; i >= scan.firstToken && i >= out.length - 3; i -= 1) {
    const end = out.end[i]!
    const length = end - out.start[i]!
    if (length > 4 || length < 2 || text.charCodeAt(end - 1) !== stop || before - end > 1) break
    key = text.slice(out.start[i]!, end) + key
    before = out.start[i]!
  }
  return before === from ? "" : key.toLowerCase()
}

/** Whether the next word, found at an offset, is a typical beginning of a sentence; its end and a blank line count as one. */
const startsSentence = (scan: Scan, next: number): boolean =>
  next < 0 || (classIn(scan, next) === CharClass.upper && scan.rules.starters.has(keyAt(scan, next)))

/** Whether the single letter is an initial or a short form (`J. Beispiel`, `z. T.`) rather than a word: `Plan B.` */
function isInitial(scan: Scan, at: number): boolean {
  const next = nextWord(scan, at + 1)
  if (next < 0) return false
  const before = keyBefore(scan)
  if (scan.rules.labels.has(before)) return false
  const value = classIn(scan, next)
  if (value === CharClass.upper) return !scan.rules.starters.has(keyAt(scan, next))
  // Before a number it is a page or a paragraph: `S. 12`.
  return value === CharClass.letter || value === CharClass.digit
}

const romanNumeral = /^[IVXL]{2,5}$/

/** Whether a Roman numeral counts a name (`Karl II. kam`), by what follows its full stop. */
const isRomanOrdinal = (scan: Scan, from: number, at: number): boolean =>
  scan.rules.ordinals !== null &&
  at - from <= 5 &&
  romanNumeral.test(scan.text.slice(from, at)) &&
  !startsSentence(scan, nextWord(scan, at + 1))

/** Whether an inner full stop joins two parts of one word: `U.S`, `Ph.D.`, `v.Chr.`, `Node.js`. */
function joins(scan: Scan, part: number, at: number): boolean {
  const { text } = scan
  const behind = wordEnd(scan, at + 1)
  const length = at - part
  const next = behind - at - 1
  if (length <= 2 && next <= longestSuffix) {
    if (next === 1 && (length === 1 || isStop(scan, behind))) return true
    if (isStop(scan, behind) && flagsOf(scan, part, behind) !== null) return true
  }
  const value = classOf(text.charCodeAt(at + 1))
  if (value === CharClass.digit) return classOf(text.charCodeAt(at - 1)) === CharClass.digit
  return value === CharClass.letter && length > 2 && next <= longestSuffix && !isStop(scan, behind)
}

/**
 * Where a word goes on at a full stop. Returns the offset `at` where the full stop is not the word's, the offset behind
 * it where it is; `scan.tail` then says whether a sentence may end there, and is -1 where the next letters belong to the
 * same word.
 */
export function fullStop(scan: Scan, from: number, at: number): number {
  const { text } = scan
  scan.tail = 0
  // Three dots are an ellipsis, whatever stands before them.
  if (isStop(scan, at + 1)) return at
  let part = at
  while (part > from && isWordClass(classOf(text.charCodeAt(part - 1)))) part -= 1
  const next = classIn(scan, at + 1)
  if (isWordClass(next)) {
    if (joins(scan, part, at)) {
      scan.tail = -1
      return at + 1
    }
    return flagsOf(scan, from, at) === null ? at : at + 1
  }
  const key = keyOf(text, from, at)
  const flags = flagsOf(scan, from, at) ?? (part > from ? flagsOf(scan, part, at) : null)
  if (next === CharClass.hyphen && isWordClass(classIn(scan, at + 2)) && (flags !== null || at - part <= 5)) {
    scan.tail = -1
    return at + 1
  }
  const spaced = at - part <= 4 ? flagsOfKey(scan, spacedKey(scan, from, at)) : null
  if (spaced !== null) return accept(scan, at, spaced)
  if (flags !== null) return accept(scan, at, flags)
  if (scan.rules.beforeNumber.has(key) && classIn(scan, nextWord(scan, at + 1)) === CharClass.digit)
    return at + 1
  // Parts with full stops that no table knows: `J.D.`, `U.N.`
  if (part > from && text.charCodeAt(part - 1) === stop) return accept(scan, at, TokenFlag.maybeFinal)
  if (at - part === 1 && (part === from || text.charCodeAt(part - 1) === hyphen))
    return classOf(text.charCodeAt(part)) !== CharClass.digit && isInitial(scan, at) ? at + 1 : at
  return isRomanOrdinal(scan, from, at) ? at + 1 : at
}

/** Takes the full stop into the word, with what it says about the end of the sentence. */
const accept = (scan: Scan, at: number, flags: number): number => {
  scan.tail = flags
  return at + 1
}
