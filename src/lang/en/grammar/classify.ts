import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import { WordClass } from "../../syntax.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import { closedClass } from "../words/closed-class.ts"
import { groups, organisations, roles } from "../words/people.ts"

const capital = /^\p{Lu}/u

/**
 * The class of every token of an English text, by closed-class lists, then by shape: a capital inside a sentence is a
 * name, a form of a verb of speech a verb unless a determiner stands before it.
 */
export function classify({ tokens, word, lower }: Words, starts: Uint8Array): Uint8Array {
  const classes = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol) classes[i] = WordClass.punctuation
    else if (kind === TokenKind.quote) classes[i] = WordClass.quote
    else if (kind === TokenKind.number) classes[i] = WordClass.number
    else if (kind === TokenKind.address) classes[i] = WordClass.name
    else {
      const nextUpper = i + 1 < tokens.length && capital.test(word[i + 1]!)
      classes[i] = classOfWord(
        word[i]!,
        lower[i]!,
        starts[i] === 1,
        classes[i - 1] ?? WordClass.other,
        nextUpper,
      )
    }
  }
  return classes
}

function classOfWord(
  word: string,
  lower: string,
  first: boolean,
  previous: number,
  nextUpper: boolean,
): WordClass {
  const upper = capital.test(word)
  const closed = closedClass.get(lower)
  if (closed !== undefined && (!upper || first || word.length === 1 || closed === WordClass.pronoun))
    return closed
  const noun = roles.has(lower) || organisations.has(lower) || groups.has(lower)
  if (upper && !(first && !nextUpper && (noun || speechLexicon.has(lower)))) return WordClass.name
  if (noun) return WordClass.noun
  const nominal = previous === WordClass.determiner || previous === WordClass.adjective
  if (speechLexicon.has(lower) && !nominal) return WordClass.verb
  if (speechLexicon.has(lower)) return WordClass.noun
  if (/ly$/.test(lower)) return WordClass.adverb
  return nominal ? WordClass.adjective : WordClass.other
}
