import type { LedgerEvent } from "../../ledger/events/event.ts"
import { markedFind } from "../../ledger/finds/marked.ts"
import type { Db } from "../database/db.ts"
import { deriveActors } from "./derive-actors.ts"
import { deriveEntries } from "./derive-entries.ts"
import type { Linguist } from "./linguist.ts"
import type { ReadItem } from "./read-item.ts"

/**
 * Makes the rows of an entry that a person marked, with a report that points to the reading it was marked on: the last
 * one with that text. Makes nothing where there is none, because its page could not be read any more.
 */
export async function deriveMarked(
  db: Db,
  event: Extract<LedgerEvent, { kind: "entry.marked" }>,
  linguist: Linguist,
): Promise<void> {
  const row = await db
    .selectFrom("page")
    .innerJoin("version", "version.page", "page.n")
    .innerJoin("reading", "reading.version", "version.n")
    .select(["reading.n as readingN", "version.language", "version.publisher", "version.published"])
    .where("page.id", "=", event.page)
    .where("version.number", "=", event.version)
    .where("reading.text_sha256", "=", event.textSha256)
    .orderBy("reading.n", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!row) return
  const { readingN, ...reading } = row
  const item: ReadItem = {
    page: event.page,
    number: event.version,
    readingN,
    reading,
    finds: [markedFind(event)],
    ids: [event.entry],
  }
  await deriveEntries(db, [item], await deriveActors(db, [item]), linguist)
}
