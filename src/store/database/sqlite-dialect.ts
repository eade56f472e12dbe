import type { DatabaseSync, StatementSync } from "node:sqlite"
import { SqliteDialect } from "kysely"

/** Prepared statements that are kept; beyond that the oldest goes. */
const keptStatements = 200

/**
 * Kysely's dialect for the SQLite that is built into Node. Transactions take the write lock at once, because all of
 * them write: two writers wait for each other at the beginning, never in the middle.
 */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  const kept = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    const known = kept.get(sql)
    if (known) return known
    const prepared = preparedOf(database.prepare(sql === "begin" ? "begin immediate" : sql))
    if (kept.size >= keptStatements) kept.delete(kept.keys().next().value!)
    kept.set(sql, prepared)
    return prepared
  }
  return new SqliteDialect({ database: { prepare, close: () => database.close() } as never })
}

interface Prepared {
  readonly reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): unknown
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>
}

const preparedOf = (statement: StatementSync): Prepared => ({
  reader: statement.columns().length > 0,
  all: parameters => statement.all(...(parameters as never[])),
  run: parameters => statement.run(...(parameters as never[])),
  iterate: parameters => statement.iterate(...(parameters as never[])) as IterableIterator<unknown>,
})
