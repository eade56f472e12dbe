import type { LanguagePack } from "../lang/pack.ts"
import { hasPhrase, type QueryNode } from "./query-tree.ts"
import { SearchedText } from "./searched-text.ts"

/**
 * The question whether a text holds the phrases of a query. Words beside phrases are the index's matter, which knows
 * more of an entry than its text; only where a word would do instead of a phrase, or a phrase is denied together with
 * words, they are looked for in the text as well.
 */
export function phraseCheck(tree: QueryNode, packs: readonly LanguagePack[]): (text: string) => boolean {
  return text => holds(tree, new SearchedText(text, packs))
}

function holds(node: QueryNode, text: SearchedText): boolean {
  if (!hasPhrase(node)) return true
  switch (node.kind) {
    case "and":
      return node.nodes.every(next => holds(next, text))
    case "phrase":
    case "word":
    case "or":
    case "not":
      return holdsAll(node, text)
  }
}

/** Whether a text holds a node, words and phrases. */
function holdsAll(node: QueryNode, text: SearchedText): boolean {
  switch (node.kind) {
    case "not":
      return !holdsAll(node.node, text)
    case "and":
      return node.nodes.every(next => holdsAll(next, text))
    case "or":
      return node.nodes.some(next => holdsAll(next, text))
    case "word":
    case "phrase":
      return text.holds(node)
  }
}
