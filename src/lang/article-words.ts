import type { Tokens } from "../text/tokens.ts"

/** The tokens of one text with their words, in the two spellings that rules ask for. */
export interface Words {
  readonly text: string
  readonly tokens: Tokens
  /** The word of each token as printed. */
  readonly word: readonly string[]
  /** The same, lower-cased. */
  readonly lower: readonly string[]
}

/** How many spellings are kept before the list begins anew. */
const most = 1 << 15

/** Engines copy slices up to this length anyway. */
const longestCopied = 12

/** One string for each spelling, with its lower-cased form: tables that are asked for the same string again find it at once. */
const known = new Map<string, { readonly word: string; readonly lower: string }>()

/** The words of a text's tokens, sliced once for all rules; equal words are one string. */
export function wordsOf(text: string, tokens: Tokens): Words {
  const word: string[] = new Array(tokens.length)
  const lower: string[] = new Array(tokens.length)
  if (known.size > most) known.clear()
  for (let i = 0; i < tokens.length; i++) {
    const spelled = text.slice(tokens.start[i]!, tokens.end[i]!)
    let entry = known.get(spelled)
    if (entry === undefined) {
      // A slice keeps the whole text alive; what outlives the article is a copy.
      const own = spelled.length > longestCopied ? spelled.split("").join("") : spelled
      entry = { word: own, lower: own.toLowerCase() }
      known.set(own, entry)
    }
    word[i] = entry.word
    lower[i] = entry.lower
  }
  return { text, tokens, word, lower }
}
