import type { TokenKind, Tokens } from "./tokens.ts"

/** What the sentence splitter must know of a token, as bits; it lives only while a text is being segmented. */
export const TokenFlag = {
  /** White space stands before the token. */
  spaced: 1,
  /** A line break stands before the token. */
  newline: 2,
  /** A blank line or a paragraph break stands before the token. */
  blank: 4,
  /** A run of marks that may end a sentence. */
  final: 8,
  /** An abbreviation with its full stop that ends a sentence where a typical first word follows. */
  maybeFinal: 16,
  /** An abbreviation with its full stop that ends a sentence where a capital follows. */
  oftenFinal: 32,
} as const

/** Columns that grow while a text is being cut into tokens. */
export interface TokenWriter {
  length: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  flags: Uint8Array
}

// News has one token for five to six code units. Longer texts than this has room for make the columns grow.
const unitsForToken = 5
const mostRoomAtFirst = 1 << 20

/** An empty writer with room for the tokens of a text of that many code units. */
export function tokenWriter(units: number): TokenWriter {
  const room = 64 + Math.min(mostRoomAtFirst, Math.ceil(units / unitsForToken))
  return {
    length: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    flags: new Uint8Array(room),
  }
}

const widen = <T extends Int32Array | Uint8Array>(column: T, wider: T): T => {
  wider.set(column)
  return wider
}

/** Adds one token behind the last. */
export function addToken(out: TokenWriter, start: number, end: number, kind: TokenKind, flags: number): void {
  const at = out.length
  if (at === out.start.length) {
    const room = at * 2
    out.start = widen(out.start, new Int32Array(room))
    out.end = widen(out.end, new Int32Array(room))
    out.kind = widen(out.kind, new Uint8Array(room))
    out.flags = widen(out.flags, new Uint8Array(room))
  }
  out.start[at] = start
  out.end[at] = end
  out.kind[at] = kind
  out.flags[at] = flags
  out.length = at + 1
}

/** The finished columns, cut to their length. */
export const finishTokens = (out: TokenWriter): Tokens => ({
  length: out.length,
  start: out.start.slice(0, out.length),
  end: out.end.slice(0, out.length),
  kind: out.kind.slice(0, out.length),
})
