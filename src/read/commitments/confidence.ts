import type { Intent } from "../../lang/intents.ts"
import type { Commitment, Confidence } from "../../model/reading.ts"
import type { Setting } from "./kind.ts"

/** What the confidence of a commitment is told by. */
interface Evidence {
  readonly intent: Intent
  readonly setting: Setting | null
  readonly kind: Commitment["kind"]
  /** Whether the actor is known by a name; null where the words commit nobody that they name. */
  readonly named: boolean | null
  readonly dated: boolean
  /** Whether a sentence as a whole tells it as somebody's words. */
  readonly told: boolean
}

/**
 * How sure a commitment is, by what docs/quality.md measures of its rule: high where the words name the act and who
 * does it, or where a plan has a day; low where only a mood or an actor without a name speaks for it.
 */
export function confidenceOf({ intent, setting, kind, named, dated, told }: Evidence): Confidence {
  const { force, what } = intent
  const direct = setting?.form === "direct"
  // What goes on with an earlier speaker, or hangs on a noun, leaves more open than a verb with its subject.
  const loose = setting?.form === "free-indirect" || what === "noun-clause"
  if (named === false) return "low"
  if (named === null) {
    if (force === "shall" || what === "planned" || kind === "prediction")
      return dated && kind !== "refusal" ? "high" : "medium"
    return "low"
  }
  if (force === "pledge") {
    if (direct) return "low"
    if (loose || (kind === "demand" && what === "object" && !told)) return "medium"
    if (kind === "announcement" || kind === "promise") return dated ? "high" : "medium"
    return "high"
  }
  if (force === "intend") return direct ? "low" : loose || dated ? "medium" : "high"
  if (force === "future") return direct && kind === "prediction" ? "high" : dated ? "medium" : "low"
  return force === "must" && direct ? "low" : "medium"
}
