/** The words by which a language prints dates on a page; all keys lower-cased and without full stop. */
export interface CalendarWords {
  /** Month by name and short form: `januar` → 1. */
  readonly months: ReadonlyMap<string, number>
  /** Weekday by name and short form, Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Words after a clock time that only mark it as one (`uhr`); never empty strings. */
  readonly clock: ReadonlySet<string>
  /** Words that move a clock time of twelve hours: `pm` → 12. */
  readonly halves: ReadonlyMap<string, 0 | 12>
  /** Names of time zones with their offset, as ISO 8601 writes it: `mesz` → `+02:00`. */
  readonly zones: ReadonlyMap<string, string>
  /** Words that may stand between the parts of a date and its clock time: `um`, `at`. */
  readonly between: ReadonlySet<string>
  /** Beginnings of what stands before the date of publication: `veröffentlicht`, `published`. */
  readonly published: readonly string[]
  /** Beginnings of what stands before the date of the last change: `aktualisiert`, `updated`. */
  readonly modified: readonly string[]
  /** What `02/08/2025` means in this language: the day first, or the month. */
  readonly slashes: "day-first" | "month-first"
}
