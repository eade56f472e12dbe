import type { Agreement } from "./agreement.ts"

/** What a language adds to the finding of actors. */
export interface NameWords {
  /** Articles and other determiners, lower-cased, that are no part of a name. */
  readonly determiners: ReadonlySet<string>
  /** The definite ones: with them an office means somebody whom the text has named. */
  readonly definite: ReadonlySet<string>
  /** The indefinite articles. */
  readonly indefinite: ReadonlySet<string>
  /** Pronouns of the third person that can speak. */
  readonly personalPronouns: ReadonlySet<string>
  /** An office as it is listed with an actor: „US-Präsidenten“ → „US-Präsident“. */
  readonly roleName: (text: string) => string
  /** The words of a phrase that names somebody by a noun, in the nominative: „französischen Dienstes“ → „französischer Dienst“. */
  readonly nominative: (words: readonly string[], agreement: Agreement) => string
  /** Several names as one: „A, B und C“. */
  readonly listed: (names: readonly string[]) => string
  /** The noun of an office in the form by which two mentions are compared, lower-cased. */
  readonly roleHead: (lower: string) => string
  /** The gender that a name (as words) or offices (by their heads) tell of a person; null where neither does. */
  readonly genderOf: (name: readonly string[], heads: readonly string[]) => "m" | "f" | null
  /** Whether an office of this head is held by one at a time, so that another one means somebody else. */
  readonly isOffice: (head: string) => boolean
  /** Whether an office of this head leads a state or its government. */
  readonly isLeader: (head: string) => boolean
  /** The state that the lower-cased words of an office name; null where they name none. */
  readonly stateOfOffice: (words: readonly string[]) => string | null
  /** Whether a name is that of a state, its capital or its seat of government, which speaks for it. */
  readonly isState: (name: string) => boolean
  /** Who says it, where one word says both: „NASA-Angaben“ → „NASA“; null where the word tells nobody. */
  readonly sayerIn: (word: string) => string | null
  /** Whether a single word without article can be somebody's name. */
  readonly looksLikeName: (word: string, lower: string) => boolean
  /** Whether a phrase with these lower-cased words and this noun for its head names a thing, or nobody: „kein Licht“. */
  readonly isThing: (words: readonly string[], head: string) => boolean
}
