import { markedByHand } from "../../ledger/finds/marked.ts"
import type { Db } from "../database/db.ts"
import { refreshEntries } from "./refresh-entries.ts"

/**
 * Takes back the reports of a version's earlier readings before a new one takes their place. Of entries that the new
 * reading has, they go; of those it has no longer, they stay and are marked, because an entry's words must stand
 * somewhere. What a person marked stays as it was marked: no reader takes that back.
 */
export async function retireReports(db: Db, version: number, kept: readonly string[]): Promise<void> {
  const keeps = new Set(kept)
  const old = await db
    .selectFrom("report")
    .innerJoin("reading", "reading.n", "report.reading")
    .innerJoin("entry", "entry.n", "report.entry")
    .select(["report.n as report", "entry.n as entry", "entry.id as id"])
    .where("reading.version", "=", version)
    .where("report.rule", "<>", markedByHand)
    .execute()
  for (const { report, id } of old)
    if (keeps.has(id)) await db.deleteFrom("report").where("n", "=", report).execute()
    else await db.updateTable("report").set({ gone: 1 }).where("n", "=", report).execute()
  await refreshEntries(
    db,
    old.filter(({ id }) => !keeps.has(id)).map(({ entry }) => entry),
  )
}
