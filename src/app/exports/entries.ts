import { readingsIn } from "../../store/derive/archived-readings.ts"
import type { Ledger } from "../../store/ledger.ts"
import { showEntry } from "../../store/query/show.ts"
import type { ShownEntry } from "../../store/query/shown-entry.ts"
import type { EntryFilter } from "../ledger/entry-filter.ts"

/**
 * Every entry in the order of recording, as `show` shows it on a day. An actor is told by the id, or by a part of the name: an
 * export is rather too wide than one that lacks somebody's other spelling.
 */
export async function* exportedEntries(
  ledger: Ledger,
  today: string,
  filter: EntryFilter = {},
  progress: (done: number) => void = () => {},
): AsyncGenerator<ShownEntry> {
  const portion = 500
  let done = 0
  for (let behind = 0; ; ) {
    const rows = await ledger.db
      .selectFrom("entry")
      .select(["n", "id"])
      .where("n", ">", behind)
      .$if(filter.type !== undefined, query => query.where("type", "=", filter.type!))
      .$if(filter.kind !== undefined, query => query.where("kind", "=", filter.kind!))
      .$if(filter.outcome !== undefined, query => query.where("outcome", "=", filter.outcome!))
      .$if(filter.state !== undefined, query => query.where("state", "=", filter.state!))
      .$if(filter.from !== undefined, query => query.where("day", ">=", filter.from!))
      .$if(filter.to !== undefined, query => query.where("day", "<=", filter.to!))
      .$if(filter.dueBy !== undefined, query => query.where("due_day", "<=", filter.dueBy!))
      .orderBy("n")
      .limit(portion)
      .execute()
    if (rows.length === 0) return
    for (const { id } of rows) {
      const entry = (await showEntry(ledger.db, id, { today, within: 7 }))!
      progress(++done)
      if (isOf(entry, filter.actor)) yield entry
    }
    behind = rows.at(-1)!.n
  }
}

const isOf = ({ actor, actorId }: ShownEntry, wanted: string | undefined): boolean =>
  wanted === undefined || actorId === wanted || (actor?.toLowerCase().includes(wanted.toLowerCase()) ?? false)

/** A page version as it is archived: its text, and when it came into the ledger. */
export interface ArchivedText {
  readonly text: string
  readonly at: string
}

/** Gives the text with a digest as some reading of a page version has it; keeps the last few, since entries of a page come one after the other. */
export function archivedTexts(
  ledger: Ledger,
): (page: string, version: number, textSha256: string) => Promise<ArchivedText | null> {
  const kept = new Map<string, ArchivedText | null>()
  return async (page, version, textSha256) => {
    const key = `${page} ${version} ${textSha256}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const row = await ledger.db
      .selectFrom("page")
      .innerJoin("version", "version.page", "page.n")
      .innerJoin("reading", "reading.version", "version.n")
      .select(["reading.file", "reading.offset", "reading.length", "version.at"])
      .where("page.id", "=", page)
      .where("version.number", "=", version)
      .where("reading.text_sha256", "=", textSha256)
      .orderBy("reading.n", "desc")
      .limit(1)
      .executeTakeFirst()
    const found = row ? { text: readingsIn(ledger.archive)(row).text, at: row.at } : null
    if (kept.size > 8) kept.delete(kept.keys().next().value!)
    kept.set(key, found)
    return found
  }
}
