/** How a language is told from others by its text. */
export interface LanguageProfile {
  /** Frequent function words, lower-cased. */
  readonly functionWords: ReadonlySet<string>
  /** Letters and endings that are frequent in the language and rare elsewhere: weak evidence for short texts. */
  readonly clusters: readonly string[]
}
