import type { Kysely, Transaction } from "kysely"
import type { Tables } from "./tables.ts"

/** A ledger's database, or a transaction in it. */
export type Db = Kysely<Tables> | Transaction<Tables>
