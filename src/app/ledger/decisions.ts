import { correctable, type Field, isField, valueFault } from "../../ledger/entry/corrections.ts"
import { decisionsOf, isRevocable, standing } from "../../ledger/entry/decisions.ts"
import { isOutcome, type OutcomeReason, outcomeReasons, outcomes } from "../../ledger/entry/outcomes.ts"
import { rubricVersion } from "../../ledger/entry/rubric.ts"
import type { EventBody, LedgerEvent, LinkKind } from "../../ledger/events/event.ts"
import { linkKinds } from "../../ledger/events/event.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { eventsOf } from "../../store/query/show.ts"
import { decide } from "../../store/write/decide.ts"
import { now } from "./clock.ts"
import { evidenceAt } from "./evidence.ts"

/** A decision as it was recorded. */
export interface Decided {
  /** The entry or actor that it is about. */
  readonly entry: string
  readonly event: LedgerEvent
}

/** Who decides, and why; a reason is asked for where others must be able to follow it. */
export interface Decider {
  readonly person: string
  readonly because: string | null
  /** The instant of the decision, ISO 8601 in UTC; now where it is absent. */
  readonly at?: string
}

/** Says that an entry records rightly what was said, or that it does not. Throws LedgerError. */
export async function judgeEntry(
  ledger: Ledger,
  decider: Decider,
  given: string,
  as: "confirmed" | "rejected",
): Promise<Decided> {
  const entry = await entryOf(ledger, given)
  return await one(ledger, decider, entry, { kind: `entry.${as}`, entry, because: decider.because })
}

/**
 * Puts values in the place of what the machine read, `FIELD=VALUE` each; an empty value gives the field back to the
 * machine. Throws LedgerError (`refused`) for a field or value that is none.
 */
export async function correctEntry(
  ledger: Ledger,
  decider: Decider,
  given: string,
  {
    assignments,
    evidence,
  }: { readonly assignments: readonly string[]; readonly evidence: readonly string[] },
): Promise<Decided> {
  const entry = await entryOf(ledger, given)
  const set: Record<string, string | null> = {}
  for (const assignment of assignments) {
    const [field, value] = fieldValue(assignment)
    set[field] = value
  }
  return await one(ledger, decider, entry, {
    kind: "entry.corrected",
    entry,
    set,
    because: reasonOf(decider.because),
    evidence: await Promise.all(evidence.map(place => evidenceAt(ledger, place))),
  })
}

function fieldValue(assignment: string): [Field, string | null] {
  const at = assignment.indexOf("=")
  const field = assignment.slice(0, Math.max(at, 0)).trim()
  const value = assignment.slice(at + 1).trim()
  if (at < 1 || !isField(field))
    throw new LedgerError(
      "refused",
      `“${assignment}” sets nothing. Write FIELD=VALUE with one of ${Object.keys(correctable).join(", ")}.`,
    )
  if (value === "") return [field, null]
  const fault = valueFault(field, value)
  if (fault !== null)
    throw new LedgerError("refused", `“${value}” cannot be the ${field} of an entry: it takes ${fault}.`)
  return [field, value]
}

/** What an outcome is recorded with. */
export interface Assessment {
  readonly outcome: string
  readonly reason: string | null
  readonly evidence: readonly string[]
}

/**
 * Records what came of a commitment, with the words that decide it. Throws LedgerError (`refused`)
 * where the outcome or its reason is none, or the entry is a statement.
 */
export async function assessEntry(
  ledger: Ledger,
  decider: Decider,
  given: string,
  { outcome, reason, evidence }: Assessment,
): Promise<Decided> {
  const entry = await entryOf(ledger, given)
  if (!entry.startsWith("c-"))
    throw new LedgerError("refused", `${entry} is a statement; only a commitment (c-…) has an outcome.`)
  if (!isOutcome(outcome))
    throw new LedgerError(
      "refused",
      `“${outcome}” is no outcome. Take one of ${outcomes.slice(1).join(", ")}.`,
    )
  if (reason !== null && !(outcomeReasons as readonly string[]).includes(reason))
    throw new LedgerError("refused", `“${reason}” is no reason. Take one of ${outcomeReasons.join(", ")}.`)
  return await one(ledger, decider, entry, {
    kind: "entry.assessed",
    entry,
    outcome,
    reason: reason as OutcomeReason | null,
    because: reasonOf(decider.because),
    evidence: await Promise.all(evidence.map(place => evidenceAt(ledger, place))),
    rubric: rubricVersion,
  })
}

/** Ties an entry to another: `extends` moves the other's deadline. Throws LedgerError. */
export async function linkEntries(
  ledger: Ledger,
  decider: Decider,
  given: string,
  other: string,
  as: string,
): Promise<Decided> {
  if (!(linkKinds as readonly string[]).includes(as))
    throw new LedgerError("refused", `“${as}” is no tie. Take one of ${linkKinds.join(", ")}.`)
  const [entry, to] = [await entryOf(ledger, given), await entryOf(ledger, other)]
  if (entry === to) throw new LedgerError("refused", `${entry} cannot be tied to itself.`)
  return await one(ledger, decider, entry, {
    kind: "entry.linked",
    entry,
    to,
    as: as as LinkKind,
    because: decider.because,
  })
}

