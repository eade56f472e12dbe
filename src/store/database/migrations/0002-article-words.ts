import type { Kysely } from "kysely"
import { createArticleTable } from "../search-table.ts"

/** The index of whole articles, by which later words on a matter are found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createArticleTable(db)
}
