import { type Kysely, sql } from "kysely"
import { comparableAddress } from "../../../ledger/sameness/address.ts"

/**
 * What tells that pages are the same and what changed on them. The addresses of pages that are there are filled in, so
 * that they are known again; sketches and changes of older pages come with the next `rebuild`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable("version")
    .addColumn("view", "text", c => c.notNull().defaultTo(""))
    .execute()
  await schema.alterTable("version").addColumn("address", "text").execute()
  await schema.alterTable("version").addColumn("duplicate_as", "text").execute()
  await schema
    .createTable("address")
    .addColumn("article", "text", c => c.primaryKey())
    .addColumn("page", "integer", c => c.notNull())
    .addColumn("is_own", "integer", c => c.notNull())
    .modifyEnd(sql`without rowid`)
    .execute()
  await schema
    .createTable("likeness")
    .addColumn("version", "integer", c => c.primaryKey())
    .addColumn("signature", "blob", c => c.notNull())
    .execute()
  await schema
    .createTable("likeness_key")
    .addColumn("key", "bigint", c => c.notNull())
    .addColumn("page", "integer", c => c.notNull())
    .addColumn("version", "integer", c => c.notNull())
    .addPrimaryKeyConstraint("likeness_key_key", ["key", "page"])
    .modifyEnd(sql`without rowid`)
    .execute()
  await schema
    .createTable("change")
    .addColumn("version", "integer", c => c.notNull())
    .addColumn("entry", "integer", c => c.notNull())
    .addColumn("before", "integer", c => c.notNull())
    .addColumn("successor", "integer")
    .addColumn("fields", "text", c => c.notNull())
    .addColumn("was", "text", c => c.notNull())
    .addColumn("is", "text")
    .addPrimaryKeyConstraint("change_key", ["version", "entry"])
    .modifyEnd(sql`without rowid`)
    .execute()
  await schema.createIndex("change_entry").on("change").column("entry").execute()
  await schema
    .createIndex("change_successor")
    .on("change")
    .column("successor")
    .where(sql.ref("successor"), "is not", null)
    .execute()
  await fillAddresses(db as Kysely<Known>)
  // Tables that older steps made hold less than today's would: `verify` says so and compares nothing.
  await sql`update meta set value = value || ' (older tables)' where key = 'made by'`.execute(db)
}

interface Known {
  page: { n: number; url: string | null }
  version: { n: number; page: number; view: string; address: string | null }
  address: { article: string; page: number; is_own: number }
}

async function fillAddresses(db: Kysely<Known>): Promise<void> {
  for (const { n, url } of await db.selectFrom("page").select(["n", "url"]).orderBy("n").execute()) {
    await db.updateTable("version").set({ address: url }).where("page", "=", n).execute()
    const known = comparableAddress(url)
    if (known === null) continue
    await db
      .insertInto("address")
      .values({ article: known.article, page: n, is_own: 1 })
      .onConflict(c => c.doNothing())
      .execute()
    await db.updateTable("version").set({ view: known.view }).where("page", "=", n).execute()
  }
}
