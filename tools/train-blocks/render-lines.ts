import { Tag } from "../../src/html/tags.ts"
import type { CollectedPage } from "../../src/page/collect/collected-page.ts"

/** A page as somebody copies it: the lines, and which block each came from. */
export interface RenderedText {
  readonly text: string
  readonly blockOf: readonly number[]
}

/** What of a page is copied: all, all from the headline on, or the article alone. */
export type Cut = "whole" | "from title" | "article"

/** Renders a page's blocks as the lines of a plain text; list items get a dash on every second page. */
export function renderLines(
  page: CollectedPage,
  keep: (block: number) => boolean,
  dashes: boolean,
  blank: boolean,
): RenderedText {
  const lines: string[] = []
  const blockOf: number[] = []
  const { start, end, tag } = page.blocks
  for (let i = 0; i < start.length; i++) {
    if (!keep(i)) continue
    const value = page.text.slice(start[i], end[i])
    lines.push(dashes && tag[i] === Tag.li ? `- ${value}` : value)
    blockOf.push(i)
  }
  return { text: lines.join(blank ? "\n\n" : "\n"), blockOf }
}
