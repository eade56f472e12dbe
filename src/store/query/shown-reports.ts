import type { Content } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import type { ShownEntry, ShownReport } from "./shown-entry.ts"

type Places = ShownEntry["evidence"][number][]

/** The reports of an entry, of those merged into it, and of the others of its utterance; and where its own words stand. */
export async function reportsOf(db: Db, n: number, utterance: number): Promise<[ShownReport[], Places]> {
  const all = await db
    .selectFrom("entry")
    .innerJoin("report", "report.entry", "entry.n")
    .innerJoin("reading", "reading.n", "report.reading")
    .innerJoin("version", "version.n", "reading.version")
    .innerJoin("page", "page.n", "version.page")
    .select(["entry.n as entryN", "entry.id as entry", "page.id as page", "page.n as pageN"])
    .select(["version.number as version", "version.view"])
    .select(["version.url", "version.title", "version.publisher", "version.published", "version.genre"])
    .select([
      "report.content",
      "report.sentence",
      "report.spans",
      "report.exact",
      "report.rule",
      "report.why",
    ])
    .select(["report.confidence", "report.gone", "report.rank", "reading.text_sha256"])
    .where(eb =>
      eb.or([eb("entry.n", "=", n), eb("entry.merged_into", "=", n), eb("entry.utterance", "=", utterance)]),
    )
    .execute()
  // A page that was changed elsewhere prints these words still: its last version stands for all.
  const newest = new Map(all.map(row => [`${row.entryN} ${row.pageN}`, 0]))
  for (const { entryN, pageN, version } of all) {
    const key = `${entryN} ${pageN}`
    newest.set(key, Math.max(newest.get(key)!, version))
  }
  const rows = all.filter(row => row.version === newest.get(`${row.entryN} ${row.pageN}`))
  rows.sort((a, b) => Number(b.entryN === n) - Number(a.entryN === n) || (a.rank < b.rank ? -1 : 1))
  const last = await lastVersions(
    db,
    rows.map(row => row.pageN),
  )
  const printedToday = new Set(
    all
      .filter(row => row.gone === 0 && row.version === last.get(`${row.pageN} ${row.view}`))
      .map(row => `${row.entryN} ${row.pageN}`),
  )
  const places: Places = []
  const reports = rows.map((row): ShownReport => {
    const content = JSON.parse(row.content) as Content
    const exact = JSON.parse(row.exact) as string[]
    if (row.entryN === n)
      for (const [i, [start, end]] of (JSON.parse(row.spans) as [number, number][]).entries())
        places.push({
          page: row.page,
          version: row.version,
          textSha256: row.text_sha256,
          start,
          end,
          exact: exact[i]!,
          for: "words",
        })
    return {
      entry: row.entry,
      page: row.page,
      version: row.version,
      url: row.url,
      title: row.title,
      publisher: row.publisher,
      published: row.published,
      genre: row.genre,
      words: content.words,
      sentence: row.sentence,
      condition: content.condition,
      deadline: content.deadline ?? content.conditionDeadline,
      medium: content.medium,
      relay: content.relay,
      rule: row.rule,
      why: row.why,
      confidence: row.confidence,
      isGone: row.gone === 1 || !printedToday.has(`${row.entryN} ${row.pageN}`),
    }
  })
  return [reports, places]
}

/** The number of the last version of each view of pages, by „page view“. */
async function lastVersions(db: Db, pages: readonly number[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("version")
    .select(["page", "view", eb => eb.fn.max("number").as("last")])
    .where("page", "in", [...new Set(pages)])
    .groupBy(["page", "view"])
    .execute()
  return new Map(rows.map(({ page, view, last }) => [`${page} ${view}`, last as number]))
}
