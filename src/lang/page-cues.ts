/** The words by which a language's pages mark what is not article. */
export interface PageCues {
  readonly advertisement: readonly string[]
}
