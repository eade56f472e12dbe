import { type Kysely, sql } from "kysely"
import * as ledger from "./migrations/0001-ledger.ts"
import * as articleWords from "./migrations/0002-article-words.ts"
import * as sources from "./migrations/0003-sources.ts"
import * as sameness from "./migrations/0004-sameness.ts"
import * as asked from "./migrations/0005-asked.ts"
import type { Tables } from "./tables.ts"

/** Every step from an empty database to today's tables, in order. Only ever appended to. */
const migrations: readonly { readonly up: (db: Kysely<unknown>) => Promise<void> }[] = [
  ledger,
  articleWords,
  sources,
  sameness,
  asked,
]

/** How many steps this version knows; a database that has more is of a newer one. */
export const knownFormat: number = migrations.length

/** How many steps a database has behind it; 0 for an empty one. */
export async function formatOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]!.user_version
}

/** Takes a database to today's tables, in one transaction. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async tx => {
    // Another process may have been faster; the transaction has the write lock.
    for (const { up } of migrations.slice(await formatOf(tx))) await up(tx as unknown as Kysely<unknown>)
    await sql.raw(`pragma user_version = ${knownFormat}`).execute(tx)
  })
}
