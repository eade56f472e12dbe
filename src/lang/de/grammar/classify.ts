import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import { givenName } from "../../given-names.ts"
import { WordClass } from "../../syntax.ts"
import { nounForms } from "../lexicon/noun-forms.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import { closedClass } from "../words/closed-class.ts"
import { titles } from "../words/roles.ts"

const capital = /^\p{Lu}/u
const adjectiveEnding = /.{2}(e|en|er|es|em)$/

/**
 * The class of every token of a German text, by closed-class lists, then by shape: a capital inside a sentence is a
 * noun, a small word with an adjective's ending before a noun an adjective, another form of a verb a verb.
 * `starts[i]` is 1 where token i begins a sentence, where every word has a capital.
 */
export function classify({ tokens, word, lower }: Words, starts: Uint8Array): Uint8Array {
  const classes = new Uint8Array(tokens.length)
  const particled = particledNames(word, lower)
  for (let i = tokens.length - 1; i >= 0; i--) {
    const kind = tokens.kind[i]
    if (/^\p{N}/u.test(word[i]!) && /-?[Jj]ährige[rnms]?$/.test(word[i]!))
      // „der 58-Jährige“, „die 34-jährige Frau“
      classes[i] = /Jährige[rnms]?$/.test(word[i]!) ? WordClass.noun : WordClass.adjective
    else if (kind === TokenKind.punctuation || kind === TokenKind.symbol) classes[i] = WordClass.punctuation
    else if (kind === TokenKind.quote) classes[i] = WordClass.quote
    else if (kind === TokenKind.number) classes[i] = WordClass.number
    else if (kind === TokenKind.address) classes[i] = WordClass.name
    else if (particled !== null && lower[i] === "von" && particled.has(particledName(word, lower, i) ?? ""))
      classes[i] = WordClass.name
    else
      classes[i] = classOfWord(
        word[i]!,
        lower[i]!,
        // Behind a colon and an opening mark a capital tells as little as at the start.
        starts[i] === 1 || word[i - 1] === ":" || tokens.kind[i - 1] === TokenKind.quote,
        // What begins the next sentence says nothing about the last word of this one.
        starts[i + 1] === 1 && starts[i] === 0 ? WordClass.other : (classes[i + 1] ?? WordClass.other),
        starts[i] === 0 && determined(lower, i) && !givenName(lower[i + 1] ?? ""),
      )
  }
  return classes
}

/** „von der Beispiel“, „von Muster“: the words of a name behind „von“ with which a token begins; null where none do. */
function particledName(word: readonly string[], lower: readonly string[], at: number): string | null {
  const name = /^(der|den|dem)$/.test(lower[at + 1] ?? "") ? at + 2 : at + 1
  return capital.test(word[name] ?? "") ? word[name]! : null
}

/** The names with „von“ that stand in the text behind a given name; null where there are none. */
function particledNames(word: readonly string[], lower: readonly string[]): ReadonlySet<string> | null {
  let names: Set<string> | null = null
  for (let i = 1; i < word.length; i++) {
    if (lower[i] !== "von" || !givenName(lower[i - 1]!)) continue
    const name = particledName(word, lower, i)
    if (!name) continue
    names ??= new Set()
    names.add(name)
  }
  return names
}

/** „die gestern verkündeten“: an article that still wants its noun stands before a word, adverbs at most between. */
function determined(lower: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const closed = closedClass.get(lower[i]!)
    if (closed === WordClass.determiner) return true
    if (closed !== WordClass.adverb && !adjectiveEnding.test(lower[i]!)) return false
  }
  return false
}

function classOfWord(
  word: string,
  lower: string,
  first: boolean,
  next: number,
  determined: boolean,
): WordClass {
  const closed = closedClass.get(lower)
  const upper = capital.test(word)
  // „wird … sein“, „sein Amt“: the infinitive where no noun follows.
  if (lower === "sein" && !upper && !nominalNext(next)) return WordClass.auxiliary
  // „Die Grünen“, „Sie“: closed classes keep their class with a capital at the start; „Sein“ inside is a noun.
  if (closed !== undefined && (!upper || first || lower === "sie" || lower === "ihnen" || lower === "ihr"))
    return closed
  // „al-Scharaa“, „ad-Din“: an article inside a name.
  if (/^(al|el|ad|as|ar|az|an|asch|ben|bin)-\p{Lu}/u.test(word)) return WordClass.name
  if (upper) {
    if (titles.has(lower)) return WordClass.noun
    if (
      first &&
      /(lich|iell|uell|ig|isch|sam|weise|lings|wärts|haft|ähnlich)$/.test(lower) &&
      next === WordClass.verb
    )
      return WordClass.adverb
    // „Besorgt äußerte sich“: a participle before the verb is no noun.
    if (first && next === WordClass.verb && verbForms(lower) & VerbForm.participle && nounForms(lower) === 0)
      return WordClass.other
    const nounNext = next === WordClass.noun || next === WordClass.name || next === WordClass.adjective
    if (first && !nounNext && opensWithVerb(lower, next)) return WordClass.verb
    // „Russische Truppen“, „Neue Zölle“ at the start of a sentence; „Deutsche Bank“ stays a name elsewhere.
    if (
      first &&
      nounNext &&
      adjectiveEnding.test(lower) &&
      /(isch|lich|ig|neu|groß|viel|ander|letzt|nächst)(e|en|er|es|em)$/.test(lower)
    )
      return WordClass.adjective
    return WordClass.noun
  }
  const beforeNoun = nominalNext(next)
  if (speechLexicon.has(lower))
    return beforeNoun && determined && isParticiple(lower) ? WordClass.adjective : WordClass.verb
  if (verbForms(lower) !== 0)
    return beforeNoun && determined && adjectiveEnding.test(lower) ? WordClass.adjective : WordClass.verb
  return beforeNoun && adjectiveEnding.test(lower) ? WordClass.adjective : WordClass.other
}

/** „Sagte er“, „Kommt es“: a verb at the start of a sentence; „Angaben zufolge“ begins with a noun. */
const opensWithVerb = (lower: string, next: number): boolean =>
  nounForms(lower) === 0 &&
  (speechLexicon.has(lower) ||
    ((next === WordClass.pronoun || next === WordClass.determiner) && verbForms(lower) !== 0))

const nominalNext = (next: number): boolean =>
  next === WordClass.noun ||
  next === WordClass.name ||
  next === WordClass.adjective ||
  next === WordClass.number

/** „die erklärte Absicht“, „der eingeräumte Fehler“: a participle with an adjective's ending; „sagte“ is none. */
function isParticiple(lower: string): boolean {
  const stem = lower.replace(/e[nrsm]?$/, "")
  return stem !== lower && (speechLexicon.get(stem)?.some(verb => verb.form === "participle") ?? false)
}
