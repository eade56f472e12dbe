/**
 * The words by which a language's pages mark what is not running text, as lower-cased stems. A space at the edge of a
 * stem is the edge of a word: `" abo "` is a word of its own, `"newsletter"` also part of a longer one. Marks inside a
 * stem count as spaces, several as one.
 */
export interface PageCues {
  /** Labels of advertising, and what only sellers write. */
  readonly advertisement: readonly string[]
  /** Invitations to another article. */
  readonly teaser: readonly string[]
  /** Newsletters, subscriptions, log-in, paid content. */
  readonly subscription: readonly string[]
  /** Credits and labels of pictures. */
  readonly picture: readonly string[]
  /** Readers' comments. */
  readonly comments: readonly string[]
  /** Imprint, rights, terms. */
  readonly legal: readonly string[]
  /** Consent to cookies and embedded content. */
  readonly consent: readonly string[]
  /** Sharing, printing, following. */
  readonly share: readonly string[]
  /** Who wrote it. */
  readonly byline: readonly string[]
  /** Dates, reading time, state of the page. */
  readonly time: readonly string[]
  /** What the article is filed under. */
  readonly topics: readonly string[]
  /** Moving about the site. */
  readonly navigation: readonly string[]
  /** About the publisher's own trade: corrections, agencies, how the text was made. */
  readonly note: readonly string[]
  /** Whole phrases that only furniture has, whatever stands around them. */
  readonly never: readonly string[]
}
