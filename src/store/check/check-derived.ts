import { rmSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { Kysely, sql } from "kysely"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import { migrate } from "../database/migrate.ts"
import { sqliteDialect } from "../database/sqlite-dialect.ts"
import type { Tables } from "../database/tables.ts"
import { deriveAll, derivedTables } from "../derive/derive-all.ts"
import { type Ledger, storeEvents } from "../ledger.ts"
import type { TellFault, VerifyOptions } from "./verified.ts"

/** So many rows of one table are named; more are counted. */
const mostNamed = 5

/**
 * Makes the derived tables again beside the ledger and compares them row by row, so that a changed byte anywhere in them
 * is found. Where they were made by another version, which may make them otherwise, it says so and compares nothing.
 */
export async function checkDerived(
  ledger: Ledger,
  events: readonly LedgerEvent[],
  fault: TellFault,
  notes: string[],
  progress: NonNullable<VerifyOptions["progress"]>,
): Promise<void> {
  const linguist = await ledger.linguist()
  const made = await ledger.db
    .selectFrom("meta")
    .select("value")
    .where("key", "=", "made by")
    .executeTakeFirst()
  if (made !== undefined && made.value !== linguist.version) {
    notes.push(
      `The tables were made by ${made.value}; \`beimwort rebuild\` makes them by ${linguist.version}.`,
    )
    return
  }
  const path = `${ledger.path}.verify-${process.pid}`
  const fresh = new Kysely<Tables>({ dialect: sqliteDialect(openFresh(path)) })
  try {
    await migrate(fresh)
    await fresh.transaction().execute(async db => {
      await storeEvents(db, events)
      await deriveAll(db, events, ledger.archive, linguist, {
        fault: (event, message) => fault("reading", `event ${event.seq}`, message),
        progress: done => progress("tables", done, events.length),
      })
    })
    await compareTables(ledger, path, fault)
  } finally {
    await fresh.destroy()
    for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]) rmSync(file, { force: true })
  }
}

/** A database that nobody needs to survive. */
function openFresh(path: string): DatabaseSync {
  rmSync(path, { force: true })
  const database = new DatabaseSync(path)
  database.exec("pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = normal")
  return database
}

async function compareTables({ db, path: own }: Ledger, path: string, fault: TellFault): Promise<void> {
  await sql`attach ${path} as fresh`.execute(db)
  try {
    for (const table of derivedTables) {
      const is = sql`select * from main.${sql.ref(table)}`
      const should = sql`select * from fresh.${sql.ref(table)}`
      const { rows } = await sql<Record<string, unknown>>`
        select * from (${is} except ${should}) union all select * from (${should} except ${is})
      `.execute(db)
      const named = [
        ...new Set(rows.map(row => String(row.id ?? row.n ?? row.actor ?? row.entry ?? row.key ?? row.name))),
      ]
      for (const name of named.slice(0, mostNamed))
        fault("database", own, `Table ${table}, row ${name}: it is not what journal and pages make.`)
      if (named.length > mostNamed)
        fault(
          "database",
          own,
          `Table ${table}: ${named.length - mostNamed} more rows are not what journal and pages make.`,
        )
    }
  } finally {
    await sql`detach fresh`.execute(db)
  }
}
