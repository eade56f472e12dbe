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

/** The words of a text's tokens, sliced once for all rules. */
export function wordsOf(text: string, tokens: Tokens): Words {
  const word: string[] = new Array(tokens.length)
  const lower: string[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const w = text.slice(tokens.start[i]!, tokens.end[i]!)
    word[i] = w
    lower[i] = w.toLowerCase()
  }
  return { text, tokens, word, lower }
}
