import { sql } from "kysely"
import { deriveAll, derivedTables } from "../derive/derive-all.ts"
import { type Ledger, storeEvents, storeMadeBy } from "../ledger.ts"

/** What a rebuild did. */
export interface Rebuilt {
  readonly events: number
  readonly entries: number
  /** Pages whose readings could not be read any more; everything else was made. */
  readonly faults: readonly string[]
}

/**
 * Makes the database again from journal and archive, in one transaction: whoever reads meanwhile sees the old rows, and
 * an interruption leaves them. Throws LedgerError.
 */
export async function rebuild(
  ledger: Ledger,
  progress: (done: number, of: number) => void = () => {},
): Promise<Rebuilt> {
  const faults: string[] = []
  return await ledger.write(
    async ({ db, restart }) => {
      const { events, faults: broken } = ledger.journal.read()
      faults.push(...broken)
      for (const table of [...derivedTables, "event"] as const) await db.deleteFrom(table).execute()
      await sql`insert into search(search) values ('delete-all')`.execute(db)
      await sql`insert into article(article) values ('delete-all')`.execute(db)
      await storeEvents(db, events)
      await deriveAll(db, events, ledger.archive, await ledger.linguist(), {
        fault: (event, message) => faults.push(`Event ${event.seq}: ${message}.`),
        progress: done => progress(done, events.length),
      })
      restart(events)
      await storeMadeBy(db, await ledger.linguist())
      const { n } = await db
        .selectFrom("entry")
        .select(eb => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow()
      return { events: events.length, entries: n, faults }
    },
    { catchUp: false },
  )
}
