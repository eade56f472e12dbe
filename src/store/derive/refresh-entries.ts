import type { Corrections } from "../../ledger/entry/corrections.ts"
import type { Content } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { contentColumns, isOpen } from "./entry-columns.ts"

/** Makes the rows of entries again from their reports and the decisions on them. */
export async function refreshEntries(db: Db, entries: readonly number[]): Promise<void> {
  for (const n of new Set(entries)) {
    const entry = await db.selectFrom("entry").selectAll().where("n", "=", n).executeTakeFirstOrThrow()
    const best = await db
      .selectFrom("report")
      .innerJoin("reading", "reading.n", "report.reading")
      .innerJoin("version", "version.n", "reading.version")
      .select([
        "report.n",
        "report.content",
        "report.rank",
        "report.gone",
        "version.published",
        "version.language",
      ])
      .where("report.entry", "=", n)
      .orderBy("report.gone")
      .orderBy("report.rank")
      .limit(1)
      .executeTakeFirst()
    if (!best) continue
    const content = JSON.parse(best.content) as Content
    const columns = contentColumns(content, JSON.parse(entry.corrections) as Corrections, best.published)
    const moved = await movedDeadline(db, n)
    const row = {
      ...entry,
      ...columns,
      ...moved,
      report: best.n,
      rank: best.rank,
      lost: best.gone,
      language: best.language,
    }
    const { n: _, id: __, ...set } = { ...row, is_open: isOpen(row) }
    await db.updateTable("entry").set(set).where("n", "=", n).execute()
  }
}

/** The deadline of the entry that extends this one, the last where there are several; the old one stays in its reports. */
const movedDeadline = async (db: Db, n: number) =>
  await db
    .selectFrom("link")
    .innerJoin("entry", "entry.n", "link.entry")
    .select(["entry.due_from", "entry.due_to", "entry.due_day", "entry.due_basis"])
    .where("link.target", "=", n)
    .where("link.kind", "=", "extends")
    .where("entry.due_day", "is not", null)
    .orderBy("link.seq", "desc")
    .executeTakeFirst()
