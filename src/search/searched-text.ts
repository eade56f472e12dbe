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
    if (node.kind === "phrase") return this.#phrase(node.words)
    return node.kind === "word" ? this.#word(node.word, node.isPrefix) : []
  }

  /** Whether it has a word or a phrase; a word that every language leaves out is taken for granted. */
  holds(node: QueryNode): boolean {
    if (node.kind === "word") {
      const { ways, prefixes } = queryWord(node.word, node.isPrefix, this.#packs)
      if (ways.length + prefixes.length === 0) return true
    }
    return this.placesOf(node).length > 0
  }

  #phrase(words: readonly string[]): readonly Span[] {
    this.#compared ??= comparedWords(this.#text)
    return phrasePlaces(words, this.#compared)
  }

  #word(word: string, isPrefix: boolean): readonly Span[] {
    this.#words ??= this.#wordsOfText()
    const words = this.#words
    const { ways, prefixes } = queryWord(word, isPrefix, this.#packs)
    return words.flatMap((found, i) => {
      if (prefixes.some(prefix => found.plain.startsWith(prefix))) return [found]
      const ends = ways.map(way => wayEnd(way, words, i)).filter(end => end !== null)
      return ends.length > 0 ? [{ start: found.start, end: Math.max(...ends) }] : []
    })
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

/** Where a way to hold a word ends that begins at a place: all its terms in one word, or one in each; else null. */
function wayEnd(way: readonly string[], words: readonly TextWord[], at: number): number | null {
  if (way.every(term => words[at]!.terms.has(term))) return words[at]!.end
  const isSpread = way.every((term, j) => words[at + j]?.terms.has(term))
  return isSpread ? words[at + way.length - 1]!.end : null
}
