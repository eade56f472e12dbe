import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import { WordClass } from "../../syntax.ts"
import { closedOf, Fact, factsOf } from "../words/word-facts.ts"

const capital = /^\p{Lu}/u
const counts = /^(two|three|four|five|six|seven|eight|nine|ten)$/

/** Whether a word is a possessive: "mayor’s", "workers’". */
export function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  const before = word.charCodeAt(word.length - 2)
  return last === 0x73 ? isApostrophe(before) : before === 0x73 && isApostrophe(last)
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/**
 * The class of every token of an English text: closed lists first, then words of time, then shape. A capital inside a
 * sentence is a name; at its beginning it is one unless the text has the word without capital elsewhere.
 */
export function classify(words: Words, starts: Uint8Array): Uint8Array {
  const { tokens, word, lower } = words
  const classes = new Uint8Array(tokens.length)
  const atStart = new Set<string>()
  for (let i = 0; i < tokens.length; i++) if (starts[i] && word[i] !== lower[i]) atStart.add(lower[i]!)
  const small = new Set<string>()
  for (let i = 0; i < tokens.length; i++) if (atStart.has(word[i]!)) small.add(word[i]!)
  const facts = new Uint16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) facts[i] = factsOf(lower[i]!)
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol) classes[i] = WordClass.punctuation
    else if (kind === TokenKind.quote) classes[i] = WordClass.quote
    else if (kind === TokenKind.number) classes[i] = WordClass.number
    else if (kind === TokenKind.address) classes[i] = WordClass.name
    else if (isTime(words, facts, i, starts[i] === 1)) classes[i] = WordClass.adverb
    else classes[i] = classOfWord(words, facts, classes, i, starts[i] === 1, small)
  }
  return classes
}

/** "Monday", "in March", "last week": told by the word and its neighbours. */
function isTime({ tokens, lower, word }: Words, facts: Uint16Array, i: number, first: boolean): boolean {
  const bits = facts[i]!
  if (!(bits & (Fact.day | Fact.doubtfulMonth | Fact.timeDeterminer | Fact.timeNoun))) return false
  if (bits & Fact.day) return capital.test(word[i]!)
  if (bits & Fact.doubtfulMonth && capital.test(word[i]!))
    return (
      tokens.kind[i + 1] === TokenKind.number ||
      (!first &&
        (tokens.kind[i - 1] === TokenKind.number ||
          /^(in|of|since|until|till|by|last|next|this|early|late|mid)$/.test(lower[i - 1] ?? "")))
    )
  if (bits & Fact.timeDeterminer) return (facts[i + 1]! & Fact.timeNoun) !== 0
  return (bits & Fact.timeNoun) !== 0 && i > 0 && (facts[i - 1]! & Fact.timeDeterminer) !== 0
}

function classOfWord(
  { word: all, lower: allLower }: Words,
  facts: Uint16Array,
  classes: Uint8Array,
  i: number,
  first: boolean,
  small: ReadonlySet<string>,
): WordClass {
  const word = all[i]!
  const lower = allLower[i]!
  const bits = facts[i]!
  const upper = word !== lower && capital.test(word)
  if (lower === "that" && i > 0 && opensClause(all, facts, classes, i)) return WordClass.subordinator
  const closed = closedOf(bits)
  if (closed !== 0 && (!upper || first || word.length === 1 || closed === WordClass.pronoun)) return closed
  const nextUpper = i + 1 < all.length && capital.test(all[i + 1]!)
  if (upper && !(first && isPlain(lower, bits, nextUpper, small))) return WordClass.name
  if (bits === 0 && first) return lower.endsWith("ly") ? WordClass.adverb : WordClass.other
  const count = i > 0 && counts.test(allLower[i - 1]!)
  const previous = i > 0 && !first && !count ? classes[i - 1]! : WordClass.other
  const nominal =
    previous === WordClass.determiner ||
    previous === WordClass.adjective ||
    (previous === WordClass.preposition && !lower.endsWith("ing")) ||
    (i > 0 && !first && isPossessive(all[i - 1]!))
  const noun = (bits & Fact.noun) !== 0
  if (bits & Fact.modifier && (facts[i + 1] ?? 0) & (Fact.role | Fact.modifier))
    return noun ? WordClass.noun : WordClass.adjective
  if (bits & Fact.verb) {
    if (noun) return previous === WordClass.pronoun ? WordClass.verb : WordClass.noun
    if (!nominal) return WordClass.verb
    if (bits & Fact.nounVerb) return WordClass.noun
    return previous === WordClass.determiner || previous === WordClass.preposition
      ? WordClass.adjective
      : WordClass.verb
  }
  if (noun) return WordClass.noun
  if (bits & Fact.modifier) return WordClass.adjective
  if (lower.endsWith("ly")) return WordClass.adverb
  return nominal && previous !== WordClass.preposition ? WordClass.adjective : WordClass.other
}

/** "said that a city …": behind a verb, or before a determiner, a pronoun or a name, "that" points at nothing. */
function opensClause(word: readonly string[], facts: Uint16Array, classes: Uint8Array, i: number): boolean {
  const next = closedOf(facts[i + 1] ?? 0)
  return (
    classes[i - 1] === WordClass.verb ||
    next === WordClass.determiner ||
    next === WordClass.pronoun ||
    next === WordClass.preposition ||
    capital.test(word[i + 1] ?? "")
  )
}

/** Whether a capital at the beginning of a sentence is only that. */
function isPlain(lower: string, bits: number, nextUpper: boolean, small: ReadonlySet<string>): boolean {
  // "Said Example:" begins with a verb, "State Example" may not; "Mayor Example" keeps its office either way.
  if (bits & Fact.verb) return !nextUpper || !(bits & Fact.nounVerb)
  if (nextUpper) return false
  return (bits & (Fact.noun | Fact.modifier)) !== 0 || small.has(lower) || lower.endsWith("ly")
}
