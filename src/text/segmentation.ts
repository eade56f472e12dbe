/**
 * What a language adds to the segmentation of text into tokens and sentences. Words are lower-cased and meant in any
 * spelling; an abbreviation with a capital is one only as printed, since it is a word otherwise: `Sat`, `Ill`, `Mag`.
 */
export interface SegmentationRules {
  /**
   * Abbreviations, without their last full stop, that bind what follows: `dr`, `z.b`, `mr`.
   * Parts written apart (`z. B.`) are found under the same key as those written together.
   */
  readonly neverFinal: ReadonlySet<string>
  /** Abbreviations that end a sentence only where a typical first word follows: `mio`, `inc`, `u.s`. */
  readonly maybeFinal: ReadonlySet<string>
  /** Abbreviations that end a sentence where a capital follows: `usw`, `etc`, `p.m`. */
  readonly oftenFinal: ReadonlySet<string>
  /** Endings of compounds that are abbreviated like `maybeFinal`: `str` in `Seestr. 5`. */
  readonly shortEndings: readonly string[]
  /** Words that are an abbreviation only before a number: `no`, `art`, `fig`. */
  readonly beforeNumber: ReadonlySet<string>
  /** Words that, with a capital behind a full stop, are a new sentence rather than the rest of a name. */
  readonly starters: ReadonlySet<string>
  /** Capitalised words that follow an abbreviation of `oftenFinal` without a new sentence: weekdays, time zones. */
  readonly continuers: ReadonlySet<string>
  /** Words whose number or letter behind them is a name, never an ordinal or an initial: `platz 8`, `plan b`. */
  readonly labels: ReadonlySet<string>
  /** How the language writes ordinals with a full stop; null where it does not. */
  readonly ordinals: OrdinalRules | null
  /** Quotation marks that only open, never close, in the language's print. */
  readonly openers: string
  /** What an apostrophe may stand before without being a quotation mark: `em`, `tis`; `s`, `n`. */
  readonly clitics: ReadonlySet<string>
  /** Endings that a colon, asterisk or middle dot may join to a word: `innen`. */
  readonly joinedEndings: readonly string[]
  /** Endings of digits that make an ordinal number: `st`, `th`. */
  readonly numberEndings: ReadonlySet<string>
  /** Names that carry an exclamation or question mark. */
  readonly markedNames: ReadonlySet<string>
}

/** Ordinals written with a full stop, as German does. All words are lower-cased. */
export interface OrdinalRules {
  /** Words before which a number with a full stop is an ordinal whatever stands before it: months, `jahrhundert`. */
  readonly followers: ReadonlySet<string>
  /** Words after which a number with a full stop before a noun is an ordinal: articles, prepositions. */
  readonly preceders: ReadonlySet<string>
  /** Words that join a second ordinal to a first: `der 3. und 4. Versuch`. */
  readonly joiners: ReadonlySet<string>
}
