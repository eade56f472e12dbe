import type { Actor, Confidence } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"
import type { EntryType } from "../identity/ids.ts"

/** A time of a find: the words that say it (empty where nothing was said), what they mean, and how that was told. */
export interface Dated {
  readonly words: string
  /** TIMEX3, possibly underspecified. */
  readonly value: string | null
  /** First and last day, `YYYY-MM-DD`, or an instant; null = open or not to be told. */
  readonly from: string | null
  readonly to: string | null
  readonly basis: "stated" | "relative" | "vague" | "set_by_person"
}

/** What an entry says, as the machine read it or a person corrected it. Words are as they are printed. */
export interface Content {
  /** A commitment's kind, or the act of a statement's cue. */
  readonly kind: string
  /** direct, indirect, free-indirect or reported; null for a commitment. */
  readonly form: string | null
  readonly actor: string | null
  readonly actorKind: Actor["kind"] | null
  /** What the actor is called beside the name on this page. */
  readonly roles: readonly string[]
  /** The words by which the text refers to the actor. */
  readonly mention: string | null
  readonly words: string
  readonly negated: boolean
  readonly addressee: string | null
  readonly medium: string | null
  readonly place: string | null
  readonly relay: string | null
  readonly said: Dated | null
  readonly condition: string | null
  readonly conditionDeadline: Dated | null
  readonly consequence: string | null
  readonly deadline: Dated | null
}

/** Something that a reading found, on its way into the ledger. */
export interface Find {
  readonly type: EntryType
  readonly id: string
  readonly content: Content
  /** Where its words stand in the reading's text. */
  readonly spans: readonly Span[]
  /** The text at each span, character for character. */
  readonly exact: readonly string[]
  /** The sentence around them, as it is shown. */
  readonly sentence: string
  readonly rule: string
  readonly why: string
  readonly confidence: Confidence
  /** The id of the statement in which a commitment stands. */
  readonly statement: string | null
}

/** Spans of a text as they are shown: an interruption as „ … “. */
export const printed = (text: string, spans: readonly Span[]): string =>
  spans.map(span => text.slice(span.start, span.end).replace(/\s+/g, " ")).join(" … ")
