import type { EventBody } from "../../ledger/events/event.ts"
import { comparableAddress } from "../../ledger/sameness/address.ts"
import type { Db } from "../database/db.ts"
import { readingsIn } from "../derive/archived-readings.ts"
import { derivePages, type PageItem } from "../derive/derive-pages.ts"
import { chunks } from "../derive/numbers.ts"
import type { Ledger } from "../ledger.ts"
import type { PreparedPage } from "./incoming-page.ts"
import { pageIds } from "./known-pages.ts"

/** What became of a page that was handed in. */
export interface RecordedPage {
  readonly page: string
  readonly version: number
  /** False where the ledger had these very bytes already: nothing was changed. */
  readonly isNew: boolean
  /** Whether the page is known, and this is the first that came from an address of this form. */
  readonly isOtherView: boolean
  readonly statements: number
  readonly commitments: number
  /** The first page with the same article at another address, and whether word for word or nearly so. */
  readonly duplicateOf: string | null
  readonly duplicateAs: "same" | "near" | null
  /** How many entries this version prints otherwise than the one before; 0 where it is not new. */
  readonly changed: number
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
    const ids = await pageIds(writing.db, pages)
    const known = await knownVersions(writing.db, ids)
    const fresh: { readonly page: PreparedPage; readonly id: string; readonly version: number }[] = []
    const versions = pages.map((page, i) => {
      const id = ids[i]!
      const views = known.get(id) ?? new Map<string, LastVersion>()
      known.set(id, views)
      const view = comparableAddress(page.from ?? page.url)?.view ?? ""
      const isOtherView = views.size > 0 && !views.has(view)
      const same = sameVersion(views, view, page)
      if (same) return { id, page, version: same.number, isNew: false, isOtherView: false }
      const version = Math.max(0, ...[...views.values()].map(({ number }) => number)) + 1
      fresh.push({ page, id, version })
      views.set(view, { number: version, sha256: page.sha256, ...page.given })
      return { id, page, version, isNew: true, isOtherView }
    })
    if (fresh.length > 0) {
      const at = fresh.at(-1)!.page.at
      const places = writing.archive(
        fresh.flatMap(({ page }) => [page.packedPage, page.packedReading]),
        at,
      )
      const bodies = fresh.map(
        ({ page, id, version }, i): Added => ({
          kind: "page.added",
          page: id,
          version,
          url: page.url,
          ...(page.from !== null && page.from !== page.url ? { from: page.from } : {}),
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
      await derivePages(writing.db, items, await ledger.linguist(), readingsIn(ledger.archive))
    }
    const derived = await derivedOf(writing.db, [...new Set(ids)])
    return versions.map(({ page, ...version }) => ({
      page: version.id,
      version: version.version,
      isNew: version.isNew,
      isOtherView: version.isOtherView,
      statements: page.finds.filter(({ type }) => type === "statement").length,
      commitments: page.finds.filter(({ type }) => type === "commitment").length,
      ...derived.get(`${version.id} ${version.version}`)!,
      ...(version.isNew ? {} : { changed: 0 }),
    }))
  })
}

interface LastVersion {
  readonly number: number
  readonly sha256: string
  readonly lang: string | null
  readonly published: string | null
}

/**
 * The version that the ledger has of a page as it comes: the last one of some view, that of its own first, with the same
 * bytes and nothing new said of them.
 */
function sameVersion(
  views: ReadonlyMap<string, LastVersion>,
  view: string,
  { sha256, given }: PreparedPage,
): LastVersion | null {
  const isSame = (known: LastVersion | undefined): known is LastVersion =>
    known !== undefined &&
    known.sha256 === sha256 &&
    (given.lang === null || given.lang === known.lang) &&
    (given.published === null || given.published === known.published)
  const own = views.get(view)
  // A page that went back to what another view still shows was changed all the same.
  if (own !== undefined) return isSame(own) ? own : null
  return [...views.values()].find(isSame) ?? null
}

/** The last version of each view of pages, by the page's id. */
async function knownVersions(db: Db, ids: readonly string[]): Promise<Map<string, Map<string, LastVersion>>> {
  const known = new Map<string, Map<string, LastVersion>>()
  for (const some of chunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom("page")
      .innerJoin("version", "version.page", "page.n")
      .select(["page.id", "version.number", "version.view", "version.sha256"])
      .select(["version.given_lang", "version.given_published"])
      .where("page.id", "in", some)
      .orderBy("version.number")
      .execute()
    for (const { id, view, given_lang: lang, given_published: published, ...row } of rows)
      known.set(id, (known.get(id) ?? new Map()).set(view, { ...row, lang, published }))
  }
  return known
}

type Derived = Pick<RecordedPage, "duplicateOf" | "duplicateAs" | "changed">

/** What was derived of the versions of pages, by „page version“. */
async function derivedOf(db: Db, ids: readonly string[]): Promise<Map<string, Derived>> {
  const derived = new Map<string, Derived>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom("page")
      .innerJoin("version", "version.page", "page.n")
      .leftJoin("page as first", "first.n", "version.duplicate_of")
      .select(["page.id", "version.number", "first.id as duplicateOf", "version.duplicate_as as duplicateAs"])
      .select(eb =>
        eb
          .selectFrom("change")
          .select(count => count.fn.countAll<number>().as("n"))
          .whereRef("change.version", "=", "version.n")
          .as("changed"),
      )
      .where("page.id", "in", some)
      .execute()
    for (const { id, number, changed, ...row } of rows)
      derived.set(`${id} ${number}`, { ...row, changed: changed ?? 0 })
  }
  return derived
}
