import type { Words } from "./article-words.ts"
import type { Intent } from "./intents.ts"
import type { NounPhrase, Report, ShiftCue, SpeechCue, Unit } from "./syntax.ts"

/**
 * How the main clause of a unit puts what it says: `reportive` in a mood that only reports (Konjunktiv), `either` in a
 * form that may be one, `hearsay` with a verb that passes on what others say, `plain` as the author's own.
 */
export type Voice = "plain" | "reportive" | "either" | "hearsay"

/** What a grammar sees in one unit. */
export interface UnitSyntax {
  readonly phrases: readonly NounPhrase[]
  readonly cues: readonly SpeechCue[]
  readonly reports: readonly Report[]
  readonly voice: Voice
  /** What its clauses say of things to come, in reading order; empty where the language's are not read yet. */
  readonly intents: readonly Intent[]
  readonly shifts: readonly ShiftCue[]
}

/**
 * Why a phrase in the clause of a cue is not its subject: `governed` by a preposition, `oblique` in another case,
 * `expletive` (es, man, sich), a `time`, part of a `comparison`, of another `number` than the verb, or a nominative that
 * could be it and stands in the `place` of an object.
 */
export type Rejection = "governed" | "oblique" | "expletive" | "time" | "comparison" | "number" | "place"

/** A phrase that was weighed as the subject of a cue and not taken. */
export interface RejectedPhrase {
  readonly phrase: NounPhrase
  readonly reason: Rejection
}

/** The part of a language's knowledge that reads sentences. */
export interface Grammar {
  /** The class of each token; `starts[i]` is 1 where token i begins a sentence. */
  readonly classify: (words: Words, starts: Uint8Array) => Uint8Array
  /** Phrases and expressions of saying of one unit; `quoted[i]` is 1 where token i stands inside a quotation. */
  readonly parse: (words: Words, classes: Uint8Array, quoted: Uint8Array, unit: Unit) => UnitSyntax
  /** The phrases in the clause of a cue that are not its subject, with the reason; empty where the language tells none. */
  readonly rejected: (
    words: Words,
    phrases: readonly NounPhrase[],
    cue: SpeechCue,
  ) => readonly RejectedPhrase[]
}
