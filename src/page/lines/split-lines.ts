import { Character, classOf } from "../collect/character-class.ts"

/** One line of a plain text, or several that are one paragraph broken at a fixed width; white space at its ends left out. */
export interface Line {
  readonly start: number
  readonly end: number
  /** How many empty lines stand before it. */
  readonly blank: number
  /** Whether it begins with the mark of a list: "- ", "• ", "* ". */
  readonly bullet: boolean
}

/** What follows so many lines is kept as one: the longest real pages have some thousand. */
const mostLines = 200_000

const bullets = "-–—•*·‣◦▪●"

/** White space as JavaScript has it, the byte order mark included. */
const isBlank = (code: number): boolean => code === 0xfeff || classOf(code) === Character.white

/** Cuts a text into lines that hold more than white space. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let blank = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 0x0a : text.charCodeAt(i)
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029) continue
    if (lines.length === mostLines) i = text.length
    let from = start
    let to = i
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (from < to) {
      const bullet = bullets.includes(text[from]!) && classOf(text.charCodeAt(from + 1)) === Character.white
      lines.push({ start: from, end: to, blank, bullet })
      blank = 0
    } else if (code === 0x0a) blank++
    start = i + 1
  }
  return joinWrapped(text, lines)
}

/** No line of a text that is broken at a fixed width is longer. */
const widest = 120

/**
 * Joins the lines of paragraphs that were broken at a fixed width: nearly all lines that are not the last of theirs
 * are about as long, end within a sentence, and some go on in lower case. Headlines in a list never do.
 */
function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  let width = 0
  for (const { start, end } of lines) width = Math.max(width, end - start)
  if (width > widest || width < 45) return [...lines]
  let wrapped = 0
  let lower = 0
  let others = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (next.blank > 0 || next.bullet) continue
    if (line.end - line.start > width * 0.75 && isOpen(text, line)) {
      wrapped++
      if (classOf(text.charCodeAt(next.start)) === Character.lower) lower++
    } else if (line.end - line.start <= width * 0.75) others++
  }
  if (wrapped < 3 || lower === 0 || lower * 10 < wrapped || others > wrapped / 2) return [...lines]
  const joined: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    const full = before !== undefined && before.end - before.start > width * 0.75
    if (last !== undefined && full && line.blank === 0 && !line.bullet)
      joined[joined.length - 1] = { ...last, end: line.end }
    else joined.push(line)
    before = line
  }
  return joined
}

const isOpen = (text: string, line: Line): boolean => {
  const kind = classOf(text.charCodeAt(line.end - 1))
  return kind !== Character.stop && kind !== Character.closing && kind !== Character.colon
}
