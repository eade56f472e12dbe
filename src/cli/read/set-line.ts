import type { Terminal } from "../terminal.ts"

/** Some words with the style in which they are set; none where the style is left out. */
export interface Piece {
  readonly text: string
  readonly format?: Parameters<Terminal["style"]>[0]
}

/** Where the lines of a paragraph begin, and how long they may be, in columns. */
export interface Margins {
  readonly first: string
  readonly rest: string
  readonly width: number
}

/**
 * Sets pieces one behind the other with a space between them and breaks them into lines of at most `width` columns
 * behind the margin, the styles left out of the count; a longer word stands alone on its line.
 */
export function setLine(
  pieces: readonly Piece[],
  style: Terminal["style"],
  { first, rest, width }: Margins,
): string[] {
  const lines: Piece[][] = []
  let length = 0
  for (const { text, format } of pieces)
    for (const word of text.split(/\s+/u)) {
      if (word === "") continue
      const line = lines.at(-1)
      const last = line?.at(-1)
      const piece = format === undefined ? { text: word } : { text: word, format }
      // A dot between two things ends a line, never begins one: it may hang into the margin.
      if (!line || !last || (word !== "·" && length + 1 + word.length > width)) {
        lines.push([piece])
        length = word.length
        continue
      }
      if (last.format === format) line[line.length - 1] = { ...last, text: `${last.text} ${word}` }
      else line.push(piece)
      length += 1 + word.length
    }
  return lines.map(
    (line, i) =>
      `${i === 0 ? first : rest}${line.map(({ text, format }) => (format ? style(format, text) : text)).join(" ")}`,
  )
}
