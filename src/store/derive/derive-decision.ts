import { decisionsOf, standing } from "../../ledger/entry/decisions.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import { markedByHand } from "../../ledger/finds/marked.ts"
import { actorId } from "../../ledger/identity/ids.ts"
import { wording } from "../../ledger/identity/wording.ts"
import type { Db } from "../database/db.ts"
import { actorNumbers } from "./derive-actors.ts"
import { deriveFollowing } from "./derive-following.ts"
import { deriveMarked } from "./derive-marked.ts"
import type { Linguist } from "./linguist.ts"
import { refreshEntries } from "./refresh-entries.ts"
import { reindexEntry } from "./reindex-entry.ts"

/** Brings the derived tables up to an event that is a person's decision. Other events change nothing here. */
export async function deriveDecision(db: Db, event: LedgerEvent, linguist: Linguist): Promise<void> {
  if ("entry" in event) await deriveEntryDecision(db, event, linguist)
  else if ("actor" in event) await deriveActorDecision(db, event)
  else if ("source" in event || "search" in event) await deriveFollowing(db, event)
}

async function deriveEntryDecision(
  db: Db,
  event: Extract<LedgerEvent, { entry: string }>,
  linguist: Linguist,
): Promise<void> {
  const lines = await db
    .selectFrom("event")
    .select("line")
    .where("subject", "=", event.entry)
    .where("seq", "<=", event.seq)
    .orderBy("seq")
    .execute()
  const events = lines.map(({ line }) => JSON.parse(line) as LedgerEvent)
  // As it stands in the journal, with its keys in order: so its content comes out the same when it is read from there.
  const marked = events.at(-1)
  if (marked?.kind === "entry.marked") await deriveMarked(db, marked, linguist)
  const entry = await db
    .selectFrom("entry")
    .select(["n", "actor"])
    .where("id", "=", event.entry)
    .executeTakeFirst()
  if (!entry) return
  const decisions = decisionsOf(events)
  // What a decision changes is made again alike where it is taken and where it is taken back.
  const changed =
    event.kind === "entry.revoked" ? (events.find(({ seq }) => seq === event.revokes) ?? event) : event
  await db
    .updateTable("entry")
    .set({
      state: decisions.state,
      outcome: decisions.outcome,
      corrections: JSON.stringify(decisions.corrections),
      merged_into: decisions.mergedInto === null ? null : await entryNumber(db, decisions.mergedInto),
      looked_at: decisions.lookedAt,
      looked_seq: (await lastRead(db)) ?? entry.n,
    })
    .where("n", "=", entry.n)
    .execute()
  if (changed.kind === "entry.corrected" && "actor" in changed.set)
    await setActor(db, entry.n, decisions.corrections.actor ?? null)
  const target = changed.kind === "entry.linked" ? await setLink(db, entry.n, changed, events) : null
  await refreshEntries(db, target === null ? [entry.n] : [entry.n, target])
  if (changed.kind === "entry.corrected") await reindexEntry(db, entry.n, linguist)
}

/** The last entry that came in with a page: one that was marked on an old page says nothing of what has been seen. */
async function lastRead(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .select("entry.n")
    .where("report.rule", "<>", markedByHand)
    .orderBy("entry.n", "desc")
    .limit(1)
    .executeTakeFirst()
  return row?.n ?? null
}

/** Makes the row of a tie as the last decision about it that stands says, or takes it out. Returns the other entry's number. */
async function setLink(
  db: Db,
  entry: number,
  { to, as }: Extract<LedgerEvent, { kind: "entry.linked" }>,
  events: readonly LedgerEvent[],
): Promise<number | null> {
  const target = await entryNumber(db, to)
  if (target === null) return null
  const last = standing(events).findLast(
    event => event.kind === "entry.linked" && event.to === to && event.as === as,
  )
  if (last)
    await db
      .insertInto("link")
      .values({ entry, target, kind: as, seq: last.seq })
      .onConflict(c => c.columns(["entry", "target", "kind"]).doUpdateSet({ seq: last.seq }))
      .execute()
  else
    await db
      .deleteFrom("link")
      .where("entry", "=", entry)
      .where("target", "=", target)
      .where("kind", "=", as)
      .execute()
  return target
}

const entryNumber = async (db: Db, id: string): Promise<number | null> =>
  (await db.selectFrom("entry").select("n").where("id", "=", id).executeTakeFirst())?.n ?? null

/** Gives an entry the actor that a person named, or, with null, the one that its report names. */
async function setActor(db: Db, n: number, name: string | null): Promise<void> {
  const named = name ?? (await reportedActor(db, n))
  const id = named === null ? null : actorId(named)
  const numbers = id === null ? null : await actorNumbers(db, new Map([[id, { name: named!, kind: null }]]))
  await db
    .updateTable("entry")
    .set({ actor: id === null ? null : numbers!.get(id)! })
    .where("n", "=", n)
    .execute()
}

async function reportedActor(db: Db, n: number): Promise<string | null> {
  const { content } = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .select("report.content")
    .where("entry.n", "=", n)
    .executeTakeFirstOrThrow()
  return (JSON.parse(content) as { actor: string | null }).actor
}

async function deriveActorDecision(db: Db, event: Extract<LedgerEvent, { actor: string }>): Promise<void> {
  const actor = await actorNumber(db, event.actor)
  if (actor === null) return
  if (event.kind === "actor.merged") {
    const into = await actorNumber(db, event.into)
    await db
      .updateTable("actor")
      .set({ merged_into: into })
      .where(eb => eb.or([eb("n", "=", actor), eb("merged_into", "=", actor)]))
      .execute()
    return
  }
  if (event.kind === "actor.split") {
    await db.updateTable("actor").set({ merged_into: null }).where("n", "=", actor).execute()
    return
  }
  if (event.name !== undefined)
    await db.updateTable("actor").set({ name: event.name }).where("n", "=", actor).execute()
  if (event.wikidata !== undefined)
    await db.updateTable("actor").set({ wikidata: event.wikidata }).where("n", "=", actor).execute()
  for (const name of [event.name, event.alias])
    if (name !== undefined)
      await db
        .insertInto("actor_name")
        .values({ actor, name, folded: wording(name), by_person: 1 })
        .onConflict(c => c.columns(["actor", "folded"]).doUpdateSet({ name, by_person: 1 }))
        .execute()
  if (event.office !== undefined) {
    const days = { first_day: event.office.from, last_day: event.office.to }
    await db
      .insertInto("actor_role")
      .values({ actor, title: event.office.title, ...days, by_person: 1 })
      .onConflict(c => c.columns(["actor", "title", "by_person"]).doUpdateSet(days))
      .execute()
  }
}

/** The number of the actor that an id names: of the one that it was merged into, where it was. */
async function actorNumber(db: Db, id: string): Promise<number | null> {
  const row = await db.selectFrom("actor").select("n").where("id", "=", id).executeTakeFirst()
  return row?.n ?? null
}
