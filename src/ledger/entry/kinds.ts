import type { Act } from "../../model/reading.ts"

/** Every kind that an entry can have: a commitment's, or the act of a statement's cue. */
const kinds: Readonly<Record<Act | "ultimatum", true>> = {
  announcement: true,
  promise: true,
  threat: true,
  ultimatum: true,
  demand: true,
  prediction: true,
  refusal: true,
  said: true,
  denial: true,
  admission: true,
  accusation: true,
  warning: true,
  praise: true,
  criticism: true,
  question: true,
  claim: true,
}

/** The names of all kinds. */
export const entryKinds: readonly string[] = Object.keys(kinds)
