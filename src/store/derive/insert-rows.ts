import { CompiledQuery, type Insertable } from "kysely"
import type { Db } from "../database/db.ts"
import type { Tables } from "../database/tables.ts"

/** How many rows one statement takes: few sizes, so that each is compiled and prepared once. */
const sizes = [64, 8, 1]

/** The text of an insert by table, columns and number of rows. */
const statements = new Map<string, string>()

/** Inserts many rows of one shape, each with the same keys in the same order. */
export async function insertRows<Name extends keyof Tables>(
  db: Db,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  let at = 0
  for (const size of sizes)
    for (; at + size <= rows.length; at += size) {
      const some = rows.slice(at, at + size)
      const columns = Object.keys(some[0]!)
      const key = `${table} ${size} ${columns.join()}`
      let statement = statements.get(key)
      if (statement === undefined) {
        statement = db
          .insertInto(table)
          .values(some as never)
          .compile().sql
        statements.set(key, statement)
      }
      await db.executeQuery(
        CompiledQuery.raw(
          statement,
          some.flatMap(row => Object.values(row)),
        ),
      )
    }
}
