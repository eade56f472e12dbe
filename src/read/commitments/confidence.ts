import type { Intent } from "../../lang/intents.ts"
import type { Actor, Commitment, Confidence } from "../../model/reading.ts"
import type { Setting } from "./kind.ts"

/** What the confidence of a commitment is told by. */
interface Evidence {
  readonly intent: Intent
  readonly setting: Setting | null
  readonly kind: Commitment["kind"]
  /** What the actor is; null where the words commit nobody, or nobody whom the text knows. */
  readonly actor: Actor["kind"] | null
  /** Whether the words commit somebody, known or not. */
  readonly committed: boolean
  readonly dated: boolean
  /** Whether a sentence as a whole tells it as somebody's words. */
  readonly told: boolean
}

/**
 * How sure a commitment is, by what docs/quality.md measures of its rule: high where the words name the act and who
 * does it by name, or where a plan of nobody has a day; low where only a mood, or an actor without a name, speaks for it.
 */
export function confidenceOf({ intent, setting, kind, actor, committed, dated, told }: Evidence): Confidence {
  const { force, what } = intent
  const direct = setting?.form === "direct"
  // What goes on with an earlier speaker, or hangs on a noun or a state, leaves more open than a verb with its subject.
  const loose = setting?.form === "free-indirect" || what === "noun-clause" || what === "planned"
  if (!committed) {
    // „Es wird erwartet, …“ names the act, and leaves no actor to mistake.
    if (kind === "prediction") return "high"
    if (force === "shall") return dated ? "high" : "medium"
    return what === "planned" ? "medium" : "low"
  }
  if (actor === null || actor === "group") return "low"
  switch (force) {
    case "pledge":
      if (direct) return "low"
      if (loose || (kind === "demand" && what === "object" && !told)) return "medium"
      return (kind === "announcement" || kind === "promise") && !(dated && told) ? "medium" : "high"
    case "intend":
      return direct ? "low" : (loose && actor !== "person") || dated || told ? "medium" : "high"
    case "must":
      return direct ? "low" : actor === "person" ? "high" : "medium"
    case "future":
      return direct && kind === "prediction" ? "high" : dated ? "medium" : "low"
    default:
      return "medium"
  }
}
