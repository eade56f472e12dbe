import { CharClass, classOf, isWordClass } from "./characters.ts"
import { classIn, type Scan } from "./scan.ts"

// The last part of the names that news texts print without a scheme; those that are words of German or English
// (`it`, `in`, `es`) would take `Ende.es` for one.
const topLevels = new Set(
  (
    "at biz ca ch cn com cz de dk edu eu fi fr gov hu ie info int io jp li lu mil net news nl nz online org pl pt " +
    "ru tv ua uk us wien berlin hamburg bayern koeln tirol"
  ).split(" "),
)

// Of a mail or web name without scheme; no name is longer than 253 characters.
const longestName = 254

const isNameCode = (code: number): boolean => {
  if (code === 0x2e || code === 0x2d || code === 0x40 || code === 0x5f || code === 0x2b) return true
  return isWordClass(classOf(code))
}

/** Whether a code unit ends an address: white space, quotation marks, angle brackets, a stand-alone surrogate is none. */
const endsAddress = (code: number): boolean => {
  const value = classOf(code)
  return (
    value === CharClass.gap ||
    value === CharClass.newline ||
    (value === CharClass.quote && code !== 0x27) ||
    code === 0x3c ||
    code === 0x3e
  )
}

/** The offset behind an address whose beginning is known, without the marks of the sentence around it. */
export function addressEnd(scan: Scan, from: number): number {
  const { text, limit } = scan
  let end = from
  let open = 0
  let close = 0
  while (end < limit && !endsAddress(text.charCodeAt(end))) {
    const code = text.charCodeAt(end)
    if (code === 0x28) open += 1
    else if (code === 0x29) close += 1
    end += 1
  }
  for (; end > from; end -= 1) {
    const code = text.charCodeAt(end - 1)
    if (code === 0x29 && close > open) close -= 1
    else if (!".,;:!?'…]}*".includes(text.charAt(end - 1))) break
  }
  return end
}

/** The offset behind a handle or a hashtag whose sign stands at `from`; `from` where none begins there. */
export function tagEnd(scan: Scan, from: number): number {
  const { text, limit } = scan
  let end = from + 1
  let letters = 0
  while (end < limit) {
    const value = classOf(text.charCodeAt(end))
    const inner = text.charCodeAt(end) === 0x2e && text.charCodeAt(from) === 0x40
    if (value === CharClass.letter || value === CharClass.upper) letters += 1
    else if (value !== CharClass.digit && !(inner && isWordClass(classIn(scan, end + 1)))) break
    end += 1
  }
  return letters > 0 ? end : from
}

/**
 * The offset behind the address that begins at `from`, of which a full stop, colon or at sign stands at `at`;
 * `at` where it is none. A name without scheme or `www.` needs a known last part.
 */
export function addressFrom(scan: Scan, from: number, at: number): number {
  const { text, limit } = scan
  if (text.charCodeAt(at) === 0x3a)
    return at + 3 <= limit && text.startsWith("//", at + 1) ? addressEnd(scan, at + 3) : at
  if (from < scan.noAddressUntil || !isWordClass(classIn(scan, at + 1))) return at
  if (text.charCodeAt(at) === 0x2e && at - from === 3 && text.slice(from, at).toLowerCase() === "www")
    return addressEnd(scan, at + 1)
  let end = at
  let sign = -1
  let dot = -1
  const bound = Math.min(limit, from + longestName)
  while (end < bound && isNameCode(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 0x40) sign = end
    else if (text.charCodeAt(end) === 0x2e) dot = end
    end += 1
  }
  const run = end
  // A full stop behind the name is the sentence's.
  while (end > at && !isWordClass(classOf(text.charCodeAt(end - 1)))) end -= 1
  if (dot >= end - 1) dot = text.lastIndexOf(".", end - 1)
  const last = text.slice(dot + 1, end)
  if (sign > from && sign < end - 1) return end
  if (dot >= at && topLevels.has(last) && sign < 0) {
    return text.charCodeAt(end) === 0x2f && isWordClass(classIn(scan, end + 1)) ? addressEnd(scan, end) : end
  }
  scan.noAddressUntil = run
  return at
}
