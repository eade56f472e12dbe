import { type Corrections, corrected } from "../../ledger/entry/corrections.ts"
import type { Content } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { indexEntries } from "./index-entries.ts"
import type { Linguist } from "./linguist.ts"

/** Puts an entry into the index of words again, as it says now. */
export async function reindexEntry(db: Db, n: number, linguist: Linguist): Promise<void> {
  const row = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .innerJoin("reading", "reading.n", "report.reading")
    .innerJoin("version", "version.n", "reading.version")
    .select(["entry.type", "entry.corrections", "report.content", "report.sentence"])
    .select(["version.language", "version.publisher", "version.published"])
    .where("entry.n", "=", n)
    .executeTakeFirstOrThrow()
  const content = corrected(JSON.parse(row.content) as Content, JSON.parse(row.corrections) as Corrections)
  await db
    .deleteFrom("search")
    .where("rowid", "=", n as never)
    .execute()
  await indexEntries(db, [{ n, type: row.type, content, sentence: row.sentence, page: row }], linguist)
}
