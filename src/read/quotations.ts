import { TokenKind, type Tokens } from "../text/tokens.ts"

/** One quotation: the tokens [first, last) from opening to closing mark, across blocks where it spans several. */
export interface Quotation {
  readonly first: number
  readonly last: number
  /** 0 for a quotation in running text, 1 for one inside another, and so on. */
  readonly depth: number
  /** The index of the quotation that holds it, or -1. */
  readonly parent: number
}

/** Which marks may close what a mark has opened; German, English, French, Swiss and typewriter styles. */
const closers: ReadonlyMap<string, string> = new Map([
  ["„", '“”"„'],
  ["“", '”“"'],
  ["”", "”“"],
  ['"', '"”“'],
  ["»", "«"],
  ["«", "»"],
  ["‚", "‘’'"],
  ["‘", "’'"],
  ["'", "'’"],
  ["›", "‹"],
  ["‹", "›"],
  ["``", "''"],
  ["''", "''"],
])

interface Open {
  readonly token: number
  readonly mark: string
  readonly block: number
}

const spaceBefore = /[\s([{–—/-]/u

/**
 * Pairs the quotation marks of a text. What a mark does is told by the marks that are open and by the white space
 * around it, since “ opens in English and closes in German. A mark without a partner is no quotation; a quotation
 * that each paragraph opens anew and only the last one closes is one.
 */
export function findQuotations(text: string, tokens: Tokens, blockOf: Int32Array): Quotation[] {
  const found: { first: number; last: number }[] = []
  let stack: Open[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.quote) continue
    const mark = text.slice(tokens.start[i]!, tokens.end[i]!)
    const block = blockOf[i]!
    if (stack.length > 0 && block > stack[0]!.block) {
      // A paragraph that opens with the same mark goes on with the quotation that its predecessor left open.
      const outer = stack[0]!
      const opensBlock = i === 0 || blockOf[i - 1] !== block
      if (opensBlock && mark === outer.mark && block === outer.block + 1) {
        stack = [{ ...outer, block }]
        continue
      }
      stack = []
    }
    const opening = looksOpening(text, tokens.start[i]!, tokens.end[i]!)
    const closing = looksClosing(text, tokens.start[i]!, tokens.end[i]!)
    const match = matching(stack, mark)
    if (match >= 0 && (closing || !opening)) {
      found.push({ first: stack[match]!.token, last: i + 1 })
      stack = stack.slice(0, match)
    } else if (closers.has(mark) && (opening || (!closing && stack.length === 0)) && stack.length < 6)
      stack.push({ token: i, mark, block })
  }
  return nest(found)
}

const looksOpening = (text: string, start: number, end: number): boolean =>
  (start === 0 || spaceBefore.test(text[start - 1]!) || closers.has(text[start - 1]!)) &&
  end < text.length &&
  !/\s/u.test(text[end]!)

const looksClosing = (text: string, start: number, end: number): boolean =>
  start > 0 && !/\s/u.test(text[start - 1]!) && (end >= text.length || !/[\p{L}\p{N}]/u.test(text[end]!))

/** The innermost open mark that `mark` may close, or -1. */
function matching(stack: readonly Open[], mark: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (closers.get(stack[i]!.mark)?.includes(mark)) return i
  return -1
}

function nest(found: readonly { first: number; last: number }[]): Quotation[] {
  const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last)
  const out: Quotation[] = []
  const open: number[] = []
  for (const { first, last } of sorted) {
    while (open.length > 0 && out[open.at(-1)!]!.last <= first) open.pop()
    out.push({ first, last, depth: open.length, parent: open.at(-1) ?? -1 })
    open.push(out.length - 1)
  }
  return out
}
