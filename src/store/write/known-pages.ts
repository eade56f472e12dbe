import { comparableAddress } from "../../ledger/sameness/address.ts"
import type { Db } from "../database/db.ts"
import { chunks } from "../derive/numbers.ts"
import type { PreparedPage } from "./incoming-page.ts"

/**
 * The id of each page, in order: of the page that the ledger, or one before it in the list, has at its own address; or
 * at the address that it came from, where that was a page's own then. What is at no known address keeps its id.
 */
export async function pageIds(db: Db, pages: readonly PreparedPage[]): Promise<string[]> {
  const forms = pages.map(({ url, from }) => ({
    own: comparableAddress(url)?.article ?? null,
    from: comparableAddress(from)?.article ?? null,
  }))
  const known = await knownAddresses(
    db,
    forms.flatMap(({ own, from }) => [own, from].filter(form => form !== null)),
  )
  return pages.map(({ id: fresh }, i) => {
    const { own, from } = forms[i]!
    const at = from === null ? undefined : known.get(from)
    const id = (own === null ? undefined : known.get(own)?.id) ?? (at?.isOwn ? at.id : undefined) ?? fresh
    if (own !== null && !known.has(own)) known.set(own, { id, isOwn: true })
    if (from !== null && !known.has(from)) known.set(from, { id, isOwn: false })
    return id
  })
}

async function knownAddresses(
  db: Db,
  forms: readonly string[],
): Promise<Map<string, { readonly id: string; readonly isOwn: boolean }>> {
  const known = new Map<string, { id: string; isOwn: boolean }>()
  for (const some of chunks([...new Set(forms)])) {
    const rows = await db
      .selectFrom("address")
      .innerJoin("page", "page.n", "address.page")
      .select(["address.article", "address.is_own", "page.id"])
      .where("address.article", "in", some)
      .execute()
    for (const { article, id, is_own } of rows) known.set(article, { id, isOwn: is_own === 1 })
  }
  return known
}
