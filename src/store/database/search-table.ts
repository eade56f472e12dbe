import { type Kysely, sql } from "kysely"

/** Makes the index of words in SQLite: terms of ours, so its own tokeniser only has to cut at spaces. */
export async function createSearchTable(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search using fts5(
    words, around, parts, facets, content='', contentless_delete=1, tokenize='ascii'
  )`.execute(db)
}
