import { type Kysely, sql } from "kysely"
import { createSearchTable } from "../search-table.ts"

/** The tables of the first ledgers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable("meta")
    .addColumn("key", "text", c => c.primaryKey())
    .addColumn("value", "text", c => c.notNull())
    .execute()
  await schema
    .createTable("event")
    .addColumn("seq", "integer", c => c.primaryKey())
    .addColumn("at", "text", c => c.notNull())
    .addColumn("kind", "text", c => c.notNull())
    .addColumn("subject", "text")
    .addColumn("line", "text", c => c.notNull())
    .execute()
  await schema.createIndex("event_subject").on("event").column("subject").execute()
  await derived(db)
  await createSearchTable(db)
}

/** The tables that `rebuild` empties and fills again. */
async function derived({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("page")
    .addColumn("n", "integer", c => c.primaryKey())
    .addColumn("id", "text", c => c.notNull().unique())
    .addColumn("url", "text")
    .addColumn("name", "text")
    .execute()
  let version = schema.createTable("version").addColumn("n", "integer", c => c.primaryKey())
  for (const name of ["page", "number", "bytes", "file", "offset", "length", "reading"])
    version = version.addColumn(name, "integer", c => c.notNull())
  for (const name of ["at", "sha256", "article_sha256"])
    version = version.addColumn(name, "text", c => c.notNull())
  for (const name of [
    "content_type",
    "given_lang",
    "given_published",
    "given_format",
    "url",
    "title",
    "publisher",
    "published",
  ])
    version = version.addColumn(name, "text")
  await version
    .addColumn("language", "text")
    .addColumn("genre", "text")
    .addColumn("duplicate_of", "integer")
    .execute()
  await schema.createIndex("version_page").on("version").columns(["page", "number"]).unique().execute()
  await schema.createIndex("version_article").on("version").column("article_sha256").execute()

  let reading = schema.createTable("reading").addColumn("n", "integer", c => c.primaryKey())
  for (const name of ["version", "file", "offset", "length"])
    reading = reading.addColumn(name, "integer", c => c.notNull())
  for (const name of ["reader", "sha256", "text_sha256"])
    reading = reading.addColumn(name, "text", c => c.notNull())
  await reading.execute()
  await schema.createIndex("reading_version").on("reading").column("version").execute()

  await actors(schema)
  await entries(schema)
}

type Schema = Kysely<unknown>["schema"]

async function actors(schema: Schema): Promise<void> {
  await schema
    .createTable("actor")
    .addColumn("n", "integer", c => c.primaryKey())
    .addColumn("id", "text", c => c.notNull().unique())
    .addColumn("name", "text", c => c.notNull())
    .addColumn("kind", "text")
    .addColumn("surname", "text", c => c.notNull())
    .addColumn("wikidata", "text")
    .addColumn("merged_into", "integer")
    .execute()
  await schema.createIndex("actor_surname").on("actor").column("surname").execute()
  await schema.createIndex("actor_merged").on("actor").column("merged_into").execute()
  await schema
    .createTable("actor_name")
    .addColumn("actor", "integer", c => c.notNull())
    .addColumn("name", "text", c => c.notNull())
    .addColumn("folded", "text", c => c.notNull())
    .addColumn("by_person", "integer", c => c.notNull())
    .addPrimaryKeyConstraint("actor_name_key", ["actor", "folded"])
    .execute()
  await schema.createIndex("actor_name_folded").on("actor_name").column("folded").execute()
  await schema
    .createTable("actor_role")
    .addColumn("actor", "integer", c => c.notNull())
    .addColumn("title", "text", c => c.notNull())
    .addColumn("first_day", "text")
    .addColumn("last_day", "text")
    .addColumn("by_person", "integer", c => c.notNull())
    .addPrimaryKeyConstraint("actor_role_key", ["actor", "title", "by_person"])
    .execute()
}

async function entries(schema: Schema): Promise<void> {
  let entry = schema
    .createTable("entry")
    .addColumn("n", "integer", c => c.primaryKey())
    .addColumn("id", "text", c => c.notNull().unique())
  for (const name of ["type", "kind", "words", "rank", "state", "outcome", "corrections"])
    entry = entry.addColumn(name, "text", c => c.notNull())
  for (const name of ["report", "has_condition", "waits", "looked_seq", "utterance", "lost", "is_open"])
    entry = entry.addColumn(name, "integer", c => c.notNull())
  for (const name of ["actor", "merged_into"]) entry = entry.addColumn(name, "integer")
  for (const name of [
    "language",
    "day",
    "published",
    "due_from",
    "due_to",
    "due_day",
    "due_basis",
    "condition_met",
    "testability",
    "looked_at",
  ])
    entry = entry.addColumn(name, "text")
  await entry.execute()
  await schema.createIndex("entry_actor").on("entry").columns(["actor", "n"]).execute()
  await schema
    .createIndex("entry_merged")
    .on("entry")
    .column("merged_into")
    .where(sql.ref("merged_into"), "is not", null)
    .execute()
  await schema.createIndex("entry_utterance").on("entry").column("utterance").execute()
  const isOpen = sql<boolean>`is_open = 1`
  await schema.createIndex("entry_due").on("entry").column("due_day").where(isOpen).execute()
  await schema.createIndex("entry_waits").on("entry").columns(["waits", "due_day"]).where(isOpen).execute()
  await schema
    .createIndex("entry_outcome")
    .on("entry")
    .column("outcome")
    .where(sql.ref("outcome"), "<>", sql.lit("unreviewed"))
    .execute()

  let report = schema.createTable("report").addColumn("n", "integer", c => c.primaryKey())
  for (const name of ["entry", "reading", "gone"])
    report = report.addColumn(name, "integer", c => c.notNull())
  for (const name of ["spans", "exact", "sentence", "content", "rule", "why", "confidence", "rank"])
    report = report.addColumn(name, "text", c => c.notNull())
  await report.execute()
  await schema.createIndex("report_entry").on("report").column("entry").execute()
  await schema.createIndex("report_reading").on("report").column("reading").execute()

  await schema
    .createTable("sketch")
    .addColumn("key", "bigint", c => c.notNull())
    .addColumn("entry", "integer", c => c.notNull())
    .addPrimaryKeyConstraint("sketch_key", ["key", "entry"])
    .modifyEnd(sql`without rowid`)
    .execute()
  await schema
    .createTable("link")
    .addColumn("entry", "integer", c => c.notNull())
    .addColumn("target", "integer", c => c.notNull())
    .addColumn("kind", "text", c => c.notNull())
    .addColumn("seq", "integer", c => c.notNull())
    .addPrimaryKeyConstraint("link_key", ["entry", "target", "kind"])
    .execute()
  await schema.createIndex("link_target").on("link").column("target").execute()
}
