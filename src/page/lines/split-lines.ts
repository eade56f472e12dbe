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

const bullets = "-–—•*·‣◦▪●"

/** Cuts a text into lines that hold more than white space. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let blank = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 0x0a : text.charCodeAt(i)
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029) continue
    let from = start
    let to = i
    while (from < to && classOf(text.charCodeAt(from)) === Character.white) from++
    while (to > from && classOf(text.charCodeAt(to - 1)) === Character.white) to--
    if (from < to) {
      const bullet = bullets.includes(text[from]!) && classOf(text.charCodeAt(from + 1)) === Character.white
      lines.push({ start: from, end: to, blank, bullet })
      blank = 0
    } else if (code === 0x0a) blank++
    start = i + 1
  }
  return joinWrapped(text, lines)
}

/** Joins the lines of paragraphs that were broken at a fixed width, where most of the text is written so. */
function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  let wrapped = 0
  let long = 0
  let width = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    const length = line.end - line.start
    if (length < 45 || length > 110 || next.blank > 0) continue
    long++
    if (isOpen(text, line) && classOf(text.charCodeAt(next.start)) === Character.lower) {
      wrapped++
      width = Math.max(width, length)
    }
  }
  if (wrapped < 3 || wrapped * 3 < long) return [...lines]
  const joined: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      line.blank === 0 &&
      !line.bullet &&
      before.end - before.start > width * 0.6 &&
      isOpenOrFull(text, before, width)
    if (goesOn) joined[joined.length - 1] = { ...last, end: line.end }
    else joined.push(line)
    before = line
  }
  return joined
}

const isOpen = (text: string, line: Line): boolean => {
  const kind = classOf(text.charCodeAt(line.end - 1))
  return kind !== Character.stop && kind !== Character.closing && kind !== Character.colon
}

/** A line that ends with a sentence goes on where it is about as long as lines may be. */
const isOpenOrFull = (text: string, line: Line, width: number): boolean =>
  isOpen(text, line) || line.end - line.start > width * 0.85
