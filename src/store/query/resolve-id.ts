import { namedBy } from "../../ledger/identity/ids.ts"
import type { Db } from "../database/db.ts"
import { LedgerError } from "../failure.ts"

/**
 * The whole id of an entry, actor or page of which the beginning was given, at least three letters of it. Throws
 * LedgerError: `unknown` where nothing begins so, `refused` where more than one does.
 */
export async function resolveId(db: Db, table: "entry" | "actor" | "page", given: string): Promise<string> {
  const id = given.trim().toLowerCase()
  const what = { entry: "entry", actor: "actor", page: "page" }[table]
  if (namedBy(id) === null || id.length < 5)
    throw new LedgerError(
      "unknown",
      `“${given}” is no id of ${what === "page" ? "a" : "an"} ${what}; ids look like c-7f3k2m9qxw4t, and find prints them.`,
    )
  const rows = await db
    .selectFrom(table)
    .select("id")
    .where("id", ">=", id)
    .where("id", "<", `${id}~`)
    .orderBy("id")
    .limit(3)
    .execute()
  const exact = rows.find(row => row.id === id)
  if (exact || rows.length === 1) return (exact ?? rows[0]!).id
  if (rows.length === 0) throw new LedgerError("unknown", `There is no ${what} ${given} in this ledger.`)
  throw new LedgerError(
    "refused",
    `More than one ${what} begins with ${given}: ${rows.map(row => row.id).join(", ")}. Give more of it.`,
  )
}

/** The same for what may be an entry, an actor or a page. */
export async function resolveAnyId(db: Db, given: string): Promise<string> {
  const named = namedBy(given.trim().toLowerCase())
  if (named === null) throw new LedgerError("unknown", `“${given}” is no id; ids look like c-7f3k2m9qxw4t.`)
  return await resolveId(db, named === "actor" || named === "page" ? named : "entry", given)
}
