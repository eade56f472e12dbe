import type { RecordPlace } from "../../ledger/events/event.ts"
import type { Content } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { contentOf, type Due, dueOf } from "./content.ts"
import { withReport } from "./with-report.ts"

/** An entry as later words are compared with it. */
export interface AwaitedEntry {
  readonly entry: string
  readonly type: string
  readonly content: Content
  readonly due: Due | null
  /** The day on which it was said, else that of its page, else that on which it came into the ledger; `YYYY-MM-DD`. */
  readonly day: string
  /** The instant at which a person last looked at it, else that at which it came into the ledger. */
  readonly lookedAt: string
  /** Every name of the actor, the shown one first; empty for nobody. */
  readonly actorNames: readonly string[]
  /** The page that counts, and where its reading and the entry's words in it stand. */
  readonly page: string
  readonly reading: RecordPlace
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/** The entry with a whole id, as later words are compared with it; null where there is none. */
export async function awaitedEntry(db: Db, id: string): Promise<AwaitedEntry | null> {
  const row = await withReport(db)
    .select(["entry.id", "entry.type", "entry.actor", "entry.day", "entry.published", "entry.looked_at"])
    .select(["entry.due_from", "entry.due_to", "entry.due_basis", "entry.corrections"])
    .select(["report.content", "report.spans", "page.id as page", "version.at"])
    .select(["reading.file", "reading.offset", "reading.length"])
    .where("entry.id", "=", id)
    .executeTakeFirst()
  if (!row) return null
  const content = contentOf(row)
  const { file, offset, length } = row
  return {
    entry: row.id,
    type: row.type,
    content,
    due: dueOf(row, content),
    day: (row.day ?? row.published ?? row.at).slice(0, 10),
    lookedAt: row.looked_at ?? row.at,
    actorNames: row.actor === null ? [] : await namesOf(db, row.actor, content.actor),
    page: row.page,
    reading: { file, offset, length },
    spans: JSON.parse(row.spans) as [number, number][],
  }
}

/** The names of an actor and of those who were merged into him. */
async function namesOf(db: Db, actor: number, shown: string | null): Promise<string[]> {
  const rows = await db
    .selectFrom("actor_name")
    .innerJoin("actor", "actor.n", "actor_name.actor")
    .select("actor_name.name")
    .where(eb => eb.or([eb("actor.n", "=", actor), eb("actor.merged_into", "=", actor)]))
    .execute()
  return [...new Set([...(shown === null ? [] : [shown]), ...rows.map(({ name }) => name)])]
}
