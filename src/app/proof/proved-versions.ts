import { type SqlBool, sql } from "kysely"
import type { LedgerEvent, RecordPlace } from "../../ledger/events/event.ts"
import type { Ledger } from "../../store/ledger.ts"
import { eventsOf } from "../../store/query/show.ts"
import type { ProvedEntry } from "./members.ts"

/** A reading in a proof, with the version of the page that it is of. */
export interface ProvedVersion {
  readonly page: string
  readonly version: number
  readonly url: string | null
  readonly title: string | null
  readonly at: string
  readonly contentType: string | null
  readonly sha256: string
  readonly textSha256: string
  readonly record: RecordPlace
  readonly reading: RecordPlace
}

/** That a person marked words. */
export type Marked = Extract<LedgerEvent, { kind: "entry.marked" }>

/** That people marked an entry, or others that print the same utterance. */
export async function marksOf(ledger: Ledger, entry: ProvedEntry): Promise<Marked[]> {
  const marks: Marked[] = []
  for (const id of new Set([entry.entry, ...entry.reports.map(report => report.entry)]))
    for (const event of await eventsOf(ledger.db, id)) if (event.kind === "entry.marked") marks.push(event)
  return marks
}

/** The readings on which an entry, `marks`, and what was decided of it rest, with their versions of pages, in order. */
export async function versionsOf(
  ledger: Ledger,
  entry: ProvedEntry,
  marks: readonly Marked[],
): Promise<ProvedVersion[]> {
  const found = new Map<number, ProvedVersion>()
  for (const { entry: id, page, version } of entry.reports)
    for (const one of await readingsOf(ledger, { page, version }).where(reportedBy(id)).execute())
      found.set(one.readingN, versionOf(one))
  for (const { page, version, textSha256 } of [...entry.evidence, ...marks]) {
    const known = [...found.values()]
    if (known.some(one => one.page === page && one.version === version && one.textSha256 === textSha256))
      continue
    const one = await readingsOf(ledger, { page, version })
      .where("reading.text_sha256", "=", textSha256)
      .orderBy("reading.n", "desc")
      .limit(1)
      .executeTakeFirstOrThrow()
    found.set(one.readingN, versionOf(one))
  }
  return [...found]
    .sort(
      ([n, a], [m, b]) =>
        a.at.localeCompare(b.at) || a.page.localeCompare(b.page) || a.version - b.version || n - m,
    )
    .map(([, one]) => one)
}

/** A query for the readings of one version of a page. */
const readingsOf = (ledger: Ledger, { page, version }: { readonly page: string; readonly version: number }) =>
  ledger.db
    .selectFrom("page")
    .innerJoin("version", "version.page", "page.n")
    .innerJoin("reading", "reading.version", "version.n")
    .select(["page.id as page", "version.number as version", "page.url", "version.title", "version.at"])
    .select(["version.content_type", "version.sha256", "version.file", "version.offset", "version.length"])
    .select(["reading.n as readingN", "reading.text_sha256"])
    .select(["reading.file as readingFile", "reading.offset as readingOffset"])
    .select("reading.length as readingLength")
    .where("page.id", "=", page)
    .where("version.number", "=", version)

/** A condition on readings: that they report an entry. */
const reportedBy = (id: string) => sql<SqlBool>`exists (
  select 1 from report join entry on entry.n = report.entry
  where report.reading = reading.n and entry.id = ${id}
)`

type ReadingRow = Awaited<ReturnType<ReturnType<typeof readingsOf>["execute"]>>[number]

const versionOf = (row: ReadingRow): ProvedVersion => ({
  page: row.page,
  version: row.version,
  url: row.url,
  title: row.title,
  at: row.at,
  contentType: row.content_type,
  sha256: row.sha256,
  textSha256: row.text_sha256,
  record: { file: row.file, offset: row.offset, length: row.length },
  reading: { file: row.readingFile, offset: row.readingOffset, length: row.readingLength },
})
