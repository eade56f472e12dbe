import type { Span } from "../../text/span.ts"
import type { EntryType } from "../identity/ids.ts"
import type { Content, Find } from "./find.ts"

/** The rule of what no rule found: a person marked it. */
export const markedByHand = "hand.marked"

/** What an `entry.marked` event puts into the ledger. */
export const markedFind = (event: {
  readonly type: EntryType
  readonly entry: string
  readonly content: Content
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly exact: readonly string[]
  readonly sentence: string
}): Find => ({
  type: event.type,
  id: event.entry,
  content: event.content,
  spans: event.spans.map(([start, end]) => ({ start, end })),
  exact: event.exact,
  sentence: event.sentence,
  rule: markedByHand,
  why: "Marked by hand.",
  confidence: "high",
  statement: null,
})

/** Where words that were marked stand in another text, one part behind the other; null where not all of them do. */
export function standsAt(text: string, exact: readonly string[]): Span[] | null {
  const spans: Span[] = []
  for (const part of exact) {
    const start = text.indexOf(part, spans.at(-1)?.end ?? 0)
    if (start < 0) return null
    spans.push({ start, end: start + part.length })
  }
  return spans
}