/** Says that two entries are one, or two actors: the first is shown as the second from then on. Throws LedgerError. */
export async function mergeInto(
  ledger: Ledger,
  decider: Decider,
  given: string,
  other: string,
): Promise<Decided> {
  if (given.startsWith("a-")) {
    const [actor, into] = [
      await resolveId(ledger.db, "actor", given),
      await resolveId(ledger.db, "actor", other),
    ]
    if (actor === into) throw new LedgerError("refused", `${actor} is one already.`)
    const root = await ledger.db
      .selectFrom("actor")
      .innerJoin("actor as root", "root.n", "actor.merged_into")
      .select("root.id")
      .where("actor.id", "=", into)
      .executeTakeFirst()
    if (root?.id === actor)
      throw new LedgerError("refused", `${into} is shown as ${actor} already; split it first.`)
    return await one(ledger, decider, actor, {
      kind: "actor.merged",
      actor,
      into: root?.id ?? into,
      because: decider.because,
    })
  }
  const [entry, into] = [await entryOf(ledger, given), await entryOf(ledger, other)]
  if (entry === into) throw new LedgerError("refused", `${entry} is one already.`)
  if (entry[0] !== into[0])
    throw new LedgerError("refused", "A statement and a commitment cannot be one; link them instead.")
  await mergeTarget(ledger, into)
  return await one(ledger, decider, entry, { kind: "entry.merged", entry, into, because: decider.because })
}

/** Takes a merge of an entry or an actor back. Throws LedgerError (`refused`) where it was not merged. */
export async function splitAgain(ledger: Ledger, decider: Decider, given: string): Promise<Decided> {
  const table = given.startsWith("a-") ? "actor" : "entry"
  const id = await resolveId(ledger.db, table, given)
  const row = await ledger.db
    .selectFrom(table)
    .select("merged_into")
    .where("id", "=", id)
    .executeTakeFirstOrThrow()
  if (row.merged_into === null)
    throw new LedgerError("refused", `${id} was not merged into another; there is nothing to split.`)
  return await one(
    ledger,
    decider,
    id,
    table === "actor"
      ? { kind: "actor.split", actor: id, because: decider.because }
      : { kind: "entry.split", entry: id, because: decider.because },
  )
}

/** A decision that was taken back. */
export interface Undone extends Decided {
  /** The decision that no longer stands. */
  readonly revoked: LedgerEvent
}

/**
 * Takes back a decision about an entry: that of the event `seq`, or the last one that stands. What was decided before
 * counts again; the chain keeps both. Throws LedgerError (`refused`) where there is no such decision, where it was taken
 * back already, and where the entry would be merged into one that is shown as another by now.
 */
export async function undoDecision(
  ledger: Ledger,
  decider: Decider,
  given: string,
  seq?: number,
): Promise<Undone> {
  const entry = await entryOf(ledger, given)
  const events = await eventsOf(ledger.db, entry)
  const revoked = seq === undefined ? standing(events).findLast(isRevocable) : decisionAt(entry, events, seq)
  if (!revoked)
    throw new LedgerError("refused", `Nobody decided anything about ${entry} that could be taken back.`)
  const before = decisionsOf(events).mergedInto
  const into = decisionsOf(events.filter(event => event !== revoked)).mergedInto
  if (into !== null && into !== before) await mergeTarget(ledger, into)
  const body: EventBody = {
    kind: "entry.revoked",
    entry,
    revokes: revoked.seq,
    because: decider.because,
  }
  return { ...(await one(ledger, decider, entry, body)), revoked }
}

/** The standing decision about an entry that an event is; says why where it is none. */
function decisionAt(entry: string, events: readonly LedgerEvent[], seq: number): LedgerEvent {
  const event = events.find(one => one.seq === seq)
  if (event && isRevocable(event)) {
    if (standing(events).includes(event)) return event
    throw new LedgerError("refused", `Event ${seq} was taken back already.`)
  }
  const why =
    event?.kind === "entry.marked"
      ? `Event ${seq} marked the words of ${entry}; reject the entry instead.`
      : event?.kind === "entry.revoked"
        ? `Event ${seq} took a decision back; decide it again instead.`
        : `Event ${seq} is no decision about ${entry}; \`beimwort history ${entry}\` prints their numbers.`
  throw new LedgerError("refused", why)
}

/** Makes sure that an entry is shown as itself, so that others can be shown as it. */
async function mergeTarget(ledger: Ledger, into: string): Promise<void> {
  const target = await ledger.db
    .selectFrom("entry")
    .select("merged_into")
    .where("id", "=", into)
    .executeTakeFirstOrThrow()
  if (target.merged_into !== null)
    throw new LedgerError("refused", `${into} was merged itself; name the entry that it is shown as.`)
}

const entryOf = (ledger: Ledger, given: string): Promise<string> => resolveId(ledger.db, "entry", given)

function reasonOf(because: string | null): string {
  if (because === null || because.trim() === "")
    throw new LedgerError("refused", "Say why with --because: others must be able to follow it.")
  return because
}

async function one(
  ledger: Ledger,
  { person, at = now() }: Decider,
  entry: string,
  body: EventBody,
): Promise<Decided> {
  const [event] = await decide(ledger, person, at, [body])
  return { entry, event: event! }
}
