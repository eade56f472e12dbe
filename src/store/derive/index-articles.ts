import type { Reading } from "../../model/reading.ts"
import type { Db } from "../database/db.ts"
import { insertRows } from "./insert-rows.ts"
import type { Linguist } from "./linguist.ts"

/** A version of a page on its way into the index of articles. */
export interface IndexedArticle {
  readonly n: number
  readonly reading: Reading
  /** Whether it has not been in the index before. */
  readonly isNew: boolean
}

/** Puts the words of articles into the index by which later words on a matter are found. */
export async function indexArticles(
  db: Db,
  articles: readonly IndexedArticle[],
  linguist: Linguist,
): Promise<void> {
  const rows = new Map<number, { rowid: never; terms: string }>()
  for (const { n, reading, isNew } of articles) {
    if (!isNew)
      await db
        .deleteFrom("article")
        .where("rowid", "=", n as never)
        .execute()
    rows.set(n, { rowid: n as never, terms: termsOf(reading, linguist) })
  }
  await insertRows(db, "article", [...rows.values()] as never)
}

/** Each term of the title and the article once. */
function termsOf({ text, blocks, title, language }: Reading, linguist: Linguist): string {
  const article = blocks.filter(({ role }) => role === "article")
  const parts = article.map(({ start, end }) => text.slice(start, end))
  const { words, parts: inside } = linguist.terms([title ?? "", ...parts].join("\n"), language)
  return [...new Set(`${words} ${inside}`.split(" "))].join(" ")
}
