import type { LanguagePack } from "../lang/pack.ts"
import { phraseCheck } from "./phrase-check.ts"
import { QueryError } from "./query-error.ts"
import { hasPhrase, type QueryNode, wanted } from "./query-tree.ts"
import { type QueryWord, queryWord } from "./query-word.ts"

/** What a query asks of the index of words and of the texts that it finds. */
export interface Match {
  /** An expression of FTS5 over the columns words, around and parts. */
  readonly match: string
  /**
   * Whether a text really holds the phrases of the query, of an entry that the index found; null where it has none.
   * A line end in the text ends a phrase.
   */
  readonly holdsPhrases: ((text: string) => boolean) | null
  /** The terms of what is wanted, each once, without prefixes: how common they are tells how much is to be found. */
  readonly terms: readonly string[]
}

/**
 * Makes of a query what the index understands. A word is found by its stem in any of the languages, by the word itself
 * and as part of a compound; a phrase by its words, and then by the text. Words that one of the languages leaves out
 * („der“) are asked for only where nothing else is. Throws QueryError where nothing is left to look for.
 */
export function matchOf(tree: QueryNode, packs: readonly LanguagePack[]): Match {
  const expression = new Expressions(packs).of(tree)
  const leaves = wanted(tree)
  if (expression === null) throw tooCommon(tree)
  const terms = leaves.flatMap(node =>
    wordsOf(node).flatMap(word => queryWord(word, false, packs).ways.flat()),
  )
  return {
    match: `{words around parts} : ${expression}`,
    holdsPhrases: hasPhrase(tree) ? phraseCheck(tree, packs) : null,
    terms: [...new Set(terms)],
  }
}

function wordsOf(node: QueryNode): readonly string[] {
  if (node.kind === "phrase") return node.words
  return node.kind === "word" && !node.isPrefix ? [node.word] : []
}

function tooCommon(node: QueryNode): QueryError {
  const words = wanted(node).flatMap(leaf =>
    leaf.kind === "word" ? [leaf.word] : leaf.kind === "phrase" ? leaf.words : [],
  )
  const listed = [...new Set(words)].join(", ")
  return new QueryError(`too common to be searched alone: ${listed}; add a rarer word`, node.at)
}

class Expressions {
  readonly #packs: readonly LanguagePack[]

  constructor(packs: readonly LanguagePack[]) {
    this.#packs = packs
  }

  /** The expression of a node, in parentheses or a single term; null where it asks for nothing. */
  of(node: QueryNode): string | null {
    switch (node.kind) {
      case "word":
        return expressionOf(queryWord(node.word, node.isPrefix, this.#packs))
      case "phrase":
        return this.#phrase(node.words)
      case "or":
        return joined(
          "OR",
          node.nodes.map(next => this.#branch(next)),
        )
      case "and":
        return this.#and(node.nodes)
      case "not":
        return null
    }
  }

  /** A branch of OR: one that asks for nothing would leave out silently what it was to bring in. */
  #branch(node: QueryNode): string {
    const expression = this.of(node)
    if (expression === null) throw tooCommon(node)
    return expression
  }

  #and(nodes: readonly QueryNode[]): string | null {
    const positive = nodes.filter(({ kind }) => kind !== "not")
    const rare = positive.filter(node => !this.#isLeftOut(node))
    const all = joined(
      "AND",
      (rare.some(node => this.of(node)) ? rare : positive).map(node => this.of(node)),
    )
    // What holds a phrase is decided by the text alone: its words in another order are no reason to leave an entry out.
    const denied = nodes.flatMap(next =>
      next.kind === "not" && !hasPhrase(next) ? [this.of(next.node)] : [],
    )
    const none = joined("OR", denied)
    return all === null || none === null ? all : `(${all} NOT ${none})`
  }

  /** The words of a phrase that every language has an index of; of a single one, in those that have. */
  #phrase(words: readonly string[]): string | null {
    const all = words.map(word => queryWord(word, false, this.#packs))
    if (all.length === 1) return expressionOf(all[0]!)
    return joined("AND", all.filter(word => word.isContent).map(expressionOf))
  }

  #isLeftOut(node: QueryNode): boolean {
    return node.kind === "word" && !queryWord(node.word, node.isPrefix, this.#packs).isContent
  }
}

function expressionOf({ ways, prefixes }: QueryWord): string | null {
  return joined("OR", [
    ...ways.map(way => joined("AND", way.map(quoted))),
    ...prefixes.map(prefix => `${quoted(prefix)} *`),
  ])
}

/** Terms are letters and digits only; the marks keep „near“ and „or“ from being operators. */
const quoted = (term: string): string => `"${term}"`

function joined(operator: "AND" | "OR", expressions: readonly (string | null)[]): string | null {
  const some = [...new Set(expressions.filter(expression => expression !== null))]
  return some.length > 1 ? `(${some.join(` ${operator} `)})` : (some[0] ?? null)
}
