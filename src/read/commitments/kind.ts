import type { Intent, PledgeKind } from "../../lang/intents.ts"
import type { Act, Statement } from "../../model/reading.ts"

/** In whose words an intent stands, as far as that decides what it is. */
export interface Setting {
  readonly form: Statement["form"]
  readonly act: Act | null
  /** Whether who acts in the words is who speaks them. */
  readonly same: boolean
  /** Whether who acts in the words has a will apart from who speaks them: all but states, and these beside a source („laut X“). */
  readonly apart: boolean
  /** Whether who acts in the words is known by a name. */
  readonly named: boolean
}

/** What a commitment is, and who makes it: whoever acts in its clause, whoever speaks its words, or nobody that is named. */
export interface Decision {
  readonly kind: PledgeKind
  readonly by: "agent" | "holder" | "speaker" | "nobody"
}

/** Acts of which the words tell of things to come in whatever form. */
const looksAhead: ReadonlySet<Act | null> = new Set<Act>([
  "announcement",
  "promise",
  "threat",
  "prediction",
  "warning",
])

const own = (negated: boolean): PledgeKind => (negated ? "refusal" : "announcement")

/**
 * What an intent is in its setting; `setting` is null in the author's own words, `ahead` says whether its time is
 * still to come. Null where it commits nobody: what the author holds necessary or possible, and what lies in nobody's hand.
 */
export function decide(intent: Intent, setting: Setting | null, ahead: boolean): Decision | null {
  const decision = plainly(intent, setting, ahead)
  if (!decision || decision.by === "nobody") return decision
  const { kind } = decision
  // What is asked for by a day, with what follows otherwise, leaves no choice.
  if (kind === "demand" && ahead && intent.consequence) return { ...decision, kind: "ultimatum" }
  const own = decision.by === "speaker" ? (setting?.act ?? null) : null
  const told = intent.force !== "pledge" && (own === "promise" || own === "threat") ? own : null
  if (kind === "announcement") {
    // What somebody will do if something does not happen is a threat.
    if (intent.otherwise || told === "threat" || intent.kind === "threat")
      return { ...decision, kind: "threat" }
    // What one party will do to another with force threatens it.
    if (intent.harmful && intent.able && intent.force === "future") return { ...decision, kind: "threat" }
    if (told === "promise" || intent.kind === "promise") return { ...decision, kind: "promise" }
  }
  // Who vows not to do something promises all the same.
  if (kind === "refusal" && (told || intent.kind === "promise"))
    return { ...decision, kind: told ?? "promise" }
  return decision
}

function plainly(intent: Intent, setting: Setting | null, ahead: boolean): Decision | null {
  const { force, negated, speaks, able } = intent
  if (intent.weak && !ahead && !isFirm(intent, setting)) return null
  const by = speaks && setting ? "speaker" : intent.agent.length > 0 ? "agent" : "nobody"
  if (force !== "pledge" && intent.kind === "prediction")
    return setting ? { kind: "prediction", by: "speaker" } : null
  if (intent.holder && intent.kind && force !== "intend") return { kind: intent.kind, by: "holder" }
  switch (force) {
    case "plan":
      return null
    case "present":
      return ahead ? { kind: own(negated), by: setting ? "speaker" : able ? by : "nobody" } : null
    case "pledge":
      return { kind: named(intent), by }
    case "intend":
      if (speaks && !setting) return null
      return by === "nobody" || !able ? null : { kind: own(negated), by }
    case "shall":
      if (!setting) return { kind: "announcement", by: "nobody" }
      return { kind: asks(intent, setting) ? "demand" : "announcement", by: "speaker" }
    case "must":
      return setting &&
        setting.act !== "prediction" &&
        !(setting.form === "direct" ? intent.subordinate : isHypothetical(intent, setting))
        ? { kind: "demand", by: "speaker" }
        : null
    case "may":
      // „er könne den Streit in einem Tag beenden“: what somebody says to be in his own hand, with a time.
      if (setting && (speaks || setting.same) && ahead) return { kind: own(negated), by: "speaker" }
      return setting && (ahead || setting.act === "prediction" || setting.act === "warning")
        ? { kind: "prediction", by: "speaker" }
        : null
    case "future":
      if (!setting) {
        // What is likely, lasting or beside the point is the author's own forecast.
        if (intent.unsure || speaks || (intent.state && !ahead) || (intent.subordinate && !intent.event))
          return null
        if (able && by === "agent") return { kind: own(negated), by }
        return ahead || intent.event ? { kind: "announcement", by: "nobody" } : null
      }
      if (intent.unsure || setting.act === "prediction" || setting.act === "warning")
        return { kind: "prediction", by: "speaker" }
      if (speaks || setting.same || setting.act === "announcement" || setting.act === "promise")
        return { kind: own(negated), by: "speaker" }
      // Of others in direct words one can only foretell. Who says what a state will do speaks for it; a body or person has a will of its own.
      if (able && setting.named && setting.form === "direct") return { kind: "prediction", by: "speaker" }
      if (able && setting.named) return { kind: own(negated), by: setting.apart ? by : "speaker" }
      if (intent.passive) return { kind: own(negated), by: "speaker" }
      return { kind: "prediction", by: "speaker" }
  }
}

/** „Bei einem Erfolg müsste die Regierung gehen“: what would follow, and nobody asks for. */
const isHypothetical = ({ unsure, condition }: Intent, { form }: Setting): boolean =>
  unsure && (condition !== null || form === "free-indirect")

/** Whether „soll“ asks something of somebody: behind a verb of asking, or, where what is said is told plainly, of another than the speaker. */
const asks = ({ kind }: Intent, { act, form, same }: Setting): boolean =>
  act === "demand" || (kind === "demand" && form === "indirect" && !same && !looksAhead.has(act))

/** Whether a weak form tells of things to come all the same: by its setting, by a condition, or by who acts in it. */
const isFirm = (intent: Intent, setting: Setting | null): boolean =>
  setting !== null &&
  (setting.same ||
    looksAhead.has(setting.act) ||
    (intent.force === "future" &&
      !intent.passive &&
      (intent.condition !== null || (intent.able && setting.form === "indirect"))))

/** What the expression names, given what it is said of: an announcement not to is a refusal, one of harm a threat. */
function named({ kind, negated, harmful, what }: Intent): PledgeKind {
  if (kind !== "announcement") return kind!
  return negated ? "refusal" : harmful && what === "object-clause" ? "threat" : kind
}
