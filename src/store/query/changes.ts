import { sql } from "kysely"
import type { EntryChange } from "../../ledger/changes/entry-changes.ts"
import { type DiffPart, wordDiff } from "../../ledger/changes/word-diff.ts"
import { comparableAddress } from "../../ledger/sameness/address.ts"
import type { Db } from "../database/db.ts"
import { LedgerError } from "../failure.ts"
import { resolveId } from "./resolve-id.ts"

/** An entry that an edit of its page touched. */
export interface ShownChange {
  readonly entry: string
  readonly type: "statement" | "commitment"
  readonly kind: string
  readonly actor: string | null
  /** The entry that the new words make; null where they make none, or still the same. */
  readonly successor: string | null
  readonly page: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** The versions between which the page was edited, and the instant at which the later one was archived. */
  readonly from: number
  readonly to: number
  readonly at: string
  readonly fields: EntryChange["fields"]
  readonly sentence: EntryChange["sentence"]
  /** The two sentences word by word; one part where the sentence is gone. */
  readonly difference: readonly DiffPart[]
  /** Whether the page prints the old words again as it was archived last. */
  readonly isBack: boolean
}

/** Which changes are asked for. */
export interface ChangesQuery {
  /** Archived on this day, UTC, or later. */
  readonly since?: string | null
  /** The id of a page. */
  readonly page?: string | null
  /** Where to go on, as the list before told it in `next`. */
  readonly after?: ChangePlace | null
  readonly limit: number
}

/** At which change a list stands: the numbers of its version and of its entry. */
export interface ChangePlace {
  readonly version: number
  readonly entry: number
}

/** Changes of entries by edits of their pages, the newest first, and how many there are. */
export async function listChanges(
  db: Db,
  { since = null, page = null, after = null, limit }: ChangesQuery,
): Promise<{
  readonly changes: readonly ShownChange[]
  readonly total: number
  readonly next: ChangePlace | null
}> {
  let asked = changesIn(db)
  if (since !== null) asked = asked.where("version.at", ">=", since)
  if (page !== null) asked = asked.where("page.id", "=", page)
  const { total } = await asked.select(eb => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow()
  if (after !== null)
    asked = asked.where(sql<boolean>`(change.version, -change.entry) < (${after.version}, ${-after.entry})`)
  const rows = await shownColumns(asked)
    .select(["change.version as versionN", "change.entry as entryN"])
    .orderBy("change.version", "desc")
    .orderBy("change.entry")
    .limit(limit + 1)
    .execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    changes: rows.slice(0, limit).map(({ versionN: _, entryN: __, ...row }) => shownChange(row)),
    total,
    next: last ? { version: last.versionN, entry: last.entryN } : null,
  }
}

/** The changes by which an entry lost its words, or came about, in the order in which they were seen. */
export async function changesOfEntry(db: Db, n: number): Promise<ShownChange[]> {
  const rows = await shownColumns(changesIn(db))
    .where(eb => eb.or([eb("change.entry", "=", n), eb("change.successor", "=", n)]))
    .orderBy("change.version")
    .orderBy("change.entry")
    .execute()
  return rows.map(shownChange)
}

/** The id of the page that somebody names by its id, the beginning of it, or an address. Throws LedgerError. */
export async function pageNamed(db: Db, given: string): Promise<string> {
  const article = comparableAddress(given)?.article
  if (article === undefined) return await resolveId(db, "page", given)
  const row = await db
    .selectFrom("address")
    .innerJoin("page", "page.n", "address.page")
    .select("page.id")
    .where("address.article", "=", article)
    .executeTakeFirst()
  if (!row) throw new LedgerError("unknown", `There is no page of ${given} in this ledger.`)
  return row.id
}

const changesIn = (db: Db) =>
  db
    .selectFrom("change")
    .innerJoin("version", "version.n", "change.version")
    .innerJoin("version as earlier", "earlier.n", "change.before")
    .innerJoin("page", "page.n", "version.page")
    .innerJoin("entry", "entry.n", "change.entry")
    .leftJoin("actor", "actor.n", "entry.actor")
    .leftJoin("entry as successor", "successor.n", "change.successor")

const shownColumns = (query: ReturnType<typeof changesIn>) =>
  query
    .select([
      "entry.id as entry",
      "entry.type",
      "entry.kind",
      "actor.name as actor",
      "successor.id as successor",
    ])
    .select(["page.id as page", "version.url", "version.title", "version.publisher"])
    .select(["earlier.number as from", "version.number as to", "version.at"])
    .select(["change.fields", "change.was", "change.is"])
    .select(
      sql<number>`exists (
        select 1 from report as again
        join version as later on later.reading = again.reading
        where again.entry = change.entry and again.gone = 0 and later.page = version.page
          and later.number > version.number and later.view = version.view
          and not exists (
            select 1 from version as newer where newer.page = later.page and newer.view = later.view
              and newer.number > later.number
          )
      )`.as("isBack"),
    )

type Row = Awaited<ReturnType<ReturnType<typeof shownColumns>["execute"]>>[number]

function shownChange({ fields, was, is, isBack, ...row }: Row): ShownChange {
  const sentence = { was, is }
  return {
    ...row,
    fields: JSON.parse(fields) as EntryChange["fields"],
    sentence,
    difference: wordDiff(was, is ?? ""),
    isBack: isBack === 1,
  }
}
