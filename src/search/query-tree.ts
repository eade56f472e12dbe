/** What a query means. `at` is the place in the query, in UTF-16 code units. */
export type QueryNode =
  /** A word in any of its forms; with `isPrefix` every word that begins like it. */
  | { readonly kind: "word"; readonly word: string; readonly isPrefix: boolean; readonly at: number }
  /** These words side by side, as they are written. */
  | { readonly kind: "phrase"; readonly words: readonly string[]; readonly at: number }
  | { readonly kind: "and"; readonly nodes: readonly QueryNode[]; readonly at: number }
  | { readonly kind: "or"; readonly nodes: readonly QueryNode[]; readonly at: number }
  | { readonly kind: "not"; readonly node: QueryNode; readonly at: number }

/** The nodes right below one. */
export function below(node: QueryNode): readonly QueryNode[] {
  if (node.kind === "not") return [node.node]
  return node.kind === "and" || node.kind === "or" ? node.nodes : []
}

/** Whether a phrase stands anywhere in it. */
export const hasPhrase = (node: QueryNode): boolean => node.kind === "phrase" || below(node).some(hasPhrase)

/** The words and phrases that are wanted, without those behind NOT. */
export function wanted(node: QueryNode): readonly QueryNode[] {
  if (node.kind === "not") return []
  return node.kind === "word" || node.kind === "phrase" ? [node] : node.nodes.flatMap(wanted)
}
