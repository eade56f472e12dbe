import { sql } from "kysely"
import { type RecordPlace, shiftJudgements } from "../../ledger/events/event.ts"
import type { Content } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { chunks } from "../derive/numbers.ts"
import { contentOf, type Due, dueOf } from "./content.ts"
import { withReport } from "./with-report.ts"

/** One thing that an actor said, with where it stands. */
export interface SaidByActor {
  readonly n: number
  readonly entry: string
  readonly type: "statement" | "commitment"
  readonly content: Content
  readonly language: string | null
  readonly due: Due | null
  /** The day on which it was said, else that of its page, else that on which it came into the ledger; `YYYY-MM-DD`. */
  readonly day: string
  readonly sentence: string
  readonly page: string
  readonly publisher: string | null
  readonly reading: RecordPlace
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/** What actors said, by their numbers: the newest entries, at most `limit`, without those that are rejected, merged or lost. */
export async function saidBy(db: Db, actors: readonly number[], limit: number): Promise<SaidByActor[]> {
  const rows = await withReport(db)
    .select([
      "entry.n",
      "entry.id",
      "entry.type",
      "entry.day",
      "entry.published",
      "entry.corrections",
      "entry.language",
    ])
    .select(["entry.due_from", "entry.due_to", "entry.due_basis", "report.content", "report.sentence"])
    .select(["report.spans", "page.id as page", "version.publisher", "version.at"])
    .select(["reading.file", "reading.offset", "reading.length"])
    .where("entry.actor", "in", [...actors])
    .where("entry.state", "in", ["candidate", "confirmed"])
    .where(sql<boolean>`(entry.lost = 0 or entry.state <> 'candidate')`)
    .orderBy("entry.n", "desc")
    .limit(limit)
    .execute()
  return rows.map(row => {
    const content = contentOf(row)
    return {
      n: row.n,
      entry: row.id,
      type: row.type,
      content,
      language: row.language,
      due: dueOf(row, content),
      day: (row.day ?? row.published ?? row.at).slice(0, 10),
      sentence: row.sentence,
      page: row.page,
      publisher: row.publisher,
      reading: { file: row.file, offset: row.offset, length: row.length },
      spans: JSON.parse(row.spans) as [number, number][],
    }
  })
}

/** What people said last of pairs of entries as changes of position, by „later earlier“, both as numbers. */
export async function judgedShifts(db: Db, entries: readonly number[]): Promise<Map<string, string>> {
  const judged = new Map<string, string>()
  for (const some of chunks(entries)) {
    const rows = await db
      .selectFrom("link")
      .select(["entry", "target", "kind"])
      .where("entry", "in", some)
      .where("kind", "in", [...shiftJudgements])
      .orderBy("seq")
      .execute()
    for (const { entry, target, kind } of rows) judged.set(`${entry} ${target}`, kind)
  }
  return judged
}
