import { sql } from "kysely"
import type { WatchItemRow, WatchSourceRow } from "../database/tables.ts"
import { insertRows } from "../derive/insert-rows.ts"
import type { Ledger } from "../ledger.ts"

/** What came of asking a source: its new state, and items that were not seen before. */
export interface SourceAnswer {
  readonly state: WatchSourceRow
  readonly items: readonly WatchItemRow[]
}

/** Keeps the states of sources and their new items; items that are known already stay as they are. */
export const keepAnswers = (ledger: Ledger, answers: readonly SourceAnswer[]): Promise<void> =>
  ledger.write(async ({ db }) => {
    for (const { state, items } of answers) {
      await db
        .insertInto("watch_source")
        .values(state)
        .onConflict(c => c.column("source").doUpdateSet(state))
        .execute()
      const known = new Set(
        (await db.selectFrom("watch_item").select("item").where("source", "=", state.source).execute()).map(
          ({ item }) => item,
        ),
      )
      await insertRows(
        db,
        "watch_item",
        items.filter(({ item }) => !known.has(item)),
      )
    }
  })

/** What became of an item that was fetched. */
export interface ItemResult {
  readonly item: WatchItemRow
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly isUnread: boolean
  readonly isWall: boolean
}

/** Keeps what became of items, and counts it for their sources by day. */
export const keepResults = (ledger: Ledger, results: readonly ItemResult[]): Promise<void> =>
  ledger.write(async ({ db }) => {
    for (const { item, day, isUnread, isWall } of results) {
      await db
        .updateTable("watch_item")
        .set({ state: item.state, page: item.page, problem: item.problem, tries: item.tries })
        .where("source", "=", item.source)
        .where("item", "=", item.item)
        .execute()
      const count = {
        pages: item.state === "done" ? 1 : 0,
        unread: isUnread ? 1 : 0,
        walls: isWall ? 1 : 0,
        failed: item.state === "failed" ? 1 : 0,
      }
      await db
        .insertInto("watch_day")
        .values({ source: item.source, day, ...count })
        .onConflict(c =>
          c.columns(["source", "day"]).doUpdateSet({
            pages: sql<number>`pages + ${count.pages}`,
            unread: sql<number>`unread + ${count.unread}`,
            walls: sql<number>`walls + ${count.walls}`,
            failed: sql<number>`failed + ${count.failed}`,
          }),
        )
        .execute()
    }
  })

/** Notes up to which entry a saved search was shown. */
export const keepSeen = (ledger: Ledger, seen: ReadonlyMap<string, number>): Promise<void> =>
  ledger.write(async ({ db }) => {
    for (const [name, seen_n] of seen)
      await db
        .insertInto("watch_search")
        .values({ name, seen_n })
        .onConflict(c => c.column("name").doUpdateSet({ seen_n }))
        .execute()
  })
