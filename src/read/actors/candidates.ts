import { genitive } from "../../lang/agreement.ts"
import type { UnitSyntax } from "../../lang/grammar.ts"
import type { NounPhrase, TokenRange } from "../../lang/syntax.ts"
import type { Span } from "../../text/span.ts"
import { TokenKind } from "../../text/tokens.ts"
import type { Article } from "../article.ts"

/** A name that the text gives in full somewhere, with what stands around it. */
export interface NamedPhrase {
  readonly phrase: NounPhrase
  /** The words of the name, without a genitive ending where the text elsewhere has the bare form. */
  readonly name: readonly string[]
  readonly determined: boolean
}

/** Every phrase that holds a proper name, in the order of the text. */
export function namedPhrases(article: Article, syntax: readonly UnitSyntax[]): NamedPhrase[] {
  const { word } = article
  const seen = new Set<string>()
  for (let i = 0; i < word.length; i++) if (article.tokens.kind[i] === TokenKind.word) seen.add(word[i]!)
  const named: NamedPhrase[] = []
  for (const { phrases } of syntax)
    for (const phrase of phrases.flatMap(p => (p.inner.length > 0 ? [p, ...p.inner] : p))) {
      if (!phrase.name) continue
      const [first, last] = phrase.name
      const name = word.slice(first, last).filter(w => !isQuoteMark(w))
      if (name.length === 0) continue
      const final = name[name.length - 1]!
      name[name.length - 1] = phrase.agreement === genitive ? withoutS(final) : bareForm(final, seen)
      named.push({ phrase, name, determined: isDetermined(article, phrase) })
    }
  return named
}

/** Whether a token is a quotation mark. */
export const isQuoteMark = (word: string): boolean => /^[„“”"»«›‹‚‘’']$/.test(word)

/** A name without the ending of the genitive in which the grammar says it stands. */
const withoutS = (word: string): string => word.replace(/(?<=.{2})(?:['’]s?|s)$/u, "")

/** A name without its genitive ending, where the bare form stands in the text too. */
export function bareForm(word: string, seen: ReadonlySet<string>): string {
  const bare = word.replace(/['’]s?$/u, "")
  if (bare !== word) return bare
  return word.endsWith("s") && seen.has(word.slice(0, -1)) && word.length > 3 ? word.slice(0, -1) : word
}

/** The text from the first to the last token of a range. */
export const rangeText = ({ text, tokens }: Article, [first, last]: TokenRange): string =>
  text.slice(tokens.start[first]!, tokens.end[last - 1]!)

/** The words of a phrase as a span. */
export const phraseSpan = ({ tokens }: Article, phrase: NounPhrase): Span => ({
  start: tokens.start[phrase.first]!,
  end: tokens.end[phrase.last - 1]!,
})

/** Whether a phrase begins with an article or another determiner. */
export const isDetermined = ({ lower, pack }: Article, phrase: NounPhrase): boolean =>
  pack.names.determiners.has(lower[phrase.first]!)
