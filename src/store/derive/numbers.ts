import { sql } from "kysely"
import type { Db } from "../database/db.ts"

/** Tables whose rows are numbered by us. */
type Numbered = "page" | "version" | "reading" | "actor" | "entry" | "report"

/** Gives out the next numbers of a table, from the last that is there; whoever asks holds the write lock. */
export async function numbersOf(db: Db, table: Numbered): Promise<() => number> {
  const { rows } = await sql<{ last: number | null }>`select max(n) as last from ${sql.table(table)}`.execute(
    db,
  )
  let last = rows[0]!.last ?? 0
  return () => {
    last += 1
    return last
  }
}

/** How many values one statement may bind, on the safe side of every database. */
const mostValues = 30_000

/** Rows in portions that one statement can take. */
export function* portions<Row extends object>(rows: readonly Row[]): Generator<Row[]> {
  const columns = rows[0] ? Object.keys(rows[0]).length : 1
  const size = Math.max(1, Math.min(1_000, Math.floor(mostValues / columns)))
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size)
}

/** A list in portions that an `in (…)` can take. */
export function* chunks<T>(list: readonly T[], size = 500): Generator<T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size)
}
