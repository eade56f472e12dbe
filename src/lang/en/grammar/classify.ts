import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import { WordClass } from "../../syntax.ts"
import { nounVerbs, speechLexicon } from "../speech/lexicon.ts"
import { closedClass } from "../words/closed-class.ts"
import { isGroupNoun, officeModifiers, organisations, roles } from "../words/people.ts"
import { doubtfulMonths, months, timeDeterminers, timeNouns, weekdays } from "../words/time.ts"

const capital = /^\p{Lu}/u

const counts = /^(two|three|four|five|six|seven|eight|nine|ten)$/

/** Whether a word is a possessive: "mayor’s", "workers’". */
export const isPossessive = (word: string): boolean => /(?:['’]s|s['’])$/.test(word)

/**
 * The class of every token of an English text: closed lists first, then words of time, then shape. A capital inside a
 * sentence is a name; at its beginning it is one unless the text has the word without capital elsewhere.
 */
export function classify(words: Words, starts: Uint8Array): Uint8Array {
  const { tokens, word, lower } = words
  const classes = new Uint8Array(tokens.length)
  const small = new Set<string>()
  for (let i = 0; i < tokens.length; i++) if (word[i] === lower[i]) small.add(lower[i]!)
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol) classes[i] = WordClass.punctuation
    else if (kind === TokenKind.quote) classes[i] = WordClass.quote
    else if (kind === TokenKind.number) classes[i] = WordClass.number
    else if (kind === TokenKind.address) classes[i] = WordClass.name
    else if (isTime(words, i, starts[i] === 1)) classes[i] = WordClass.adverb
    else classes[i] = classOfWord(words, classes, i, starts[i] === 1, small)
  }
  return classes
}

/** "Monday", "in March", "last week": told by the word and its neighbours. */
function isTime({ tokens, lower, word }: Words, i: number, first: boolean): boolean {
  const text = lower[i]!
  if (weekdays.has(text) || months.has(text)) return capital.test(word[i]!)
  if (doubtfulMonths.has(text) && capital.test(word[i]!))
    return (
      tokens.kind[i + 1] === TokenKind.number ||
      (!first &&
        (tokens.kind[i - 1] === TokenKind.number ||
          /^(in|of|since|until|till|by|last|next|this|early|late|mid)$/.test(lower[i - 1] ?? "")))
    )
  if (timeDeterminers.has(text)) return timeNouns.has(lower[i + 1] ?? "")
  return timeNouns.has(text) && timeDeterminers.has(lower[i - 1] ?? "")
}

function classOfWord(
  { word: all, lower: allLower }: Words,
  classes: Uint8Array,
  i: number,
  first: boolean,
  small: ReadonlySet<string>,
): WordClass {
  const word = all[i]!
  const lower = allLower[i]!
  const upper = capital.test(word)
  if (lower === "that" && i > 0 && opensClause(all, allLower, classes, i)) return WordClass.subordinator
  const closed = closedClass.get(lower)
  if (closed !== undefined && (!upper || first || word.length === 1 || closed === WordClass.pronoun))
    return closed
  const noun = roles.has(lower) || organisations.has(lower) || isGroupNoun(lower)
  const verb = speechLexicon.has(lower)
  const nextUpper = i + 1 < all.length && capital.test(all[i + 1]!)
  if (upper && !(first && isPlain(lower, noun, verb, nextUpper, small))) return WordClass.name
  const count = i > 0 && counts.test(allLower[i - 1]!)
  const previous = i > 0 && !first && !count ? classes[i - 1]! : WordClass.other
  const nominal =
    previous === WordClass.determiner ||
    previous === WordClass.adjective ||
    (previous === WordClass.preposition && !lower.endsWith("ing")) ||
    (i > 0 && !first && isPossessive(all[i - 1]!))
  const following = allLower[i + 1] ?? ""
  if (officeModifiers.has(lower) && (roles.has(following) || officeModifiers.has(following)))
    return noun ? WordClass.noun : WordClass.adjective
  if (verb) {
    if (noun) return previous === WordClass.pronoun ? WordClass.verb : WordClass.noun
    if (!nominal) return WordClass.verb
    if (nounVerbs.has(lower)) return WordClass.noun
    return previous === WordClass.determiner || previous === WordClass.preposition
      ? WordClass.adjective
      : WordClass.verb
  }
  if (noun) return WordClass.noun
  if (officeModifiers.has(lower)) return WordClass.adjective
  if (/ly$/.test(lower)) return WordClass.adverb
  return nominal && previous !== WordClass.preposition ? WordClass.adjective : WordClass.other
}

/** "said that a city …": behind a verb, or before a determiner, a pronoun or a name, "that" points at nothing. */
function opensClause(
  word: readonly string[],
  lower: readonly string[],
  classes: Uint8Array,
  i: number,
): boolean {
  const next = closedClass.get(lower[i + 1] ?? "")
  return (
    classes[i - 1] === WordClass.verb ||
    next === WordClass.determiner ||
    next === WordClass.pronoun ||
    next === WordClass.preposition ||
    capital.test(word[i + 1] ?? "")
  )
}

/** Whether a capital at the beginning of a sentence is only that. */
function isPlain(
  lower: string,
  noun: boolean,
  verb: boolean,
  nextUpper: boolean,
  small: ReadonlySet<string>,
): boolean {
  // "Said Example:" begins with a verb, "State Example" may not; "Mayor Example" keeps its office either way.
  if (verb) return !nextUpper || !nounVerbs.has(lower)
  if (nextUpper) return false
  return noun || small.has(lower) || officeModifiers.has(lower) || lower.endsWith("ly")
}
