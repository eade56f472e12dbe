import type { LanguagePack } from "../lang/pack.ts"
import type { Span } from "../text/span.ts"
import { asciiTerm } from "./ascii.ts"
import { type ComparedWords, comparedWords, phrasePlaces } from "./phrases.ts"
import type { QueryNode } from "./query-tree.ts"
import { queryWord } from "./query-word.ts"
import { wordTerms } from "./word-terms.ts"
import { piecesOf, wordTokens } from "./word-tokens.ts"

/** A word of a text with every term that it has in any language. */
interface TextWord extends Span {
  readonly terms: ReadonlySet<string>
  readonly plain: string
}

/** A text in which the words and phrases of a query are looked for, outside the index. */
export class SearchedText {
  readonly #text: string
  readonly #packs: readonly LanguagePack[]
  #words: readonly TextWord[] | null = null
  #compared: ComparedWords | null = null

  constructor(text: string, packs: readonly LanguagePack[]) {
    this.#text = text
    this.#packs = packs
  }

  /** The places of a word, in any form and within compounds, or of a phrase; in order. */
  placesOf(node: QueryNode): readonly Span[] {
    if (node.kind === "phrase") return this.phrase(node.words)
    return node.kind === "word" ? this.word(node.word, node.isPrefix) : []
  }

  phrase(words: readonly string[]): readonly Span[] {
    this.#compared ??= comparedWords(this.#text)
    return phrasePlaces(words, this.#compared)
  }

  word(word: string, isPrefix: boolean): readonly Span[] {
    this.#words ??= this.#wordsOfText()
    const words = this.#words
    const { ways, prefixes } = queryWord(word, isPrefix, this.#packs)
    const holds = (term: string) => words.some(({ terms }) => terms.has(term))
    const terms = new Set(ways.filter(way => way.every(holds)).flat())
    return words.filter(
      found =>
        [...terms].some(term => found.terms.has(term)) ||
        prefixes.some(prefix => found.plain.startsWith(prefix)),
    )
  }

  #wordsOfText(): readonly TextWord[] {
    return [...wordTokens(this.#text)].map(({ text, start, end }) => {
      const terms = new Set<string>()
      for (const pack of [...this.#packs, null]) {
        const { words, parts } = wordTerms(text, pack)
        for (const term of [...words, ...parts]) terms.add(term)
      }
      return { start, end, terms, plain: asciiTerm(piecesOf(text).join("")) }
    })
  }
}
