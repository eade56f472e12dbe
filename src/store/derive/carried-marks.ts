import { type Content, type Find, printed } from "../../ledger/finds/find.ts"
import { markedByHand, markedFind, standsAt } from "../../ledger/finds/marked.ts"
import type { Reading } from "../../model/reading.ts"
import type { Db } from "../database/db.ts"
import type { Linguist } from "./linguist.ts"

/**
 * What people marked on earlier versions of a page and what a new version prints as well, at its place there: no reader
 * finds it, and it must not count as gone. `page`: the page's number.
 */
export async function carriedMarks(
  db: Db,
  page: number,
  reading: Reading,
  linguist: Linguist,
): Promise<Find[]> {
  const rows = await db
    .selectFrom("version")
    .innerJoin("reading", "reading.version", "version.n")
    .innerJoin("report", "report.reading", "reading.n")
    .innerJoin("entry", "entry.n", "report.entry")
    .select(["entry.id", "entry.type", "report.content", "report.exact"])
    .where("version.page", "=", page)
    .where("report.rule", "=", markedByHand)
    .orderBy("report.n")
    .execute()
  const sentences = rows.length > 0 ? linguist.sentences(reading) : []
  const carried = new Map<string, Find>()
  for (const { id, type, content, exact: json } of rows) {
    const exact = JSON.parse(json) as string[]
    const spans = standsAt(reading.text, exact)
    if (spans === null) continue
    const first = spans[0]!
    const around = sentences.find(one => one.start <= first.start && first.start < one.end)
    carried.set(
      id,
      markedFind({
        type,
        entry: id,
        content: JSON.parse(content) as Content,
        spans: spans.map(({ start, end }) => [start, end]),
        exact,
        sentence: printed(reading.text, [around ?? first]),
      }),
    )
  }
  return [...carried.values()]
}
