import type { Actor, Reading } from "../../model/reading.ts"
import { printable } from "../../text/printable.ts"
import { type Span, slice } from "../../text/span.ts"
import type { Terminal } from "../terminal.ts"
import { type PrettyWords, prettyWords } from "./pretty-words.ts"
import { type Piece, setLine } from "./set-line.ts"

/** What every part of a pretty reading is set from. */
export interface PrettyContext extends Terminal {
  readonly reading: Reading
  readonly words: PrettyWords
  /** Columns between the margins: lines that run wider than a page of a book are hard to read. */
  readonly inner: number
  readonly actors: ReadonlyMap<string, Actor>
  /** The number under which each statement is shown, from 1, by its id. */
  readonly numbers: ReadonlyMap<string, number>
}

/** Columns that a label and the space behind it take. */
export const labelWidth = 11

/** What the parts of a pretty reading are set from. */
export const prettyContext = (reading: Reading, terminal: Terminal): PrettyContext => ({
  ...terminal,
  reading,
  words: prettyWords[terminal.language],
  inner: Math.max(40, Math.min(terminal.width, 100) - 4),
  actors: new Map(reading.actors.map(actor => [actor.id, actor])),
  numbers: new Map(reading.statements.map(({ id }, i) => [id, i + 1])),
})

/** Words of the page on one line, as they may be shown, with dots where they are interrupted. */
export const wordsAt = ({ reading }: PrettyContext, spans: readonly Span[]): string =>
  spans.map(span => printable(slice(reading.text, span).replace(/\s+/gu, " "))).join(" … ")

/** Words of the page between the quotation marks of the interface. */
export const quotedAt = (context: PrettyContext, spans: readonly Span[]): string =>
  context.language === "de" ? `„${wordsAt(context, spans)}“` : `“${wordsAt(context, spans)}”`

/** Where words stand in the text, as the JSON counts it. */
export const placeOf = (spans: readonly Span[]): string => `${spans[0]!.start}–${spans.at(-1)!.end}`

/** The name of an actor; null where the id is, or leads nowhere. */
export function nameOf({ actors }: PrettyContext, id: string | null): string | null {
  const actor = id === null ? undefined : actors.get(id)
  return actor ? printable(actor.name) : null
}

/** Somebody with the words that mean them, where these are no name: `Jette Brodersmann (die Sprecherin)`. */
export function partyPieces(
  context: PrettyContext,
  { spans, actors }: { readonly spans: readonly Span[]; readonly actors: readonly (string | null)[] },
  format?: Piece["format"],
): Piece[] {
  const mention = spans.length > 0 ? wordsAt(context, spans) : null
  const names = actors.flatMap(id => nameOf(context, id) ?? [])
  const name = names.length > 0 ? names.join(", ") : mention
  if (name === null) return []
  const named: Piece = format ? { text: name, format } : { text: name }
  return mention === null || mention === name ? [named] : [named, { text: `(${mention})`, format: "dim" }]
}

/** A heading between two empty lines. */
export const headingLines = (text: string, { style }: PrettyContext): string[] => [
  "",
  `  ${style("bold", text)}`,
  "",
]

/** A label with what belongs to it, the further lines below its beginning. */
export function labelledLines(
  context: PrettyContext,
  label: string,
  pieces: readonly Piece[],
  indent = 2,
): string[] {
  const margin = " ".repeat(indent)
  return setLine(pieces, context.style, {
    first: `${margin}${context.style("dim", label.padEnd(labelWidth))}`,
    rest: margin + " ".repeat(labelWidth),
    width: context.inner + 2 - indent - labelWidth,
  })
}

/** Words of the page as a paragraph below the number of what they are, each interrupted part on lines of its own. */
export const wordLines = (context: PrettyContext, spans: readonly Span[]): string[] =>
  spans.flatMap((span, i) =>
    setLine([{ text: `${i > 0 ? "… " : ""}${wordsAt(context, [span])}` }], context.style, below(context)),
  )

/** The dim line that closes a find, without the parts that there are not. */
export const footLines = (context: PrettyContext, parts: readonly (string | null)[]): string[] =>
  setLine(
    [{ text: parts.filter(part => part !== null).join(" · "), format: "dim" }],
    context.style,
    below(context),
  )

/** The line that a number leads. */
export const numberedLines = (context: PrettyContext, number: number, pieces: readonly Piece[]): string[] =>
  setLine(pieces, context.style, {
    ...below(context),
    first: `${String(number).padStart(3)}  `,
  })

const below = ({ inner }: PrettyContext) => ({ first: "     ", rest: "     ", width: inner - 3 })
