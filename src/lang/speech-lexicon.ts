import type { Act } from "../model/reading.ts"

/** How a form of a cue verb may head its clause. */
export type VerbForm = "finite" | "infinitive" | "participle"

/** One analysis of a word form as a verb of speech. */
export interface SpeechVerb {
  /** The dictionary form; a separable particle joined: `hinzufügen`. */
  readonly lemma: string
  /** The separable particle that must stand apart from this form, or null. */
  readonly particle: string | null
  readonly form: VerbForm
  readonly act: Act
  /**
   * How well it introduces direct speech: `core` verbs say that words were uttered (say, explain), `manner` verbs
   * only do beside the words themselves (laugh, warn of), `label` verbs give a name to something (call, describe as).
   */
  readonly use: "core" | "manner" | "label"
}

/** Every word form of a language's verbs of speech, lower-cased, with its analyses. */
export type SpeechLexicon = ReadonlyMap<string, readonly SpeechVerb[]>
