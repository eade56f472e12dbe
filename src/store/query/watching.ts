import { sql } from "kysely"
import type { Db } from "../database/db.ts"
import type { SourceRow, WatchItemRow, WatchSourceRow } from "../database/tables.ts"

/** A source with the state of fetching it. */
export interface WatchedSource extends SourceRow {
  readonly state: WatchSourceRow | null
}

/** Every source that is followed, in the order of following. */
export async function watchedSources(db: Db): Promise<WatchedSource[]> {
  const sources = await db.selectFrom("source").selectAll().orderBy("followed_at").orderBy("id").execute()
  const states = new Map(
    (await db.selectFrom("watch_source").selectAll().execute()).map(state => [state.source, state]),
  )
  return sources.map(source => ({ ...source, state: states.get(source.id) ?? null }))
}

/** Which of these items of a source were seen before. */
export async function seenItems(db: Db, source: string): Promise<Set<string>> {
  const rows = await db.selectFrom("watch_item").select("item").where("source", "=", source).execute()
  return new Set(rows.map(({ item }) => item))
}

/** Items that are still to be fetched, of sources that are followed, the oldest first. */
export const openItems = (db: Db, limit: number): Promise<WatchItemRow[]> =>
  db
    .selectFrom("watch_item")
    .innerJoin("source", "source.id", "watch_item.source")
    .selectAll("watch_item")
    .where("watch_item.state", "=", "open")
    .orderBy("watch_item.tries")
    .orderBy("watch_item.seen_at")
    .orderBy("watch_item.url")
    .limit(limit)
    .execute()

/** How a source fares. */
export interface SourceHealth {
  readonly source: string
  readonly title: string | null
  readonly url: string
  readonly label: string | null
  readonly lastFetch: string | null
  readonly lastSuccess: string | null
  readonly next: string | null
  /** Pages that came in today, and on a usual day: the mean of the two weeks before. */
  readonly today: number
  readonly usual: number
  /** Of the last two weeks: pages in which nothing was found to read, that hid their text, and that failed. */
  readonly unread: number
  readonly walls: number
  readonly failed: number
  /** Items that wait to be fetched. */
  readonly open: number
  /** Why the last request failed; null where it did not. */
  readonly failure: string | null
  /** The reasons of the last items that failed, each with how many. */
  readonly reasons: readonly { readonly problem: string; readonly count: number }[]
}

/** How every source fares on a day, `YYYY-MM-DD`. */
export async function sourceHealth(db: Db, today: string): Promise<SourceHealth[]> {
  const from = new Date(Date.parse(`${today}T00:00:00Z`) - 14 * 86_400_000).toISOString().slice(0, 10)
  const { rows: days } = await sql<{
    source: string
    today: number
    before: number
    unread: number
    walls: number
    failed: number
  }>`
    select source, sum(case when day = ${today} then pages else 0 end) as today,
      sum(case when day < ${today} then pages else 0 end) as before,
      sum(unread) as unread, sum(walls) as walls, sum(failed) as failed
    from watch_day where day >= ${from} and day <= ${today} group by source
  `.execute(db)
  const { rows: open } = await sql<{ source: string; n: number }>`
    select source, count(*) as n from watch_item where state = 'open' group by source
  `.execute(db)
  const { rows: reasons } = await sql<{ source: string; problem: string; n: number }>`
    select source, problem, count(*) as n from watch_item
    where problem is not null and seen_at >= ${from} group by source, problem order by n desc
  `.execute(db)
  const ofDay = new Map(days.map(row => [row.source, row]))
  const waiting = new Map(open.map(row => [row.source, row.n]))
  return (await watchedSources(db)).map(({ id, url, title, label, state }) => {
    const day = ofDay.get(id)
    return {
      source: id,
      title: title ?? state?.title ?? null,
      url,
      label,
      lastFetch: state?.fetched_at ?? null,
      lastSuccess: state?.succeeded_at ?? null,
      next: state?.next_at ?? null,
      today: day?.today ?? 0,
      usual: Math.round((10 * (day?.before ?? 0)) / 14) / 10,
      unread: day?.unread ?? 0,
      walls: day?.walls ?? 0,
      failed: day?.failed ?? 0,
      open: waiting.get(id) ?? 0,
      failure: state?.failure ?? null,
      reasons: reasons
        .filter(row => row.source === id)
        .slice(0, 5)
        .map(({ problem, n }) => ({ problem, count: n })),
    }
  })
}
