import { type Kysely, sql } from "kysely"

/** Makes the index of words in SQLite: terms of ours, so its own tokeniser only has to cut at spaces. */
export async function createSearchTable(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search using fts5(
    words, around, parts, facets, content='', contentless_delete=1, tokenize='ascii'
  )`.execute(db)
}

/** Makes the index of whole articles: which terms stand in which version, and nothing of where. */
export async function createArticleTable(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table article using fts5(
    terms, content='', contentless_delete=1, tokenize='ascii', detail=none
  )`.execute(db)
}
