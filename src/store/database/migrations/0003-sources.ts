import type { Kysely } from "kysely"

/** What is followed and searched for again and again, and the state of fetching it. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("source")
    .addColumn("id", "text", c => c.primaryKey())
    .addColumn("url", "text", c => c.notNull())
    .addColumn("title", "text")
    .addColumn("site", "text")
    .addColumn("label", "text")
    .addColumn("followed_at", "text", c => c.notNull())
    .execute()
  await schema
    .createTable("saved_search")
    .addColumn("name", "text", c => c.primaryKey())
    .addColumn("query", "text", c => c.notNull())
    .addColumn("filters", "text", c => c.notNull())
    .addColumn("saved_at", "text", c => c.notNull())
    .execute()
  let state = schema.createTable("watch_source").addColumn("source", "text", c => c.primaryKey())
  for (const name of ["etag", "last_modified", "title", "fetched_at", "succeeded_at", "next_at", "failure"])
    state = state.addColumn(name, "text")
  await state
    .addColumn("failures", "integer", c => c.notNull())
    .addColumn("interval", "integer", c => c.notNull())
    .execute()
  await schema
    .createTable("watch_item")
    .addColumn("source", "text", c => c.notNull())
    .addColumn("item", "text", c => c.notNull())
    .addColumn("url", "text", c => c.notNull())
    .addColumn("seen_at", "text", c => c.notNull())
    .addColumn("state", "text", c => c.notNull())
    .addColumn("page", "text")
    .addColumn("problem", "text")
    .addColumn("tries", "integer", c => c.notNull())
    .addPrimaryKeyConstraint("watch_item_key", ["source", "item"])
    .execute()
  await schema.createIndex("watch_item_url").on("watch_item").column("url").execute()
  await schema.createIndex("watch_item_state").on("watch_item").columns(["state", "source"]).execute()
  let day = schema
    .createTable("watch_day")
    .addColumn("source", "text", c => c.notNull())
    .addColumn("day", "text", c => c.notNull())
  for (const name of ["pages", "unread", "walls", "failed"])
    day = day.addColumn(name, "integer", c => c.notNull())
  await day.addPrimaryKeyConstraint("watch_day_key", ["source", "day"]).execute()
  await schema
    .createTable("watch_search")
    .addColumn("name", "text", c => c.primaryKey())
    .addColumn("seen_n", "integer", c => c.notNull())
    .execute()
}
