/** What came of a commitment, as a person records it. The machine records none of these. */
export const outcomes = [
  "unreviewed",
  "open",
  "in_progress",
  "stalled",
  "kept",
  "kept_late",
  "partly",
  "broken",
  "withdrawn",
  "replaced",
  "void",
  "reversed",
  "disputed",
] as const
/** One of `outcomes`; `unreviewed` is where every entry begins and is never recorded. */
export type Outcome = (typeof outcomes)[number]

/** Outcomes behind which the clock stops. */
const final: ReadonlySet<Outcome> = new Set([
  "kept",
  "kept_late",
  "partly",
  "broken",
  "withdrawn",
  "replaced",
  "void",
  "reversed",
])
/** Whether an outcome ends the matter; `disputed` does not. */
export const isFinal = (outcome: Outcome): boolean => final.has(outcome)

/** Why it came so, where a person says it. */
export const outcomeReasons = [
  "no_majority",
  "court",
  "money",
  "changed_mind",
  "not_prioritised",
  "external_event",
  "other_actor",
  "already_done",
  "unknown",
] as const
/** One of `outcomeReasons`. */
export type OutcomeReason = (typeof outcomeReasons)[number]

/** Whether a word is an outcome that a person can record. */
export const isOutcome = (word: string): word is Outcome =>
  word !== "unreviewed" && (outcomes as readonly string[]).includes(word)
