import { marksIn } from "../../search/mark.ts"
import { matchOf } from "../../search/match.ts"
import { parseQuery } from "../../search/query.ts"
import { QueryError } from "../../search/query-error.ts"
import { termsOf } from "../../search/terms.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { actorBy } from "../../store/query/actors.ts"
import { type FindQuery, type Found, type FoundSoFar, findEntries } from "../../store/query/find.ts"
import type { Span } from "../../text/span.ts"
import { packs } from "../packs.ts"
import { entryFilter } from "./entry-filter.ts"

/** What narrows a search, as given. Days are `YYYY-MM-DD`. */
export interface FindOptions {
  readonly actor?: string
  readonly type?: string
  readonly kind?: string
  readonly outcome?: string
  readonly state?: string
  readonly medium?: string
  readonly publisher?: string
  readonly from?: string
  readonly to?: string
  readonly dueBy?: string
  /** Only entries that came into the ledger behind the one with this number. */
  readonly behind?: number
  readonly limit: number
  /** Where to go on, as the search before told it in `next`. */
  readonly after?: FoundSoFar | null
}

/** What was found, and how to mark the query's words in a text. */
export interface FoundInLedger {
  readonly found: Found
  readonly mark: (text: string) => readonly Span[]
}

/** Finds entries by a query and what narrows it. Throws LedgerError (`refused`) for a query or a value that is none. */
export async function findInLedger(
  ledger: Ledger,
  query: string,
  options: FindOptions,
): Promise<FoundInLedger> {
  const words = query.trim() === "" ? null : understood(query)
  const { type = null, kind = null, outcome = null, state = null } = entryFilter(options)
  const actor = options.actor === undefined ? null : await actorBy(ledger.db, options.actor)
  const nothing: Found = { hits: [], total: 0, isTotalExact: true, order: "best", next: null }
  const mark = words?.mark ?? (() => [])
  if (options.actor !== undefined && actor === null) return { found: nothing, mark }
  const medium = options.medium === undefined ? [] : mediumTerms(options.medium)
  const asked: FindQuery = {
    match: words?.match ?? null,
    holdsPhrases: words?.holdsPhrases ?? null,
    actors: actor?.rows ?? null,
    type,
    kind,
    outcome,
    state,
    medium,
    publisher: options.publisher ?? null,
    from: options.from ?? null,
    to: options.to ?? null,
    dueBy: options.dueBy ?? null,
    behind: options.behind ?? null,
    limit: options.limit,
    after: options.after ?? null,
  }
  return { found: await findEntries(ledger.db, asked), mark }
}

function understood(query: string) {
  try {
    const tree = parseQuery(query)
    const { match, holdsPhrases } = matchOf(tree, packs)
    return { match, holdsPhrases, mark: (text: string) => marksIn(text, tree, packs) }
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    throw new LedgerError("refused", error.message, { cause: error })
  }
}

/** Each word of a medium, but for those that an index leaves out, as the terms that it has in the languages. */
const mediumTerms = (words: string): string[][] =>
  words
    .split(/\s+/)
    .map(word => [...new Set(packs.flatMap(pack => termsOf(word, pack).words.split(" ").filter(Boolean)))])
    .filter(terms => terms.length > 0)
