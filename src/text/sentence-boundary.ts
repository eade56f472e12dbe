import { CharClass, classAt, classOf } from "./characters.ts"
import { keyOf, type Scan } from "./scan.ts"
import { TokenFlag } from "./token-writer.ts"
import { TokenKind } from "./tokens.ts"

const hasFlag = (scan: Scan, i: number, flag: number): boolean => (scan.out.flags[i]! & flag) !== 0

const firstCode = (scan: Scan, i: number): number => scan.text.charCodeAt(scan.out.start[i]!)

/** Whether token i touches the token before it. */
const isAttached = (scan: Scan, i: number): boolean => scan.out.start[i] === scan.out.end[i - 1]

const isEllipsis = (scan: Scan, i: number): boolean =>
  hasFlag(scan, i, TokenFlag.final) && "….".includes(scan.text.charAt(scan.out.start[i]!))

/** How many tokens from i on belong to the sentence before: a closing quotation mark or bracket, a note's number. */
function closerLength(scan: Scan, i: number, last: number): number {
  const { out, text, rules } = scan
  const code = firstCode(scan, i)
  const value = classOf(code)
  if (out.kind[i] === TokenKind.quote) {
    if (isAttached(scan, i)) return rules.openers.includes(text.charAt(out.start[i]!)) ? 0 : 1
    if (i + 1 === last) return 1
    // French and Swiss print put a hard space before the closing mark.
    const hard = text.charCodeAt(out.start[i]! - 1)
    return !isAttached(scan, i + 1) && (hard === 0xa0 || hard === 0x202f) ? 1 : 0
  }
  // Words left out behind a sentence: `Er ging. … Sie blieb.`
  if (!isAttached(scan, i)) return isEllipsis(scan, i) && !hasFlag(scan, i, TokenFlag.newline) ? 1 : 0
  if (value === CharClass.close || hasFlag(scan, i, TokenFlag.final)) return 1
  const isNote =
    code === 0x5b && i + 2 < last && out.kind[i + 1] === TokenKind.number && firstCode(scan, i + 2) === 0x5d
  return isNote ? 3 : 0
}

/** The token behind the marks that close the sentence whose final mark stands before token `from`. */
export function behindClosers(scan: Scan, from: number, last: number): number {
  let i = from
  while (i < last) {
    const length = closerLength(scan, i, last)
    if (length === 0) break
    i += length
  }
  return i
}

/** What follows a possible end, as far as the decision needs it. */
type Start = "continues" | "lower" | "capital" | "number" | "other"

/** `iPhone`, `eBay`: a lower-case first letter with a capital behind it begins a sentence like a capital. */
const isCamelName = (scan: Scan, i: number): boolean => {
  const start = scan.out.start[i]!
  return scan.out.end[i]! - start > 2 && classOf(scan.text.charCodeAt(start + 1)) === CharClass.upper
}

/** Skips opening marks from token i; the end where nothing but marks is left. */
function behindOpeners(scan: Scan, from: number, last: number): number {
  let i = from
  while (
    i < last &&
    i < from + 4 &&
    (scan.out.kind[i] === TokenKind.quote || classOf(firstCode(scan, i)) === CharClass.open)
  )
    i += 1
  return i
}

function startOf(scan: Scan, i: number, last: number): Start {
  if (i >= last) return "other"
  switch (scan.out.kind[i]) {
    case TokenKind.word:
      switch (classAt(scan.text, scan.out.start[i]!)) {
        case CharClass.letter:
          return isCamelName(scan, i) ? "capital" : isCaseless(scan, i) ? "capital" : "lower"
        case CharClass.upper:
          return "capital"
        default:
          return "number"
      }
    case TokenKind.number:
      return "number"
    case TokenKind.punctuation:
      return classOf(firstCode(scan, i)) === CharClass.close ||
        ",;:/".includes(scan.text.charAt(scan.out.start[i]!))
        ? "continues"
        : "other"
    default:
      return "other"
  }
}

/** Letters without case, of Arabic or Chinese, are neither: a sentence may begin with them. */
const isCaseless = (scan: Scan, i: number): boolean => {
  const letter = String.fromCodePoint(scan.text.codePointAt(scan.out.start[i]!) ?? 0)
  return letter.toLowerCase() === letter.toUpperCase()
}

const isDash = (scan: Scan, i: number): boolean => {
  const code = firstCode(scan, i)
  return code === 0x2013 || code === 0x2014 || classOf(code) === CharClass.hyphen
}

const wordKey = (scan: Scan, i: number): string => keyOf(scan.text, scan.out.start[i]!, scan.out.end[i]!)

/** Whether the mark belongs to a name (`Yahoo!`) or stands in brackets of its own (`[…]`, `(!)`). */
function isInnerMark(scan: Scan, mark: number, first: number): boolean {
  if (mark === first) return false
  const before = mark - 1
  if (classOf(firstCode(scan, before)) === CharClass.open && isAttached(scan, mark)) return true
  return isAttached(scan, mark) && scan.rules.markedNames.has(wordKey(scan, before))
}

/**
 * Whether a sentence ends at the mark or abbreviation `mark`, with `next` the first token behind its closing marks.
 * The sentence began at token `first`, the block ends before token `last`.
 */
export function endsSentence(scan: Scan, mark: number, next: number, first: number, last: number): boolean {
  if (next >= last) return true
  const { rules } = scan
  const opener = behindOpeners(scan, next, last)
  const dashed = opener === next && isDash(scan, next)
  const word = dashed ? behindOpeners(scan, next + 1, last) : opener
  const start = startOf(scan, word, last)
  if (start === "continues") return false
  if (hasFlag(scan, mark, TokenFlag.maybeFinal))
    return start === "capital" && !dashed && rules.starters.has(wordKey(scan, word))
  if (hasFlag(scan, mark, TokenFlag.oftenFinal))
    return start === "capital" && !dashed && !rules.continuers.has(wordKey(scan, word))
  if (isEllipsis(scan, mark) && behindOpeners(scan, first, mark) === mark) return false
  if (isInnerMark(scan, mark, first))
    return (
      classOf(firstCode(scan, mark - 1)) !== CharClass.open &&
      start === "capital" &&
      rules.starters.has(wordKey(scan, word))
    )
  if (start !== "lower") return true
  // Behind a full stop a quotation may begin in lower case; behind other marks it goes on.
  if (opener > next) return !dashed && next === mark + 1 && isSingleMark(scan, mark, ".")
  return startsInLowerCase(scan, mark, next, first)
}

const isSingleMark = (scan: Scan, mark: number, marks: string): boolean =>
  scan.out.end[mark]! - scan.out.start[mark]! === 1 && marks.includes(scan.text.charAt(scan.out.start[mark]!))

// A word of fewer letters may be a short form that no table knows.
const shortestWord = 4

/** Whether a writer who leaves out capitals begins a sentence: a whole word, a mark, a typical first word. */
const startsInLowerCase = (scan: Scan, mark: number, next: number, first: number): boolean =>
  next === mark + 1 &&
  mark > first &&
  !isAttached(scan, next) &&
  isSingleMark(scan, mark, ".!?") &&
  isAttached(scan, mark) &&
  scan.out.kind[mark - 1] === TokenKind.word &&
  scan.out.end[mark - 1]! - scan.out.start[mark - 1]! >= shortestWord &&
  classOf(firstCode(scan, mark - 1)) === CharClass.letter &&
  scan.rules.starters.has(wordKey(scan, next))
