import type { DiffPart } from "../../ledger/changes/word-diff.ts"
import { type Html, html } from "../html.ts"

/** Stands between paragraphs while texts are compared, which counts words and no lines. */
export const paragraphSign = "¶"

/** Two texts as one: what is gone struck through, what is new set off; a new line for each paragraph. */
export const diffLine = (parts: readonly DiffPart[]): Html =>
  html`${parts.map(part =>
    "same" in part
      ? html`${lines(part.same)} `
      : html`${part.was === "" ? "" : html`<del>${lines(part.was)}</del> `}${part.is === "" ? "" : html`<ins>${lines(part.is)}</ins> `}`,
  )}`

const lines = (text: string): Html =>
  html`${text.split(paragraphSign).map((line, i) => (i === 0 ? line : html`<br><br>${line.trimStart()}`))}`
