import { QueryError } from "./query-error.ts"

/** What a query is made of. */
export interface QueryToken {
  readonly kind: "and" | "or" | "not" | "open" | "close" | "phrase" | "text"
  /** What stands between quotation marks, or the characters up to the next space; empty for all other kinds. */
  readonly text: string
  readonly at: number
}

/** The operators, in capitals only: „und“ and „not“ are words. */
const operators: Readonly<Record<string, "and" | "or" | "not">> = {
  AND: "and",
  UND: "and",
  OR: "or",
  ODER: "or",
  NOT: "not",
  NICHT: "not",
}

const quotes = '"„“”‟«»'
const piece = new RegExp(String.raw`\s+|[()]|[${quotes}]|[^\s()${quotes}]+`, "gu")

/** Cuts a query into tokens. Throws QueryError for a quotation mark that is not closed. */
export function queryTokens(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = []
  let end = 0
  for (const { 0: text, index: at } of query.matchAll(piece)) {
    if (at < end) continue
    if (text === "(" || text === ")") tokens.push({ kind: text === "(" ? "open" : "close", text: "", at })
    else if (quotes.includes(text)) {
      const length = query.slice(at + 1).search(new RegExp(`[${quotes}]`))
      if (length < 0) throw new QueryError("this quotation mark is not closed", at)
      tokens.push({ kind: "phrase", text: query.slice(at + 1, at + 1 + length), at })
      end = at + length + 2
    } else if (text.trim() !== "") tokens.push(...textTokens(query, text, at))
  }
  return tokens
}

/** A word, an operator, or a word with a minus in front; a minus that stands alone is a dash. */
function textTokens(query: string, text: string, at: number): readonly QueryToken[] {
  const operator = Object.hasOwn(operators, text) ? operators[text] : undefined
  if (operator !== undefined) return [{ kind: operator, text: "", at }]
  if (!text.startsWith("-")) return [{ kind: "text", text, at }]
  const next = query[at + 1] ?? " "
  const rest = text.slice(1)
  if (/\s/.test(next)) return []
  return [
    { kind: "not", text: "", at },
    ...(rest === "" ? [] : [{ kind: "text" as const, text: rest, at: at + 1 }]),
  ]
}
