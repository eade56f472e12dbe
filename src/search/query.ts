import { QueryError } from "./query-error.ts"
import { type QueryToken, queryTokens } from "./query-tokens.ts"
import { below, type QueryNode } from "./query-tree.ts"
import { wordTokens } from "./word-tokens.ts"

/** Bounds that no person's query reaches. The parser of FTS5 has a stack of 100, of which a depth may take seven. */
const longest = 2_000
const mostWords = 64
const deepest = 8
const shortestPrefix = 2

/**
 * Reads a query: words, "phrases", AND/UND, OR/ODER, NOT/NICHT and `-word`, parentheses, and `word*` for every word
 * that begins so. Words side by side must all hold; OR binds weaker than AND. Throws QueryError.
 */
export function parseQuery(query: string): QueryNode {
  if (query.length > longest) throw new QueryError(`a query has ${longest} characters at most`, longest)
  const parser = new Parser(queryTokens(query))
  const tree = parser.whole()
  if (tree === null) throw new QueryError("the query has no words", 0)
  checkNegations(tree)
  return tree
}

class Parser {
  readonly #tokens: readonly QueryToken[]
  #next = 0
  #depth = 0
  #words = 0

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens
  }

  whole(): QueryNode | null {
    const tree = this.#alternatives()
    const left = this.#tokens[this.#next]
    if (left !== undefined) throw new QueryError("this parenthesis was not opened", left.at)
    return tree
  }

  /** One or several with OR between them; null where there is nothing. */
  #alternatives(): QueryNode | null {
    const first = this.#together()
    const nodes = first === null ? [] : [first]
    for (let or = this.#take("or"); or !== null; or = this.#take("or")) {
      const node = this.#together()
      if (nodes.length === 0 || node === null) throw new QueryError("OR needs words on both sides", or.at)
      nodes.push(node)
    }
    return joined("or", nodes)
  }

  /** One or several side by side or with AND between them; null where there is nothing. */
  #together(): QueryNode | null {
    const nodes: QueryNode[] = []
    let and: QueryToken | null = null
    for (;;) {
      const token = this.#tokens[this.#next]
      if (token === undefined || token.kind === "or" || token.kind === "close") break
      if (token.kind === "and") {
        if (and !== null || nodes.length === 0)
          throw new QueryError("AND needs words on both sides", token.at)
        and = token
        this.#next += 1
        continue
      }
      const node = this.#negated()
      // A sign without letters and digits („&“) says nothing.
      if (node === null) continue
      nodes.push(node)
      and = null
    }
    if (and !== null) throw new QueryError("AND needs words on both sides", and.at)
    return joined("and", nodes)
  }

  #negated(): QueryNode | null {
    let first: QueryToken | null = null
    let isNegated = false
    for (let not = this.#take("not"); not !== null; not = this.#take("not")) {
      first ??= not
      isNegated = !isNegated
    }
    const node = this.#single()
    if (first === null) return node
    if (node === null) throw new QueryError("NOT needs a word behind it", first.at)
    if (!isNegated) return node
    return node.kind === "not" ? node.node : { kind: "not", node, at: first.at }
  }

  #single(): QueryNode | null {
    const token = this.#tokens[this.#next]
    if (token?.kind === "open") return this.#group(token)
    if (token?.kind !== "phrase" && token?.kind !== "text") return null
    this.#next += 1
    return token.kind === "phrase" ? this.#phrase(token) : this.#text(token)
  }

  #group(open: QueryToken): QueryNode {
    this.#next += 1
    this.#depth += 1
    if (this.#depth > deepest) throw new QueryError("parentheses are too deep", open.at)
    const node = this.#alternatives()
    if (this.#take("close") === null) throw new QueryError("this parenthesis is not closed", open.at)
    if (node === null) throw new QueryError("these parentheses hold no words", open.at)
    this.#depth -= 1
    return node
  }

  #phrase(token: QueryToken): QueryNode {
    const words = [...wordTokens(token.text)].map(word => word.text)
    if (words.length === 0) throw new QueryError("these quotation marks hold no words", token.at)
    this.#count(words.length, token)
    return { kind: "phrase", words, at: token.at }
  }

  /** The words of what has no space in it: „Hafen/Werft“ is two. */
  #text(token: QueryToken): QueryNode | null {
    const words = [...wordTokens(token.text)]
    this.#count(words.length, token)
    const nodes = words.map(({ text: word, start, end }): QueryNode => {
      const at = token.at + start
      const isPrefix = token.text[end] === "*"
      if (isPrefix && word.length < shortestPrefix)
        throw new QueryError(`* needs ${shortestPrefix} letters in front of it`, at)
      return { kind: "word", word, isPrefix, at }
    })
    return joined("and", nodes)
  }

  #count(words: number, token: QueryToken): void {
    this.#words += words
    if (this.#words > mostWords) throw new QueryError(`a query has ${mostWords} words at most`, token.at)
  }

  #take(kind: QueryToken["kind"]): QueryToken | null {
    const token = this.#tokens[this.#next]
    if (token?.kind !== kind) return null
    this.#next += 1
    return token
  }
}

function joined(kind: "and" | "or", nodes: readonly QueryNode[]): QueryNode | null {
  if (nodes.length < 2) return nodes[0] ?? null
  return { kind, nodes, at: nodes[0]!.at }
}

/** What is not wanted can only be taken from what is. */
function checkNegations(node: QueryNode): void {
  const inner = below(node)
  const denied = inner.filter(({ kind }) => kind === "not")
  if (
    node.kind === "not" ||
    (node.kind === "or" && denied.length > 0) ||
    (denied.length > 0 && denied.length === inner.length)
  )
    throw new QueryError("NOT takes away from what is found: say what to look for beside it", node.at)
  for (const next of inner) checkNegations(next.kind === "not" ? next.node : next)
}
