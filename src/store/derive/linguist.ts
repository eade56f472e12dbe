import type { Find } from "../../ledger/finds/find.ts"
import type { Reading } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"

/** What the store asks of those who know languages. */
export interface Linguist {
  /** Of everything below: tables made by another version may differ. */
  readonly version: string
  /** What a reading puts into the ledger, with the sentences around it. */
  finds(reading: Reading): Find[]
  /** The sentences of a reading's article, in order; its blocks where its language is none of ours. */
  sentences(reading: Reading): readonly Span[]
  /** The terms of a text as the index of words takes them, and the parts of its compounds. */
  terms(text: string, language: string | null): { readonly words: string; readonly parts: string }
}
