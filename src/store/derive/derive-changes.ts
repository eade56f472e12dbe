import { entryChanges, type PageState, type PrintedEntry } from "../../ledger/changes/entry-changes.ts"
import type { RecordPlace } from "../../ledger/events/event.ts"
import type { Content } from "../../ledger/finds/find.ts"
import { markedByHand } from "../../ledger/finds/marked.ts"
import type { Reading } from "../../model/reading.ts"
import type { Db } from "../database/db.ts"
import type { Tables } from "../database/tables.ts"
import type { ReadingAt } from "./archived-readings.ts"
import { insertRows } from "./insert-rows.ts"
import type { Linguist } from "./linguist.ts"

/** What changes are made with. */
export interface ChangeSources {
  readonly linguist: Linguist
  readonly readingAt: ReadingAt
  /** Readings that are at hand, by their number. */
  readonly atHand: ReadonlyMap<number, Reading>
}

/**
 * Makes the changes of entries between versions of one view of a page, for versions that came in or were read again: from
 * the version before, and to the one behind. What they say follows from the last readings of both versions and the marks on them alone, so it
 * comes out the same in whatever portions events are taken.
 */
export async function deriveChanges(
  db: Db,
  versions: readonly number[],
  sources: ChangeSources,
): Promise<void> {
  const pairs = new Map<number, number>()
  for (const n of new Set(versions)) {
    const [before, behind] = await neighbours(db, n)
    if (before !== null) pairs.set(n, before)
    if (behind !== null) pairs.set(behind, n)
  }
  for (const [version, before] of pairs) {
    await db.deleteFrom("change").where("version", "=", version).execute()
    await insertRows(db, "change", await changesOf(db, before, version, sources))
  }
}

/** The versions of the same view before and behind one. */
async function neighbours(db: Db, n: number): Promise<[number | null, number | null]> {
  const own = await db
    .selectFrom("version")
    .select(["page", "number", "view"])
    .where("n", "=", n)
    .executeTakeFirstOrThrow()
  const others = db
    .selectFrom("version")
    .select("n")
    .where("page", "=", own.page)
    .where("view", "=", own.view)
  const before = await others
    .where("number", "<", own.number)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  const behind = await others.where("number", ">", own.number).orderBy("number").limit(1).executeTakeFirst()
  return [before?.n ?? null, behind?.n ?? null]
}

async function changesOf(
  db: Db,
  before: number,
  version: number,
  sources: ChangeSources,
): Promise<Tables["change"][]> {
  const [old, now] = [await readOf(db, before), await readOf(db, version)]
  if (old.text_sha256 === now.text_sha256) return []
  const numbers = new Map<string, number>()
  const [oldState, nowState] = [
    await stateOf(db, before, old, numbers, sources),
    await stateOf(db, version, now, numbers, sources),
  ]
  if (oldState === null || nowState === null) return []
  return entryChanges(oldState, nowState).map(change => ({
    version,
    entry: numbers.get(change.entry)!,
    before,
    successor: change.successor === null ? null : numbers.get(change.successor)!,
    fields: JSON.stringify(change.fields),
    was: change.sentence.was,
    is: change.sentence.is,
  }))
}

type LastRead = Awaited<ReturnType<typeof readOf>>

/** The reading of a version that counts. */
const readOf = (db: Db, version: number) =>
  db
    .selectFrom("version")
    .innerJoin("reading", "reading.n", "version.reading")
    .select(["reading.n", "reading.file", "reading.offset", "reading.length", "reading.text_sha256"])
    .where("version.n", "=", version)
    .executeTakeFirstOrThrow()

/** A version as it is compared; null where its reading is lost, or where no article was found on it. */
async function stateOf(
  db: Db,
  version: number,
  read: LastRead,
  numbers: Map<string, number>,
  { linguist, readingAt, atHand }: ChangeSources,
): Promise<PageState | null> {
  const reading = atHand.get(read.n) ?? readOr(readingAt, read)
  if (reading === null || !reading.blocks.some(({ role }) => role === "article")) return null
  const rows = await db
    .selectFrom("reading")
    .innerJoin("report", "report.reading", "reading.n")
    .innerJoin("entry", "entry.n", "report.entry")
    .select(["entry.n", "entry.id", "entry.type", "report.content", "report.exact", "report.spans"])
    .select("report.rule")
    // What a person marked stays with the reading it was marked on; its place holds in every one with that text.
    .where("reading.version", "=", version)
    .where(eb =>
      eb.or([
        eb("reading.n", "=", read.n),
        eb.and([eb("reading.text_sha256", "=", read.text_sha256), eb("report.rule", "=", markedByHand)]),
      ]),
    )
    .where("report.gone", "=", 0)
    .orderBy("report.n")
    .execute()
  const entries: PrintedEntry[] = []
  for (const row of rows) {
    const { id, type, rule } = row
    const entry = {
      id,
      type,
      content: JSON.parse(row.content) as Content,
      exact: JSON.parse(row.exact) as string[],
      start: (JSON.parse(row.spans) as [number, number][])[0]?.[0] ?? 0,
      isMarked: rule === markedByHand,
    }
    numbers.set(id, row.n)
    // A reader may find what was marked before: its find says more of what is printed.
    const marked = entries.findIndex(other => other.id === id)
    if (marked < 0) entries.push(entry)
    else if (!entry.isMarked) entries[marked] = entry
  }
  return {
    text: reading.text,
    sentences: linguist.sentences(reading),
    entries,
    reader: reading.reader,
    isTicker: reading.genre?.value === "ticker",
  }
}

/** A reading that is damaged is told of by `verify`; here it only means that nothing can be compared. */
function readOr(readingAt: ReadingAt, place: RecordPlace): Reading | null {
  try {
    return readingAt(place)
  } catch {
    return null
  }
}
