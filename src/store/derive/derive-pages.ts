import type { EventBody, LedgerEvent } from "../../ledger/events/event.ts"
import type { Find } from "../../ledger/finds/find.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import { wording } from "../../ledger/identity/wording.ts"
import { comparableAddress } from "../../ledger/sameness/address.ts"
import { likenessOf } from "../../ledger/sameness/likeness.ts"
import type { Reading } from "../../model/reading.ts"
import type { Db } from "../database/db.ts"
import type { VersionRow } from "../database/tables.ts"
import type { ReadingAt } from "./archived-readings.ts"
import { carriedMarks } from "./carried-marks.ts"
import { deriveActors } from "./derive-actors.ts"
import { deriveAddresses, type FoundAt } from "./derive-addresses.ts"
import { deriveChanges } from "./derive-changes.ts"
import { deriveEntries } from "./derive-entries.ts"
import { findCopies, type LikeVersion } from "./find-copies.ts"
import { type IndexedArticle, indexArticles } from "./index-articles.ts"
import { insertRows } from "./insert-rows.ts"
import type { Linguist } from "./linguist.ts"
import { chunks, numbersOf } from "./numbers.ts"
import type { ReadItem } from "./read-item.ts"
import { retireReports } from "./retire-reports.ts"

type PageEvent = LedgerEvent & Extract<EventBody, { kind: "page.added" | "page.reread" }>

/** A page that came in or was read again, with its reading and what that puts into the ledger. */
export interface PageItem {
  readonly event: PageEvent
  readonly reading: Reading
  readonly finds: readonly Find[]
}

/** Makes the derived rows of pages that were added or read again, in the order of the events. */
export async function derivePages(
  db: Db,
  items: readonly PageItem[],
  linguist: Linguist,
  readingAt: ReadingAt,
): Promise<void> {
  const added = items.filter(({ event }) => event.kind === "page.added")
  const pages = await pageNumbers(db, items)
  const nextReading = await numbersOf(db, "reading")
  const nextVersion = await numbersOf(db, "version")
  const duplicates = await firstPages(db, added)
  const like: LikeVersion[] = []
  const found: FoundAt[] = []
  const firstVersions = new Set<number>()
  const versions = new Map<string, number>()
  const versionRows: VersionRow[] = []
  const readingRows = []
  const reads: ReadItem[] = []
  const atHand = new Map<number, Reading>()
  const articles: IndexedArticle[] = []
  for (const { event, reading, finds } of items) {
    const key = `${event.page} ${event.version}`
    const page = pages.get(event.page)!
    const n = nextReading()
    if (event.kind === "page.added") {
      const version = nextVersion()
      versions.set(key, version)
      if (event.version === 1) firstVersions.add(version)
      const article = articleDigest(reading)
      const first = duplicates.get(article)
      if (first === undefined) duplicates.set(article, page)
      versionRows.push(
        versionRow(event, reading, { n: version, page, reading: n, article, first: first ?? null }),
      )
      const likeness = likenessOf(reading)
      const published = reading.published?.value ?? null
      if (likeness !== null) like.push({ n: version, page, published, likeness })
      found.push({ page, own: event.url, from: event.from ?? null })
    } else if (!versions.has(key)) versions.set(key, await versionNumber(db, page, event.version))
    const { file, offset, length, sha256: digest, reader } = event.reading
    const version = versions.get(key)!
    articles.push({ n: version, reading, isNew: event.kind === "page.added" })
    if (event.kind === "page.reread") await retireReports(db, version, event.reading.entries)
    readingRows.push({
      n,
      version,
      reader,
      file,
      offset,
      length,
      sha256: digest,
      text_sha256: sha256(reading.text),
    })
    atHand.set(n, reading)
    const { language, publisher } = reading
    const marks = event.kind === "page.added" && event.version > 1
    const carried = marks ? await carriedMarks(db, page, reading, linguist) : []
    reads.push({
      page: event.page,
      number: event.version,
      readingN: n,
      reading: { language, publisher, published: reading.published?.value ?? null },
      finds: [...finds, ...carried],
      ids: [...event.reading.entries, ...carried.map(({ id }) => id)],
    })
  }
  const copies = await findCopies(db, like)
  await insertRows(
    db,
    "version",
    versionRows.map(row => (row.duplicate_of === null ? { ...row, ...nearCopy(copies.get(row.n)) } : row)),
  )
  await deriveAddresses(db, found)
  await insertRows(db, "reading", readingRows)
  for (const { n, version } of readingRows)
    if (!versionRows.some(row => row.n === version))
      await db.updateTable("version").set({ reading: n }).where("n", "=", version).execute()
  await indexArticles(db, articles, linguist)
  const actors = await deriveActors(db, reads)
  await deriveEntries(db, reads, actors, linguist)
  // A page that comes in for the first time has no version to be compared with.
  const compared = readingRows.filter(({ version }) => !firstVersions.has(version))
  await deriveChanges(
    db,
    compared.map(({ version }) => version),
    { linguist, readingAt, atHand },
  )
}

