import type { DiffPart } from "../../ledger/changes/word-diff.ts"
import { type Html, html } from "../html.ts"

/** Two texts as one line: what is gone struck through, what is new set off. */
export const diffLine = (parts: readonly DiffPart[]): Html =>
  html`${parts.map(part =>
    "same" in part
      ? html`${part.same} `
      : html`${part.was === "" ? "" : html`<del>${part.was}</del> `}${part.is === "" ? "" : html`<ins>${part.is}</ins> `}`,
  )}`
