import type { Agreement } from "./agreement.ts"
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

/** What the head of a noun phrase stands for; `saying` is what somebody says: „Angaben der Polizei“. */
export type PhraseKind =
  | "person"
  | "role"
  | "organisation"
  | "group"
  | "name"
  | "pronoun"
  | "saying"
  | "common"

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

/** How, where and when something was said, as ranges of tokens with their prepositions. */
export interface Circumstances {
  readonly medium: TokenRange | null
  readonly place: TokenRange | null
  readonly said: TokenRange | null
}

/** An expression of saying where it stands, with the parties that its clause gives it. */
export interface SpeechCue {
  /** The tokens of the expression in order: „hat … mitgeteilt“, „fügte … hinzu“, „so“. */
  readonly tokens: readonly number[]
  readonly verb: SpeechVerb
  /** Whether the verb is in the passive, so that its grammatical subject is no speaker. */
  readonly passive: boolean
  /** Whether it stands in a relative clause, so that what follows that clause is not said with it. */
  readonly relative: boolean
  /** The clause in which it stands. */
  readonly clause: TokenRange
  /** Who says it, as far as the clause tells: the phrases of a joint subject, empty where it has none. */
  readonly subject: readonly NounPhrase[]
  readonly addressee: NounPhrase | null
  /** Whether its subject is an indefinite pronoun that stands for whoever spoke before: „man betont“. */
  readonly impersonal: boolean
  readonly circumstances: Circumstances
  /** Who reports that somebody else says it: „sagte X laut Y“; null where nobody does. */
  readonly relay: NounPhrase | null
}

/** Nothing told of how, where and when. */
export const noCircumstances: Circumstances = { medium: null, place: null, said: null }

/** A stretch of running text between sentence ends, in which quotations count as one piece each. */
export interface Unit {
  readonly first: number
  readonly last: number
  readonly block: number
}

/** Something said that stands in the author's sentence without quotation marks. */
export interface Report {
  readonly form: "indirect" | "reported"
  /** The rule that found it, as a key of `whys` in read/rules.ts. */
  readonly what: string
  /** What was said, in reading order; several ranges where the frame or something else stands inside. */
  readonly words: readonly TokenRange[]
  readonly cue: SpeechCue
  /** The tokens of the cue as they stand here: with what only this construction adds („darauf“). */
  readonly cueTokens: readonly number[]
  /** The introducing clause with its comma or colon. */
  readonly frame: readonly TokenRange[]
  readonly confidence: "high" | "medium" | "low"
}

/** Where a sentence says that somebody changed position. */
export interface ShiftCue {
  readonly words: TokenRange
  /** Who did, as far as the sentence tells. */
  readonly actor: NounPhrase | null
}
