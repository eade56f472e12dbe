import { tagEnd } from "./address.ts"
import { CharClass, classOf, isWordClass, widthAt } from "./characters.ts"
import { classIn, formatEnd, keyAt, type Scan, wordEnd } from "./scan.ts"
import { scanNumber, shortensYear } from "./scan-number.ts"
import { scanWord } from "./scan-word.ts"
import { addToken, TokenFlag } from "./token-writer.ts"
import { TokenKind } from "./tokens.ts"

/** Whether a quotation mark at an offset stands in an opening place: behind a space, a bracket or another mark. */
const opensAt = (scan: Scan, at: number): boolean => {
  if (at === scan.start) return true
  const before = classOf(scan.text.charCodeAt(at - 1))
  return before >= CharClass.format && before !== CharClass.final && before !== CharClass.close
}

/** Reads a quotation mark, a doubled one as one, or a word that begins with an apostrophe. */
function scanQuote(scan: Scan, at: number, flags: number): number {
  const { text, out, rules } = scan
  const code = text.charCodeAt(at)
  const next = at + 1 < scan.limit ? text.charCodeAt(at + 1) : -1
  if (
    next === code &&
    (code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019 || code === 0x201a)
  ) {
    addToken(out, at, at + 2, TokenKind.quote, flags)
    return at + 2
  }
  if (code === 0x27 || (code >= 0x2018 && code <= 0x201b)) {
    const opens = opensAt(scan, at)
    if (opens && code !== 0x201a && code !== 0x2018 && next >= 0) {
      const value = classOf(next)
      if (value === CharClass.digit && shortensYear(scan, at)) return scanNumberBehind(scan, at, flags)
      if (isWordClass(value) && value !== CharClass.digit && rules.clitics.has(keyAt(scan, at + 1))) {
        const end = wordEnd(scan, at + 1)
        // Shortened on both sides: rock 'n' roll.
        if (end - at > 2 || end >= scan.limit || text.charCodeAt(end) !== code)
          return scanWord(scan, at, end, flags)
        addToken(out, at, end + 1, TokenKind.word, flags)
        return end + 1
      }
    }
    scan.singleOpen = opens && isOpeningSide(scan, at + 1)
  }
  addToken(out, at, at + 1, TokenKind.quote, flags)
  return at + 1
}

const isOpeningSide = (scan: Scan, behind: number): boolean => {
  const value = classIn(scan, behind)
  return value !== CharClass.gap && value !== CharClass.newline
}

function scanNumberBehind(scan: Scan, at: number, flags: number): number {
  const end = wordEnd(scan, at + 1)
  addToken(scan.out, at, end, TokenKind.number, flags)
  return end
}

/** Reads a symbol with what modifies it: joined emoji, variation selectors. A run of the same sign is one token. */
function scanSymbol(scan: Scan, from: number, flags: number): number {
  const { text, limit } = scan
  const width = Math.min(widthAt(text, from), limit - from)
  const sign = text.slice(from, from + width)
  let at = from + width
  while (at < limit) {
    if (text.startsWith(sign, at)) at += width
    else if (text.charCodeAt(at) === 0xfe0f || text.charCodeAt(at) === 0x20e3) at += 1
    else if (text.charCodeAt(at) === 0x200d && classIn(scan, at + 1) === CharClass.symbol)
      at += 1 + widthAt(text, at + 1)
    else break
  }
  at = Math.min(at, limit)
  addToken(scan.out, from, at, TokenKind.symbol, flags)
  return at
}

/** The offset behind a run of one code unit. */
const runEnd = (scan: Scan, from: number, code: number): number => {
  let at = from + 1
  while (at < scan.limit && scan.text.charCodeAt(at) === code) at += 1
  return at
}

const finalEnd = (scan: Scan, from: number): number => {
  let at = from + 1
  while (at < scan.limit && classOf(scan.text.charCodeAt(at)) === CharClass.final) at += 1
  return at
}

/** Reads a clause mark or dash, a doubled comma before a word as a quotation mark, a handle or a hashtag. */
function scanPunctuation(scan: Scan, at: number, code: number, flags: number): number {
  if (code === 0x40 || code === 0x23) {
    const end = tagEnd(scan, at)
    if (end > at) {
      addToken(scan.out, at, end, TokenKind.address, flags)
      return end
    }
  }
  const end = runEnd(scan, at, code)
  const quotes = code === 0x2c && end === at + 2 && isWordClass(classIn(scan, end)) && opensAt(scan, at)
  addToken(scan.out, at, end, quotes ? TokenKind.quote : TokenKind.punctuation, flags)
  return end
}

/** Reads a hyphen that stands before a word or alone: `-süd` behind a space is a word, `--` a dash. */
function scanHyphen(scan: Scan, at: number, code: number, flags: number): number {
  if (classIn(scan, at + 1) === CharClass.letter && opensAt(scan, at))
    return scanWord(scan, at, wordEnd(scan, at + 1), flags)
  return scanPunctuation(scan, at, code, flags)
}

/** Cuts one block, from `scan.start` to `scan.limit`, into tokens and writes them behind those of the blocks before. */
export function tokenize(scan: Scan): void {
  const { text, limit, out } = scan
  let at = scan.start
  let flags = 0
  while (at < limit) {
    const code = text.charCodeAt(at)
    switch (classOf(code)) {
      case CharClass.letter:
      case CharClass.upper:
        at = scanWord(scan, at, wordEnd(scan, at), flags)
        break
      case CharClass.gap:
        flags |= TokenFlag.spaced
        at += 1
        continue
      case CharClass.format:
        at = formatEnd(scan, at)
        continue
      case CharClass.newline:
        if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a && at + 1 < limit) at += 1
        if ((flags & TokenFlag.newline) !== 0 || code === 0x2029) flags |= TokenFlag.blank
        flags |= TokenFlag.newline | TokenFlag.spaced
        at += 1
        continue
      case CharClass.digit:
        at = scanNumber(scan, at, flags)
        break
      case CharClass.final: {
        const end = finalEnd(scan, at)
        addToken(out, at, end, TokenKind.punctuation, flags | TokenFlag.final)
        at = end
        break
      }
      case CharClass.quote:
        at = scanQuote(scan, at, flags)
        break
      case CharClass.hyphen:
        at = scanHyphen(scan, at, code, flags)
        break
      case CharClass.open:
      case CharClass.close:
        addToken(out, at, at + 1, TokenKind.punctuation, flags)
        at += 1
        break
      case CharClass.punctuation:
        at = scanPunctuation(scan, at, code, flags)
        break
      case CharClass.surrogate:
        at = isWordClass(classIn(scan, at))
          ? scanWord(scan, at, wordEnd(scan, at), flags)
          : scanSymbol(scan, at, flags)
        break
      default:
        at = scanSymbol(scan, at, flags)
    }
    flags = 0
  }
}
