import type { Agreement } from "./agreement.ts"
import type { Words } from "./article-words.ts"
import type { SpeechVerb } from "./speech-lexicon.ts"

/** What a token is in its sentence. A const table in place of an enum: type stripping knows no enums. */
export const WordClass = {
  other: 0,
  determiner: 1,
  preposition: 2,
  pronoun: 3,
  conjunction: 4,
  subordinator: 5,
  adverb: 6,
  auxiliary: 7,
  adjective: 8,
  noun: 9,
  name: 10,
  number: 11,
  verb: 12,
  punctuation: 13,
  quote: 14,
} as const

/** One of the values of `WordClass`. */
export type WordClass = (typeof WordClass)[keyof typeof WordClass]

/** What the head of a noun phrase stands for. */
export type PhraseKind = "person" | "role" | "organisation" | "group" | "name" | "pronoun" | "common"

/** A half-open range of tokens. */
export type TokenRange = readonly [first: number, last: number]

/** A noun phrase with its attributes and apposition, as half-open ranges of tokens. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  /** The end of determiner, adjectives, nouns and their genitives: without apposition and prepositional attributes. */
  readonly coreLast: number
  readonly head: number
  /** The preposition that governs it, or -1. */
  readonly preposition: number
  readonly agreement: Agreement
  readonly kind: PhraseKind
  /** The proper name inside it, or null. */
  readonly name: TokenRange | null
  /** The office or profession inside it, or null. */
  readonly role: TokenRange | null
  /** The phrases of its genitives and attributes: „der Sprecher | der Ministerin Anna Beispiel“. */
  readonly inner: readonly NounPhrase[]
}

/** An expression of saying where it stands, with the parties that its clause gives it. */
export interface SpeechCue {
  /** The tokens of the expression in order: „hat … mitgeteilt“, „fügte … hinzu“, „so“. */
  readonly tokens: readonly number[]
  readonly verb: SpeechVerb
  /** The clause in which it stands. */
  readonly clause: TokenRange
  /** Who says it, as far as the clause tells: the phrases of a joint subject, empty where it has none. */
  readonly subject: readonly NounPhrase[]
  readonly addressee: NounPhrase | null
}

/** A stretch of running text between sentence ends, in which quotations count as one piece each. */
export interface Unit {
  readonly first: number
  readonly last: number
  readonly block: number
}

/** What a grammar sees in one unit. */
export interface UnitSyntax {
  readonly phrases: readonly NounPhrase[]
  readonly cues: readonly SpeechCue[]
}

/** The part of a language's knowledge that reads sentences. */
export interface Grammar {
  /** The class of each token; `starts[i]` is 1 where token i begins a sentence. */
  readonly classify: (words: Words, starts: Uint8Array) => Uint8Array
  /** Phrases and expressions of saying of one unit; `quoted[i]` is 1 where token i stands inside a quotation. */
  readonly parse: (words: Words, classes: Uint8Array, quoted: Uint8Array, unit: Unit) => UnitSyntax
}
