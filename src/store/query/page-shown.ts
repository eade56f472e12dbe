import type { RecordPlace } from "../../ledger/events/event.ts"
import type { Db } from "../database/db.ts"
import { contentOf, type Due, dueOf } from "./content.ts"

/** One archived state of a page. */
export interface ShownVersion {
  readonly number: number
  /** The instant at which it was archived. */
  readonly at: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
  readonly genre: string | null
  readonly sha256: string
  readonly bytes: number
  readonly contentType: string | null
  /** The page whose article this one repeats, and how. */
  readonly copyOf: string | null
  readonly copyAs: "same" | "near" | null
}

/** An entry as one version of a page prints it. */
export interface PageEntry {
  readonly entry: string
  readonly type: "statement" | "commitment"
  readonly kind: string
  readonly state: string
  readonly outcome: string
  readonly actor: string | null
  readonly actorId: string | null
  readonly words: string
  readonly condition: string | null
  readonly deadline: string | null
  readonly due: Due | null
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly rule: string
  readonly why: string
  readonly confidence: string
}

/** A page with one of its versions: where its bytes and its reading stand, and what it puts into the ledger. */
export interface ShownPage {
  readonly page: string
  readonly name: string | null
  readonly version: ShownVersion
  readonly versions: readonly ShownVersion[]
  readonly record: RecordPlace
  readonly reading: RecordPlace
  readonly textSha256: string
  readonly reader: string
  readonly entries: readonly PageEntry[]
}

/** A page by its whole id with one version, the last where `number` is null. Null where there is none. */
export async function showPage(db: Db, id: string, number: number | null): Promise<ShownPage | null> {
  const rows = await db
    .selectFrom("page")
    .innerJoin("version", "version.page", "page.n")
    .innerJoin("reading", "reading.n", "version.reading")
    .leftJoin("page as first", "first.n", "version.duplicate_of")
    .select(["page.id", "page.name", "version.n", "version.number", "version.at", "version.url"])
    .select(["version.title", "version.publisher", "version.published", "version.language", "version.genre"])
    .select(["version.sha256", "version.bytes", "version.content_type", "version.duplicate_as"])
    .select(["version.file", "version.offset", "version.length", "first.id as copyOf"])
    .select(["reading.file as readingFile", "reading.offset as readingOffset"])
    .select(["reading.length as readingLength", "reading.text_sha256", "reading.reader"])
    .where("page.id", "=", id)
    .orderBy("version.number")
    .execute()
  const row = number === null ? rows.at(-1) : rows.find(one => one.number === number)
  if (!row) return null
  const versions = rows.map(
    (one): ShownVersion => ({
      number: one.number,
      at: one.at,
      url: one.url,
      title: one.title,
      publisher: one.publisher,
      published: one.published,
      language: one.language,
      genre: one.genre,
      sha256: one.sha256,
      bytes: one.bytes,
      contentType: one.content_type,
      copyOf: one.copyOf,
      copyAs: one.duplicate_as,
    }),
  )
  return {
    page: row.id,
    name: row.name,
    version: versions[rows.indexOf(row)]!,
    versions,
    record: { file: row.file, offset: row.offset, length: row.length },
    reading: { file: row.readingFile, offset: row.readingOffset, length: row.readingLength },
    textSha256: row.text_sha256,
    reader: row.reader,
    entries: await entriesOn(db, row.n),
  }
}

/** The entries that a version prints, by its readings, in the order of the text. */
async function entriesOn(db: Db, version: number): Promise<PageEntry[]> {
  const rows = await db
    .selectFrom("reading")
    .innerJoin("report", "report.reading", "reading.n")
    .innerJoin("entry", "entry.n", "report.entry")
    .leftJoin("actor", "actor.n", "entry.actor")
    .select(["entry.id", "entry.type", "entry.kind", "entry.state", "entry.outcome", "entry.corrections"])
    .select(["entry.due_from", "entry.due_to", "entry.due_basis", "actor.id as actorId"])
    .select(["report.content", "report.spans", "report.rule", "report.why", "report.confidence"])
    .where("reading.version", "=", version)
    .where("report.gone", "=", 0)
    .execute()
  const first = (spans: readonly (readonly [number, number])[]) => spans[0]?.[0] ?? 0
  return rows
    .map((row): PageEntry => {
      const content = contentOf(row)
      return {
        entry: row.id,
        type: row.type,
        kind: row.kind,
        state: row.state,
        outcome: row.outcome,
        actor: content.actor ?? content.mention,
        actorId: row.actorId,
        words: content.words,
        condition: content.condition,
        deadline: (content.deadline ?? content.conditionDeadline)?.words || null,
        due: dueOf(row, content),
        spans: JSON.parse(row.spans) as [number, number][],
        rule: row.rule,
        why: row.why,
        confidence: row.confidence,
      }
    })
    .sort((a, b) => first(a.spans) - first(b.spans) || (a.type < b.type ? 1 : -1))
}

/** A page in a list. */
export interface ListedPage {
  readonly n: number
  readonly page: string
  readonly at: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly name: string | null
  readonly versions: number
}

/** Pages, the last archived first; `before` is the number of the version to go on behind. */
export async function listPages(
  db: Db,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<{ readonly pages: readonly ListedPage[]; readonly next: number | null }> {
  let asked = db
    .selectFrom("version")
    .innerJoin("page", "page.n", "version.page")
    .select(["version.n", "page.id as page", "version.at", "version.title", "version.publisher"])
    .select(["version.published", "version.url", "page.name", "version.number as versions"])
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("version as newer")
            .select("newer.n")
            .whereRef("newer.page", "=", "version.page")
            .whereRef("newer.number", ">", "version.number"),
        ),
      ),
    )
  if (before !== null) asked = asked.where("version.n", "<", before)
  const rows = await asked
    .orderBy("version.n", "desc")
    .limit(limit + 1)
    .execute()
  return { pages: rows.slice(0, limit), next: rows.length > limit ? rows[limit - 1]!.n : null }
}

/** How many pages a ledger has. */
export async function countPages(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom("page")
    .select(eb => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  return n
}
