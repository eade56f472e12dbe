import type { LanguagePack } from "../lang/pack.ts"
import { cover, type Span } from "../text/span.ts"
import { type QueryNode, wanted } from "./query-tree.ts"
import { queryWord } from "./query-word.ts"
import { SearchedText } from "./searched-text.ts"

/**
 * The spans of a text that a query finds: whole words, in any form and where only a part of a compound is meant, and
 * phrases from their first word to their last. In order and apart from each other.
 */
export function marksIn(text: string, tree: QueryNode, packs: readonly LanguagePack[]): readonly Span[] {
  const searched = new SearchedText(text, packs)
  const leaves = wanted(tree)
  const isContent = (node: QueryNode) =>
    node.kind !== "word" || queryWord(node.word, node.isPrefix, packs).isContent
  // „der Zoll“ is no search for „der“.
  const found = (leaves.some(isContent) ? leaves.filter(isContent) : leaves)
    .flatMap(node => searched.placesOf(node))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const marks: Span[] = []
  for (const span of found) {
    const last = marks.at(-1)
    if (last !== undefined && span.start <= last.end) marks[marks.length - 1] = cover(last, span)
    else marks.push(span)
  }
  return marks
}
