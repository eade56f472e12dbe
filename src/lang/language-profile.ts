/** How a language is told from others by its text. */
export interface LanguageProfile {
  /** Frequent function words, lower-cased. */
  readonly functionWords: ReadonlySet<string>
}
