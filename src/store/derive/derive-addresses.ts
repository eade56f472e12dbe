import { comparableAddress } from "../../ledger/sameness/address.ts"
import type { Db } from "../database/db.ts"
import { insertRows } from "./insert-rows.ts"
import { chunks } from "./numbers.ts"

/** Where a page was found: its own address, and the one that its bytes came from. */
export interface FoundAt {
  /** The page's number. */
  readonly page: number
  readonly own: string | null
  readonly from: string | null
}

/** Writes down by which addresses pages are known again. An address stays with the page that had it first. */
export async function deriveAddresses(db: Db, found: readonly FoundAt[]): Promise<void> {
  const rows = new Map<string, { article: string; page: number; is_own: number }>()
  for (const { page, own, from } of found)
    for (const [address, is_own] of [[own, 1] as const, [from, 0] as const]) {
      const article = comparableAddress(address)?.article
      if (article !== undefined && !rows.has(article)) rows.set(article, { article, page, is_own })
    }
  for (const some of chunks([...rows.keys()]))
    for (const { article } of await db
      .selectFrom("address")
      .select("article")
      .where("article", "in", some)
      .execute())
      rows.delete(article)
  await insertRows(db, "address", [...rows.values()])
}
