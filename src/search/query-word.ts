import type { LanguagePack } from "../lang/pack.ts"
import { withoutUmlauts, withUmlauts } from "../lang/umlauts.ts"
import { asciiTerm } from "./ascii.ts"
import { wordTerms } from "./word-terms.ts"
import { piecesOf } from "./word-tokens.ts"

/** A word of a query as the index has it, in any language. */
export interface QueryWord {
  /** Each is one way to hold the word: all its terms must be there. Empty where every language leaves the word out. */
  readonly ways: readonly (readonly string[])[]
  /** Terms may begin so. */
  readonly prefixes: readonly string[]
  /** Whether no language leaves the word out: „der“ stands in no German index, though English does not know it. */
  readonly isContent: boolean
}

/** No shorter word is taken for one with an umlaut spelt out: English „does“ and „due“ are none. */
const shortestSpeltOut = 5

/**
 * The terms by which a word is found, whatever the language of the page: its stem in each, and the word itself, as
 * pages of an unknown language have it. A name may be spelt with umlauts or without („Müller“, „Mueller“, „Muller“).
 */
export function queryWord(word: string, isPrefix: boolean, packs: readonly LanguagePack[]): QueryWord {
  const ways = new Map<string, readonly string[]>()
  const add = (terms: readonly string[]) => {
    if (terms.length > 0) ways.set(terms.join(" "), terms)
  }
  const left = packs.filter(pack => isStopWord(word, pack))
  const spellings = spellingsOf(word)
  for (const pack of [...packs, null]) {
    // The word itself is for pages of unknown language; where all known ones leave it out, it is worth nothing there.
    if (pack === null ? left.length === packs.length && packs.length > 0 : left.includes(pack)) continue
    for (const spelling of spellings) {
      const { words, pieces } = wordTerms(spelling, pack)
      add(words)
      add(pieces)
    }
  }
  const prefixes = isPrefix ? new Set(spellings.map(spelling => asciiTerm(piecesOf(spelling).join("")))) : []
  return { ways: [...ways.values()], prefixes: [...prefixes], isContent: isPrefix || left.length === 0 }
}

/** Whether a language has no term for a word. */
export function isStopWord(word: string, pack: LanguagePack): boolean {
  const { words, parts } = wordTerms(word, pack)
  return words.length === 0 && parts.length === 0
}

function spellingsOf(word: string): readonly string[] {
  const plain = word.normalize("NFC").toLowerCase()
  const spelt = plain.length >= shortestSpeltOut ? [withUmlauts(plain)] : []
  return [...new Set([plain, withoutUmlauts(plain), ...spelt])]
}
