import { agencies, bylineJoints, bylineOpeners, noNames, officeParts } from "./words.ts"

// Longer values are biographies or descriptions.
const longestName = 60
const mostNames = 20

/**
 * The names in a by-line or in the value of an author field: "Von Anna Beispiel und Bert Muster", "By A, B and C",
 * "Anna Beispiel, Korrespondentin", "ab / dpa". Offices are cut off, addresses and handles are no names.
 */
export function namesIn(value: string): readonly string[] {
  const text = withoutOpener(value.trim())
  if (text === "" || /^(?:https?:)?\/\//i.test(text) || /^www\./i.test(text)) return []
  const pieces = split(text)
  const names: string[] = []
  for (const piece of pieces) {
    const name = clean(piece)
    if (name === "" || name.length > longestName || isNoName(name)) continue
    if (isOffice(name) && (names.length > 0 || pieces.length > 1)) continue
    // "Anna Beispiel, Berlin": one word after a whole name is a place, unless it signs for an agency.
    if (names.length > 0 && isAside(name, names[0]!, text)) continue
    names.push(name)
    if (names.length === mostNames) break
  }
  return names
}

/** As `namesIn` for what is printed on the page: only pieces that look like names, without the date behind them. */
export function opened(line: string): readonly string[] {
  const cut = line
    .replace(/\s+(?:am|on|le|um|vom|in)\s+(?=\S*\d|\p{Lu}\p{Ll}+(?:,|\s+\d)).*$/u, "")
    .replace(/\s*[»→›].*$/u, "")
  return namesIn(cut).filter(looksLikeName)
}

/** One word, or up to five of which the first and the last have capitals and none has digits. */
function looksLikeName(name: string): boolean {
  const words = name.split(" ")
  if (words.length === 1) return /^\p{L}/u.test(name)
  const capital = /^["„“]?(?:\p{Lu}|\p{Lo})/u
  return words.length <= 5 && capital.test(words[0]!) && capital.test(words.at(-1)!) && !/\d/.test(name)
}

/** The names of several values without repeats: letter case and accents of spacing aside. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const kept: string[] = []
  for (const name of names) {
    const key = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
    if (key === "" || seen.has(key)) continue
    seen.add(key)
    kept.push(name)
  }
  return kept
}

/** Whether a text opens as a by-line does: with "Von", "By", "Autor:" and a name after it. */
export function hasOpener(text: string): boolean {
  return withoutOpener(text) !== text
}

function withoutOpener(text: string): string {
  const lower = text.toLowerCase()
  for (const opener of bylineOpeners) {
    if (!lower.startsWith(opener)) continue
    const rest = text.slice(opener.length)
    if (!/^[\s:]/.test(rest) && !opener.endsWith(":")) continue
    const name = rest.replace(/^[\s:]+/, "")
    // "von der Leyen" is a name; "Von Anna Beispiel" is a by-line.
    if (/^[\p{Lu}"„“@\d]/u.test(name) || opener.includes(":")) return withoutOpener(name)
    if (!/^(?:von|by|par|autor|author)$/.test(opener) && name !== "") return withoutOpener(name)
    if (/^[\p{Ll}]{2,5}(?:\/[\p{Ll}]{2,6})?$/u.test(name)) return name
  }
  return text
}

/** Cuts at commas, bars, semicolons, slashes with a gap, and words such as "und". */
function split(text: string): readonly string[] {
  const pieces: string[] = []
  for (const part of text.split(/\s*[,;|•·\n]\s*|\s+[/–—-]\s+/u)) {
    let words: string[] = []
    for (const word of part.split(/\s+/)) {
      if (bylineJoints.has(word.toLowerCase()) && words.length > 0) {
        pieces.push(words.join(" "))
        words = []
      } else words.push(word)
    }
    if (words.length > 0) pieces.push(words.join(" "))
  }
  return pieces
}

function clean(piece: string): string {
  const bare = piece
    .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g, " ")
    .replace(/\S+@\S+\.\S+/g, " ")
    .replace(/(?:https?:\/\/|www\.)\S+/gi, " ")
    .replace(/(^|\s)@\S+/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/^[\s"„“”'.:–—*-]+|[\s"„“”':–—*-]+$/gu, "")
    .trim()
  return withoutOpener(/(?:^|\s)\p{Lu}\.$|(?:Jr|Sr|St)\.$/u.test(bare) ? bare : bare.replace(/\.+$/, ""))
}

const isOffice = (name: string): boolean => {
  const lower = `${name.toLowerCase()} `
  return officeParts.some(part => lower.includes(part))
}

function isNoName(name: string): boolean {
  const lower = name.toLowerCase()
  if (noNames.has(lower) || !/\p{L}/u.test(name)) return true
  // "14:05 Uhr", "2025": dates and counts that stand in a by-line.
  return /^\d/.test(name) && /\d{2}/.test(name)
}

function isAside(name: string, first: string, text: string): boolean {
  if (name.includes(" ") || !first.includes(" ") || agencies.has(name.toLowerCase())) return false
  return !/\s(?:und|and|&|with|mit)\s/i.test(text) && /^\p{Lu}\p{Ll}+$/u.test(name)
}
