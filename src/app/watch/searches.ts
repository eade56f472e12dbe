import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import type { Hit } from "../../store/query/find.ts"
import { decide } from "../../store/write/decide.ts"
import { keepSeen } from "../../store/write/watching.ts"
import { now } from "../ledger/clock.ts"
import { type FindOptions, findInLedger } from "../ledger/find.ts"

/** A search that a person keeps. */
export interface SavedSearch {
  readonly name: string
  readonly query: string
  /** Options of `find` by name, as they were given. */
  readonly filters: Readonly<Record<string, string>>
  readonly savedAt: string
}

/** What is new for a saved search since it was shown last. */
export interface Alert {
  readonly search: SavedSearch
  readonly hits: readonly Hit[]
  readonly total: number
}

/** Every saved search, by name. */
export async function savedSearches(ledger: Ledger): Promise<SavedSearch[]> {
  const rows = await ledger.db.selectFrom("saved_search").selectAll().orderBy("name").execute()
  return rows.map(({ name, query, filters, saved_at }) => ({
    name,
    query,
    filters: JSON.parse(filters) as Record<string, string>,
    savedAt: saved_at,
  }))
}

/**
 * Keeps a search under a name; what the ledger holds already counts as shown. `at`: the instant, ISO 8601 in UTC. Throws
 * LedgerError (`refused`) for a query or filter that is none.
 */
export async function saveSearch(
  ledger: Ledger,
  person: string,
  search: Pick<SavedSearch, "name" | "query" | "filters">,
  at: string = now(),
): Promise<void> {
  if (search.name.trim() === "") throw new LedgerError("refused", "A saved search needs a name.")
  await findInLedger(ledger, search.query, { ...search.filters, limit: 1 } as FindOptions)
  const seen = await lastEntry(ledger)
  const { name: kept, query, filters } = search
  await decide(ledger, person, at, [{ kind: "search.saved", search: kept, query, filters }])
  await keepSeen(ledger, new Map([[kept, seen]]))
}

/** Keeps a search no longer. Throws LedgerError (`refused`) where there is none of that name. */
export async function dropSearch(ledger: Ledger, person: string, name: string): Promise<void> {
  const known = await ledger.db
    .selectFrom("saved_search")
    .select("name")
    .where("name", "=", name)
    .executeTakeFirst()
  if (!known) throw new LedgerError("unknown", `No search is saved as “${name}”.`)
  await decide(ledger, person, now(), [{ kind: "search.dropped", search: name }])
}

/** What is new for every saved search; with `keep`, it counts as shown from then on. */
export async function alerts(
  ledger: Ledger,
  { limit, keep }: { readonly limit: number; readonly keep: boolean },
): Promise<Alert[]> {
  const seen = new Map(
    (await ledger.db.selectFrom("watch_search").selectAll().execute()).map(({ name, seen_n }) => [
      name,
      seen_n,
    ]),
  )
  const last = await lastEntry(ledger)
  const found: Alert[] = []
  for (const search of await savedSearches(ledger)) {
    const options = { ...search.filters, behind: seen.get(search.name) ?? 0, limit } as FindOptions
    const { found: hits } = await findInLedger(ledger, search.query, options)
    if (hits.total > 0) found.push({ search, hits: hits.hits, total: hits.total })
  }
  if (keep && found.length > 0)
    await keepSeen(ledger, new Map(found.map(({ search }) => [search.name, last])))
  return found
}

const lastEntry = async (ledger: Ledger): Promise<number> =>
  (
    await ledger.db
      .selectFrom("entry")
      .select(eb => eb.fn.max("n").as("n"))
      .executeTakeFirstOrThrow()
  ).n ?? 0
