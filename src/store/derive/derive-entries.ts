import { actorId } from "../../ledger/identity/ids.ts"
import type { Db } from "../database/db.ts"
import type { EntryRow, ReportRow } from "../database/tables.ts"
import { askedOf } from "./asked.ts"
import { contentColumns, isOpen } from "./entry-columns.ts"
import { type IndexedEntry, indexEntries } from "./index-entries.ts"
import { insertRows } from "./insert-rows.ts"
import { joinUtterances, type NewEntry } from "./join-utterances.ts"
import type { Linguist } from "./linguist.ts"
import { chunks, numbersOf } from "./numbers.ts"
import { rankOf } from "./rank.ts"
import type { ReadItem } from "./read-item.ts"
import { refreshEntries } from "./refresh-entries.ts"

/**
 * Makes the rows of entries and their reports. An entry that is there already gets another report, and says what the
 * first report in rank says.
 */
export async function deriveEntries(
  db: Db,
  reads: readonly ReadItem[],
  actors: ReadonlyMap<string, number>,
  linguist: Linguist,
): Promise<void> {
  const known = await entryNumbers(db, reads)
  const nextEntry = await numbersOf(db, "entry")
  const nextReport = await numbersOf(db, "report")
  const fresh = new Map<number, EntryRow>()
  const reports: ReportRow[] = []
  const touched = new Set<number>()
  const uttered: NewEntry[] = []
  const indexed: IndexedEntry[] = []
  for (const { page, number, readingN, reading, finds, ids } of reads) {
    const made: EntryRow[] = []
    const { published } = reading
    for (const [i, find] of finds.entries()) {
      const id = ids[i]!
      const { content } = find
      const report: ReportRow = {
        n: nextReport(),
        entry: known.get(id) ?? nextEntry(),
        reading: readingN,
        spans: JSON.stringify(find.spans.map(({ start, end }) => [start, end])),
        exact: JSON.stringify(find.exact),
        sentence: find.sentence,
        content: JSON.stringify(content),
        rule: find.rule,
        why: find.why,
        confidence: find.confidence,
        rank: rankOf(find, published, page, number),
        gone: 0,
      }
      reports.push(report)
      if (known.has(id)) {
        touched.add(report.entry)
        continue
      }
      known.set(id, report.entry)
      const actor = content.actor === null ? null : actors.get(actorId(content.actor))!
      const asked =
        find.type === "commitment" ? askedOf(linguist.terms(content.words, reading.language).words) : null
      const row = entryRow(report, find.type, id, actor, reading.language, published, content, asked)
      fresh.set(report.entry, row)
      made.push(row)
      uttered.push({
        n: report.entry,
        type: find.type,
        name: content.actor,
        words: content.words,
        day: dayOf(content.said?.from ?? published),
      })
      indexed.push({
        n: report.entry,
        type: find.type,
        content,
        sentence: find.sentence,
        page: reading,
      })
    }
    // What else the same page says is nothing new.
    for (const row of made) row.looked_seq = made.at(-1)!.n
  }
  await insertRows(db, "entry", [...fresh.values()])
  await insertRows(db, "report", reports)
  await refreshEntries(db, [...touched])
  await joinUtterances(db, uttered)
  await indexEntries(db, indexed, linguist)
}

async function entryNumbers(db: Db, reads: readonly ReadItem[]): Promise<Map<string, number>> {
  const ids = [...new Set(reads.flatMap(read => read.ids))]
  const numbers = new Map<string, number>()
  for (const some of chunks(ids))
    for (const row of await db.selectFrom("entry").select(["n", "id"]).where("id", "in", some).execute())
      numbers.set(row.id, row.n)
  return numbers
}

const dayOf = (time: string | null): string | null => time?.slice(0, 10) ?? null

function entryRow(
  report: ReportRow,
  type: EntryRow["type"],
  id: string,
  actor: number | null,
  language: string | null,
  published: string | null,
  content: Parameters<typeof contentColumns>[0],
  asked: string | null,
): EntryRow {
  const row: EntryRow = {
    n: report.entry,
    id,
    type,
    actor,
    report: report.n,
    rank: report.rank,
    language,
    ...contentColumns(content, {}, published),
    state: "candidate",
    outcome: "unreviewed",
    looked_at: null,
    looked_seq: report.entry,
    merged_into: null,
    utterance: report.entry,
    lost: 0,
    is_open: 0,
    asked,
  }
  row.is_open = isOpen(row)
  return row
}
