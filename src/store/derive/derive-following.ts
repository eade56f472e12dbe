import type { LedgerEvent } from "../../ledger/events/event.ts"
import type { Db } from "../database/db.ts"

type Following = Extract<
  LedgerEvent,
  { kind: "source.followed" | "source.dropped" | "search.saved" | "search.dropped" }
>

/** Brings the tables of sources and saved searches up to an event. */
export async function deriveFollowing(db: Db, event: Following): Promise<void> {
  switch (event.kind) {
    case "source.followed": {
      const { source: id, url, title, site, label, at: followed_at } = event
      await db
        .insertInto("source")
        .values({ id, url, title, site, label, followed_at })
        .onConflict(c => c.column("id").doUpdateSet({ url, title, site, label }))
        .execute()
      return
    }
    case "source.dropped":
      await db.deleteFrom("source").where("id", "=", event.source).execute()
      return
    case "search.saved": {
      const { search: name, query, at: saved_at } = event
      const filters = JSON.stringify(event.filters)
      await db
        .insertInto("saved_search")
        .values({ name, query, filters, saved_at })
        .onConflict(c => c.column("name").doUpdateSet({ query, filters, saved_at }))
        .execute()
      return
    }
    case "search.dropped":
      await db.deleteFrom("saved_search").where("name", "=", event.search).execute()
  }
}
