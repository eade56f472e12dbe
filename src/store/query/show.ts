import { clockOf } from "../../ledger/entry/clock.ts"
import type { Corrections } from "../../ledger/entry/corrections.ts"
import { standing } from "../../ledger/entry/decisions.ts"
import type { Outcome } from "../../ledger/entry/outcomes.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import type { Db } from "../database/db.ts"
import { changesOfEntry } from "./changes.ts"
import { contentOf, dueOf, newPages } from "./content.ts"
import { deadlinesOf } from "./shown-deadlines.ts"
import type { ShownEntry } from "./shown-entry.ts"
import { reportsOf } from "./shown-reports.ts"

/** An entry with everything, on a day. `id` is whole. Null where there is none. */
export async function showEntry(
  db: Db,
  id: string,
  { today, within }: { readonly today: string; readonly within: number },
): Promise<ShownEntry | null> {
  const row = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .leftJoin("actor", "actor.n", "entry.actor")
    .leftJoin("entry as into", "into.n", "entry.merged_into")
    .selectAll("entry")
    .select(["report.content", "actor.id as actorId", "into.id as intoId"])
    .select(newPages.as("newSince"))
    .where("entry.id", "=", id)
    .executeTakeFirst()
  if (!row) return null
  const content = contentOf(row)
  const corrections = JSON.parse(row.corrections) as Corrections
  const [reports, places] = await reportsOf(db, row.n, row.utterance)
  const events = await eventsOf(db, id)
  const links = await linksOf(db, row.n)
  return {
    entry: row.id,
    type: row.type,
    state: row.state,
    actorId: row.actorId,
    language: row.language,
    ...content,
    due: dueOf(row, content),
    deadlines: await deadlinesOf(db, id, reports, events, links, row),
    clock:
      row.type === "statement"
        ? null
        : clockOf(
            {
              from: row.due_from,
              to: row.due_to,
              hasCondition: row.has_condition === 1,
              conditionMet: row.condition_met,
              outcome: row.outcome as Outcome,
              isOut: row.is_open === 0,
            },
            today,
            within,
          ),
    conditionMet: row.condition_met,
    outcome: row.outcome,
    testability: {
      value: row.testability,
      who: corrections.who ?? null,
      what: corrections.what ?? null,
      measure: corrections.measure ?? null,
      byWhen: corrections.byWhen ?? null,
    },
    corrections,
    mergedInto: row.intoId,
    isLost: row.lost === 1,
    lastLooked: row.looked_at,
    newSince: row.newSince,
    reports,
    changes: await changesOfEntry(db, row.n),
    links,
    events,
    evidence: [
      ...places,
      ...standing(events).flatMap(event =>
        "evidence" in event
          ? event.evidence.map(evidence => ({ ...evidence, for: "decision" as const }))
          : [],
      ),
    ],
  }
}

/** The events about an entry, actor or page, in the order of the chain. */
export async function eventsOf(db: Db, subject: string): Promise<LedgerEvent[]> {
  const rows = await db
    .selectFrom("event")
    .select("line")
    .where("subject", "=", subject)
    .orderBy("seq")
    .execute()
  return rows.map(({ line }) => JSON.parse(line) as LedgerEvent)
}

async function linksOf(db: Db, n: number): Promise<ShownEntry["links"]> {
  const rows = await db
    .selectFrom("link")
    .innerJoin("entry as source", "source.n", "link.entry")
    .innerJoin("entry as target", "target.n", "link.target")
    .select(["source.id as entry", "target.id as to", "link.kind as as"])
    .where(eb => eb.or([eb("link.entry", "=", n), eb("link.target", "=", n)]))
    .orderBy("link.seq")
    .execute()
  return rows
}
