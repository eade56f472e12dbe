import type { Corrections } from "../../ledger/entry/corrections.ts"
import type { Content } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { contentColumns, type DueColumns, dueColumns, isOpen } from "./entry-columns.ts"
import { isFirst } from "./rank.ts"

/**
 * Makes the rows of entries again from their reports and the decisions on them, and of those whose deadline they extend
 * where theirs became another one.
 */
export async function refreshEntries(db: Db, entries: readonly number[]): Promise<void> {
  const queue = [...new Set(entries)]
  // Each is followed to once: entries may extend each other in a circle.
  const followed = new Set<number>()
  // The queue grows while it is gone through.
  for (const n of queue) {
    const entry = await db.selectFrom("entry").selectAll().where("n", "=", n).executeTakeFirstOrThrow()
    const reports = await reportsOf(db, n)
    const first = reports[0]
    if (!first) continue
    const best = isFirst(first.rank) ? first : (latestDue(reports) ?? first)
    const corrections = JSON.parse(entry.corrections) as Corrections
    const columns = contentColumns(best.content, corrections, best.published)
    const due = corrections.deadline === undefined ? await movedDeadline(db, n) : null
    const row = {
      ...entry,
      ...columns,
      ...due,
      report: best.n,
      rank: best.rank,
      lost: best.gone,
      language: best.language,
    }
    const { n: _, id: __, ...set } = { ...row, is_open: isOpen(row) }
    await db.updateTable("entry").set(set).where("n", "=", n).execute()
    if (sameDue(row, entry)) continue
    for (const target of await extendedBy(db, n))
      if (!followed.has(target)) {
        followed.add(target)
        queue.push(target)
      }
  }
}

interface Report {
  readonly n: number
  readonly content: Content
  readonly rank: string
  readonly gone: number
  readonly published: string | null
  readonly language: string | null
}

/** The reports of an entry, the one that counts first; those that no page has any more behind all others. */
async function reportsOf(db: Db, entry: number): Promise<Report[]> {
  const rows = await db
    .selectFrom("report")
    .innerJoin("reading", "reading.n", "report.reading")
    .innerJoin("version", "version.n", "reading.version")
    .select(["report.n", "report.content", "report.rank", "report.gone"])
    .select(["version.published", "version.language"])
    .where("report.entry", "=", entry)
    .orderBy("report.gone")
    .orderBy("report.rank")
    .execute()
  return rows.map(row => ({ ...row, content: JSON.parse(row.content) as Content }))
}

/**
 * The report with the latest deadline, among those that print the condition where one does: who says the words again
 * with a later day moves it, and a paper that recalls the first day does not move it back. Null where none has a day.
 */
function latestDue(reports: readonly Report[]): Report | null {
  const isConditional = reports[0] !== undefined && reports[0].content.condition !== null
  let latest: Report | null = null
  for (const report of reports) {
    if (report.gone !== reports[0]!.gone || (report.content.condition !== null) !== isConditional) continue
    const day = dueColumns(report.content).due_day
    if (day !== null && (latest === null || day > dueColumns(latest.content).due_day!)) latest = report
  }
  return latest
}

const sameDue = (a: DueColumns, b: DueColumns): boolean =>
  a.due_day === b.due_day && a.due_from === b.due_from && a.due_to === b.due_to && a.due_basis === b.due_basis

/** The entries of which one moves the deadline. */
async function extendedBy(db: Db, n: number): Promise<number[]> {
  const rows = await db
    .selectFrom("link")
    .select("target")
    .where("entry", "=", n)
    .where("kind", "=", "extends")
    .execute()
  return rows.map(({ target }) => target)
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