const nearCopy = (page: number | undefined): Pick<VersionRow, "duplicate_of" | "duplicate_as"> =>
  page === undefined
    ? { duplicate_of: null, duplicate_as: null }
    : { duplicate_of: page, duplicate_as: "near" }

/** The number of each page; new ones get theirs. */
async function pageNumbers(db: Db, items: readonly PageItem[]): Promise<Map<string, number>> {
  const ids = [...new Set(items.map(({ event }) => event.page))]
  const numbers = new Map<string, number>()
  for (const some of chunks(ids))
    for (const row of await db.selectFrom("page").select(["n", "id"]).where("id", "in", some).execute())
      numbers.set(row.id, row.n)
  const next = await numbersOf(db, "page")
  const rows = []
  for (const { event } of items)
    if (event.kind === "page.added" && !numbers.has(event.page)) {
      const n = next()
      numbers.set(event.page, n)
      rows.push({ n, id: event.page, url: event.url, name: event.name })
    }
  await insertRows(db, "page", rows)
  return numbers
}

/** The first page that has each article, among those that are there. */
async function firstPages(db: Db, items: readonly PageItem[]): Promise<Map<string, number>> {
  const articles = [...new Set(items.map(({ reading }) => articleDigest(reading)))]
  const first = new Map<string, number>()
  for (const some of chunks(articles)) {
    const rows = await db
      .selectFrom("version")
      .select(["article_sha256", "page"])
      .where("article_sha256", "in", some)
      .orderBy("n", "desc")
      .execute()
    for (const row of rows) first.set(row.article_sha256, row.page)
  }
  return first
}

async function versionNumber(db: Db, page: number, number: number): Promise<number> {
  const { n } = await db
    .selectFrom("version")
    .select("n")
    .where("page", "=", page)
    .where("number", "=", number)
    .executeTakeFirstOrThrow()
  return n
}

function versionRow(
  event: Extract<PageEvent, { kind: "page.added" }>,
  reading: Reading,
  {
    n,
    page,
    reading: readingN,
    article,
    first,
  }: {
    n: number
    page: number
    reading: number
    article: string
    first: number | null
  },
): VersionRow {
  return {
    n,
    page,
    number: event.version,
    at: event.at,
    sha256: event.sha256,
    bytes: event.bytes,
    content_type: event.contentType,
    given_lang: event.given.lang,
    given_published: event.given.published,
    given_format: event.given.format,
    ...event.record,
    url: reading.url,
    title: reading.title,
    publisher: reading.publisher,
    published: reading.published?.value ?? null,
    language: reading.language,
    genre: reading.genre?.value ?? null,
    article_sha256: article,
    duplicate_of: first === page ? null : first,
    duplicate_as: first === page || first === null ? null : "same",
    address: event.url,
    view: comparableAddress(event.from ?? event.url)?.view ?? "",
    reading: readingN,
  }
}

/** The digest of a page's article as its words are compared; of a page without one, of all its text. */
function articleDigest({ text, blocks }: Reading): string {
  const article = blocks.filter(({ role }) => role === "article")
  const parts = article.length > 0 ? article.map(block => text.slice(block.start, block.end)) : [text]
  return sha256(wording(parts.join("\n")))
}
