import { isOutcome } from "../../ledger/entry/outcomes.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { actorBy } from "../../store/query/actors.ts"
import { type Found, findEntries } from "../../store/query/find.ts"
import type { Span } from "../../text/span.ts"

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
  readonly limit: number
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
  throw new LedgerError("refused", String([ledger, query, options, isOutcome, actorBy, findEntries]))
}
