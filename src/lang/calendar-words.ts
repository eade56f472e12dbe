/** The words by which a language prints dates on a page. */
export interface CalendarWords {
  /** Month by lower-cased name or short form without full stop: `januar` → 1. */
  readonly months: ReadonlyMap<string, number>
}
