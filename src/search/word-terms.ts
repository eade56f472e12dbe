import type { LanguagePack } from "../lang/pack.ts"
import { remembered } from "../lang/remember.ts"
import type { SearchPack } from "../lang/search.ts"
import { asciiTerm } from "./ascii.ts"
import { numberTerms } from "./number-term.ts"
import { piecesOf } from "./word-tokens.ts"

/** The terms of one word. */
export interface WordTerms {
  /** Of the word as a whole; empty for a stop word, and of several only for numbers like dates. */
  readonly words: readonly string[]
  /** Of what stands between its hyphens; empty where it has none. */
  readonly pieces: readonly string[]
  /** Of its pieces and the parts of compounds. */
  readonly parts: readonly string[]
}

/** Of more than so many pieces the whole is no word. */
const mostPieces = 6

/** The terms of a word in a language; of one that is not known, the word itself without stem and parts. */
export const wordTerms = (token: string, pack: LanguagePack | null): WordTerms =>
  termsBy(pack?.search ?? unknown)(token)

const unknown: SearchPack = { stem: word => word, parts: () => [], stopWords: new Set() }

const byPack = new WeakMap<SearchPack, (token: string) => WordTerms>()

function termsBy(pack: SearchPack): (token: string) => WordTerms {
  const known = byPack.get(pack)
  if (known !== undefined) return known
  const made = remembered(token => termsOfToken(token, pack))
  byPack.set(pack, made)
  return made
}

function termsOfToken(token: string, pack: SearchPack): WordTerms {
  const pieces = piecesOf(token)
  if (pieces.length === 1) return { ...termsOfPiece(pieces[0]!, pack), pieces: [] }
  const each = pieces.map(piece => termsOfPiece(piece, pack))
  const ofPieces = each.flatMap(terms => terms.words)
  const within = [...new Set([...ofPieces, ...each.flatMap(terms => terms.parts)])]
  if (pieces.length > mostPieces) return { words: ofPieces, pieces: [], parts: within }
  return { words: term(pieces.join(""), pack), pieces: ofPieces, parts: within }
}

function termsOfPiece(word: string, pack: SearchPack): Omit<WordTerms, "pieces"> {
  if (pack.stopWords.has(word)) return { words: [], parts: [] }
  const number = numberTerms(word)
  if (number !== null) return { words: number, parts: [] }
  const words = term(word, pack)
  const parts = pack.parts(word).flatMap(part => (pack.stopWords.has(part) ? [] : term(part, pack)))
  return { words, parts: [...new Set(parts)].filter(part => part !== words[0]) }
}

const term = (word: string, pack: SearchPack): readonly string[] =>
  [asciiTerm(pack.stem(word))].filter(found => found !== "")
