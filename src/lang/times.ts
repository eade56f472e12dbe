import type { Words } from "./article-words.ts"

/** A stretch of the calendar, by how long it is. */
export type Grain =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"

/** A part of a day as TIMEX3 writes it: morning, midday, afternoon, evening, night. */
export type Daypart = "MO" | "MI" | "AF" | "EV" | "NI"

/** A season as TIMEX3 writes it. */
export type Season = "SP" | "SU" | "FA" | "WI"

/** Which part of a stretch is meant: its beginning, middle or end. */
export type Part = "START" | "MID" | "END"

/** What a time expression means before anything is known of when it was written. */
export type TimeTerm =
  /** Fields of a date as far as the words give them; the rest is for the context to say. */
  | {
      readonly kind: "date"
      readonly year?: number
      readonly month?: number
      readonly day?: number
      /** 1 Monday to 7 Sunday. */
      readonly weekday?: number
      readonly season?: Season
      readonly quarter?: number
      readonly half?: number
      readonly daypart?: Daypart
      readonly clock?: string
      readonly part?: Part
      /** Days behind Easter Sunday. */
      readonly easter?: number
      /** Years from that of the context, where the words say so: „Juni des vergangenen Jahres“. */
      readonly yearOffset?: number
      /** The week of a weekday, from that of the context: „am Freitag vergangener Woche“. */
      readonly week?: number
      /** Which one of those is meant, where the words say so: „am kommenden Freitag“ 1, „am vergangenen“ -1, „diesen“ 0. */
      readonly which?: -1 | 0 | 1
    }
  /** So many stretches from the one in which it was written: „heute“ 0 days, „nächstes Jahr“ 1 year. */
  | {
      readonly kind: "relative"
      readonly grain: Grain
      readonly offset: number
      readonly daypart?: Daypart
      readonly clock?: string
      readonly part?: Part
      /** Counted from the time before it in the text: „am Tag darauf“. */
      readonly fromBefore?: boolean
    }
  /** A decade or a century by its leading digits: „199“, „20“. */
  | { readonly kind: "era"; readonly digits: string }
  /** A length; the amount is null where the words leave it open: „einige Jahre“. */
  | { readonly kind: "duration"; readonly parts: readonly Length[] }
  /** What comes again. */
  | {
      readonly kind: "set"
      readonly length: Length | null
      readonly weekday?: number
      readonly daypart?: Daypart
    }
  /** A time that is only past, present or future. */
  | {
      readonly kind: "reference"
      readonly when: "PAST" | "PRESENT" | "FUTURE"
      /** How far ahead, as vaguely as the words say it: „in den kommenden Wochen“, „bald“. */
      readonly reach?: Grain | "soon"
    }

/** An amount of one unit; null where the words leave it open. */
export interface Length {
  readonly amount: number | null
  readonly unit: Grain
}

/** What the preposition before a time says of it. */
export type TimeRole =
  | "at"
  | "by"
  | "until"
  | "from"
  | "since"
  | "before"
  | "after"
  | "within"
  | "over"
  | "for"
  | "every"

/** When what the sentence tells happens, seen from when it was written; null where its verb does not say. */
export type Tense = "past" | "future" | null

/** A time expression where it stands; the preposition is not part of it. */
export interface FoundTime {
  readonly first: number
  readonly last: number
  readonly term: TimeTerm
  readonly role: TimeRole
  readonly tense: Tense
  /** Whether a length is counted from something that happens at no known time: „binnen zwei Wochen nach der Wahl“. */
  readonly fromEvent: boolean
}

/** The part of a language's knowledge that finds times. */
export interface TimeGrammar {
  /** The times among the tokens [first, last) of one sentence, in order, none overlapping another. */
  readonly find: (words: Words, classes: Uint8Array, first: number, last: number) => FoundTime[]
}
