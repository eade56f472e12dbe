import { sql } from "kysely"
import {
  commonShare,
  isNear,
  type Likeness,
  signatureBytes,
  signatureOf,
} from "../../ledger/sameness/likeness.ts"
import type { Db } from "../database/db.ts"
import { insertRows } from "./insert-rows.ts"
import { chunks, portions } from "./numbers.ts"

/** Of so many pages with one key only the newest are compared: their articles share a form, not their words. */
const mostPartners = 32

/** A version on its way into the tables, with the likeness of its article. */
export interface LikeVersion {
  readonly n: number
  readonly page: number
  readonly published: string | null
  readonly likeness: Likeness
}

/**
 * Finds for each version the earlier page whose article is most like its own, near enough to be a copy, and puts all of
 * them into the index. The cost of a page does not grow with the ledger: it is so many look-ups of keys. Returns the
 * number of that page by version.
 */
export async function findCopies(db: Db, versions: readonly LikeVersion[]): Promise<Map<number, number>> {
  const copies = new Map<number, number>()
  if (versions.length === 0) return copies
  const keys = new Set(versions.flatMap(({ likeness }) => likeness.keys))
  const holders = await holdersOf(
    db,
    [...keys].sort((a, b) => a - b),
  )
  const known = await knownOf(db, [...new Set([...holders.values()].flatMap(pages => [...pages.values()]))])
  const fresh = new Map<number, LikeVersion>()
  for (const version of versions) {
    const candidates = new Set<number>()
    for (const key of version.likeness.keys) {
      const pages = holders.get(key)!
      const newest = [...pages.keys()].sort((a, b) => b - a).slice(0, mostPartners + 1)
      for (const page of newest) if (page < version.page) candidates.add(pages.get(page)!)
      pages.set(version.page, version.n)
    }
    let most = -1
    for (const n of candidates) {
      const other = fresh.get(n) ?? known.get(n)
      if (other === undefined) continue
      const share = commonShare(version.likeness.minima, other.likeness.minima)
      if (!isNear(share, version.published, other.published)) continue
      if (share > most || (share === most && other.page < copies.get(version.n)!)) {
        most = share
        copies.set(version.n, other.page)
      }
    }
    fresh.set(version.n, version)
  }
  await store(db, versions)
  return copies
}

/** By key the newest pages that have it, each with the version that had it last. */
async function holdersOf(db: Db, keys: readonly number[]): Promise<Map<number, Map<number, number>>> {
  const holders = new Map(keys.map(key => [key, new Map<number, number>()]))
  for (const some of chunks(keys)) {
    const { rows } = await sql<{ key: number; page: number; version: number }>`
      with wanted(key) as (values ${sql.join(some.map(key => sql`(${key})`))})
      select held.key, held.page, held.version
      from wanted join likeness_key as held on held.key = wanted.key and held.page >= coalesce((
        select page from likeness_key as newer where newer.key = wanted.key
        order by page desc limit 1 offset ${mostPartners}
      ), 0)
    `.execute(db)
    for (const { key, page, version } of rows) holders.get(key)!.set(page, version)
  }
  return holders
}

type Known = Pick<LikeVersion, "page" | "published"> & { readonly likeness: Pick<Likeness, "minima"> }

async function knownOf(db: Db, versions: readonly number[]): Promise<Map<number, Known>> {
  const known = new Map<number, Known>()
  for (const some of chunks(versions)) {
    const rows = await db
      .selectFrom("likeness")
      .innerJoin("version", "version.n", "likeness.version")
      .select(["version.n", "version.page", "version.published", "likeness.signature"])
      .where("likeness.version", "in", some)
      .execute()
    for (const { n, signature, ...row } of rows)
      known.set(n, { ...row, likeness: { minima: signatureOf(signature) } })
  }
  return known
}

async function store(db: Db, versions: readonly LikeVersion[]): Promise<void> {
  await insertRows(
    db,
    "likeness",
    versions.map(({ n, likeness }) => ({ version: n, signature: signatureBytes(likeness.minima) })),
  )
  const rows = new Map<string, { key: number; page: number; version: number }>()
  for (const { n, page, likeness } of versions)
    for (const key of likeness.keys) rows.set(`${key} ${page}`, { key, page, version: n })
  // Pages that come for the first time are nearly all, and need no look at what is there.
  const again = await pagesWithLikeness(db, versions)
  // In the order of the index, so that each of its pages is taken up once.
  const all = [...rows.values()].sort((a, b) => a.key - b.key || a.page - b.page)
  await insertRows(
    db,
    "likeness_key",
    all.filter(({ page }) => !again.has(page)),
  )
  for (const some of portions(all.filter(({ page }) => again.has(page))))
    await db
      .insertInto("likeness_key")
      .values(some)
      .onConflict(c =>
        c.columns(["key", "page"]).doUpdateSet(eb => ({ version: eb.ref("excluded.version") })),
      )
      .execute()
}

/** The pages among these that had a version before. */
async function pagesWithLikeness(db: Db, versions: readonly LikeVersion[]): Promise<Set<number>> {
  const pages = new Set<number>()
  const own = versions.map(({ n }) => n)
  for (const some of chunks([...new Set(versions.map(({ page }) => page))]))
    for (const { page } of await db
      .selectFrom("version")
      .select("page")
      .where("page", "in", some)
      .where("n", "<", Math.min(...own))
      .distinct()
      .execute())
      pages.add(page)
  return pages
}
