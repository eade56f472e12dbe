import type { EventBody } from "../../ledger/events/event.ts"
import type { Db } from "../database/db.ts"
import { derivePages, type PageItem } from "../derive/derive-pages.ts"
import { chunks } from "../derive/numbers.ts"
import type { Ledger } from "../ledger.ts"
import type { PreparedPage } from "./incoming-page.ts"

/** What became of a page that was handed in. */
export interface RecordedPage {
  readonly page: string
  readonly version: number
  /** False where the ledger had these very bytes already: nothing was changed. */
  readonly isNew: boolean
  readonly statements: number
  readonly commitments: number
  /** The first page with the same article at another address. */
  readonly duplicateOf: string | null
}

type Added = Extract<EventBody, { kind: "page.added" }>

/**
 * Takes pages into the ledger, all or none. When it resolves they are on the disk: pages, readings and events. Bytes
 * that the page's last version has already change nothing. Throws LedgerError.
 */
export async function recordPages(
  ledger: Ledger,
  pages: readonly PreparedPage[],
  reader: string,
): Promise<RecordedPage[]> {
  if (pages.length === 0) return []
  return await ledger.write(async writing => {
    const last = await lastVersions(writing.db, pages)
    const fresh: { readonly page: PreparedPage; readonly version: number }[] = []
    const versions = pages.map(page => {
      const known = last.get(page.id)
      const isNew = !known || !isSame(known, page)
      const version = isNew ? (known?.number ?? 0) + 1 : known.number
      if (isNew) {
        fresh.push({ page, version })
        last.set(page.id, { number: version, sha256: page.sha256, ...page.given })
      }
      return { page, version, isNew }
    })
    if (fresh.length > 0) {
      const at = fresh.at(-1)!.page.at
      const places = writing.archive(
        fresh.flatMap(({ page }) => [page.packedPage, page.packedReading]),
        at,
      )
      const bodies = fresh.map(
        ({ page, version }, i): Added => ({
          kind: "page.added",
          page: page.id,
          version,
          url: page.url,
          name: page.name,
          sha256: page.sha256,
          bytes: page.bytes.length,
          contentType: page.contentType,
          given: page.given,
          record: places[2 * i]!,
          reading: {
            ...places[2 * i + 1]!,
            sha256: page.readingSha256,
            reader: page.reading.reader,
            entries: page.finds.map(find => find.id),
          },
        }),
      )
      const events = await writing.append(
        at,
        bodies.map(body => ({ by: { reader }, body })),
      )
      const items = events.map((event, i) => ({
        event: event as PageItem["event"],
        reading: fresh[i]!.page.reading,
        finds: fresh[i]!.page.finds,
      }))
      await derivePages(writing.db, items, await ledger.linguist())
    }
    const first = await firstPages(writing.db, [...new Set(pages.map(({ id }) => id))])
    return versions.map(({ page, version, isNew }) => ({
      page: page.id,
      version,
      isNew,
      statements: page.finds.filter(({ type }) => type === "statement").length,
      commitments: page.finds.filter(({ type }) => type === "commitment").length,
      duplicateOf: first.get(`${page.id} ${version}`) ?? null,
    }))
  })
}

interface LastVersion {
  readonly number: number
  readonly sha256: string
  readonly lang: string | null
  readonly published: string | null
}

/** Whether the ledger has a page as it comes: the same bytes, and nothing new said of them. */
const isSame = (known: LastVersion, { sha256, given }: PreparedPage): boolean =>
  known.sha256 === sha256 &&
  (given.lang === null || given.lang === known.lang) &&
  (given.published === null || given.published === known.published)

async function lastVersions(db: Db, pages: readonly PreparedPage[]): Promise<Map<string, LastVersion>> {
  const last = new Map<string, LastVersion>()
  for (const some of chunks([...new Set(pages.map(({ id }) => id))])) {
    const rows = await db
      .selectFrom("page")
      .innerJoin("version", "version.page", "page.n")
      .select([
        "page.id",
        "version.number",
        "version.sha256",
        "version.given_lang",
        "version.given_published",
      ])
      .where("page.id", "in", some)
      .orderBy("version.number")
      .execute()
    for (const { id, given_lang: lang, given_published: published, ...row } of rows)
      last.set(id, { ...row, lang, published })
  }
  return last
}

/** The page that a version repeats, by „page version“. */
async function firstPages(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const first = new Map<string, string>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom("page")
      .innerJoin("version", "version.page", "page.n")
      .innerJoin("page as first", "first.n", "version.duplicate_of")
      .select(["page.id", "version.number", "first.id as firstId"])
      .where("page.id", "in", some)
      .execute()
    for (const row of rows) first.set(`${row.id} ${row.number}`, row.firstId)
  }
  return first
}
