import { sql } from "kysely"
import type { RecordPlace } from "../../ledger/events/event.ts"
import type { Db } from "../database/db.ts"

/** A page version that shares words with what is asked about. */
export interface LaterPage extends RecordPlace {
  readonly page: string
  readonly number: number
  readonly version: number
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** The day of publication, else that on which it came into the ledger. */
  readonly day: string
  /** The instant at which it came into the ledger. */
  readonly at: string
  readonly language: string | null
  /** The digest of its text, into which spans point. */
  readonly textSha256: string
}

/** Pages that share the rarest words, and how rare each word is. */
export interface LaterPages {
  readonly pages: readonly LaterPage[]
  /** For each term that is in the index, the inverse document frequency: ln(articles / articles with it). */
  readonly weights: ReadonlyMap<string, number>
}

/** A term in more articles than this says too little to look at each of them. */
const mostOfTerm = 6_000
/** So many of the pages that share most are asked for their dates. */
const mostRanked = 400

/**
 * The pages of a day or later that share words with a matter, weighed by how rare these are (inverse document frequency,
 * Spärck Jones 1972), the best first. `terms` are those of the index; each of `wanted` counts as many times. Versions that the
 * ledger holds twice under another address are left out.
 */
export async function laterPages(
  db: Db,
  terms: ReadonlyMap<string, number>,
  { from, limit }: { readonly from: string; readonly limit: number },
): Promise<LaterPages> {
  const { rows: counted } = await sql<{ n: number }>`select max(n) as n from version`.execute(db)
  const all = Math.max(counted[0]?.n ?? 0, 1)
  const scores = new Map<number, number>()
  const weights = new Map<string, number>()
  for (const [term, times] of terms) {
    const { rows } = await sql<{ rowid: number }>`
      select rowid from article where article match ${`"${term}"`} limit ${mostOfTerm + 1}
    `.execute(db)
    if (rows.length === 0) continue
    const weight = Math.log(1 + all / rows.length)
    weights.set(term, weight)
    if (rows.length > mostOfTerm) continue
    for (const { rowid } of rows) scores.set(rowid, (scores.get(rowid) ?? 0) + times * weight)
  }
  const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostRanked)
  const pages = await datedPages(
    db,
    best.map(([n]) => n),
    from,
  )
  return { pages: pages.slice(0, limit), weights }
}

/** The versions with these numbers that are of a day or later, in this order, of each page the last one. */
async function datedPages(db: Db, numbers: readonly number[], from: string): Promise<LaterPage[]> {
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom("version")
    .innerJoin("page", "page.n", "version.page")
    .innerJoin("reading", "reading.n", "version.reading")
    .select(["version.n", "version.number", "version.title", "version.publisher", "version.published"])
    .select(["version.at", "version.language", "page.id as page", "page.url", "reading.text_sha256"])
    .select(["reading.file", "reading.offset", "reading.length"])
    .where("version.n", "in", [...numbers])
    .where("version.duplicate_of", "is", null)
    .execute()
  const byNumber = new Map(rows.map(row => [row.n, row]))
  const last = new Map<string, number>()
  for (const { page, number } of rows) last.set(page, Math.max(number, last.get(page) ?? 0))
  return numbers.flatMap(n => {
    const row = byNumber.get(n)
    const day = row && (row.published ?? row.at).slice(0, 10)
    if (!row || !day || day < from || last.get(row.page) !== row.number) return []
    const { file, offset, length, page, number, url, title, publisher, at, language } = row
    return [
      {
        file,
        offset,
        length,
        page,
        number,
        version: n,
        url,
        title,
        publisher,
        day,
        at,
        language,
        textSha256: row.text_sha256,
      },
    ]
  })
}
