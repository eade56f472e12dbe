import type { Ledger } from "../../store/ledger.ts"
import { actorBy } from "../../store/query/actors.ts"
import { type Inbox, type InboxQuery, inboxOf } from "../../store/query/inbox.ts"

/** What narrows the inbox, as somebody gave it; what is null or missing narrows nothing. */
export interface InboxFilter {
  readonly type?: InboxQuery["type"] | undefined
  readonly kind?: string | null | undefined
  /** A name or an id. */
  readonly actor?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly language?: string | null | undefined
  readonly setAside: boolean
}

/** Candidates by utterance, as `inboxOf` gives them. Throws LedgerError (`refused`) where several actors could be meant. */
export async function inboxInLedger(
  { db }: Ledger,
  filter: InboxFilter,
  { before, limit }: Pick<InboxQuery, "before" | "limit">,
): Promise<Inbox> {
  const { type = null, kind = null, actor = null, publisher = null, language = null, setAside } = filter
  const named = actor === null ? null : await actorBy(db, actor)
  return await inboxOf(db, {
    type,
    kind,
    // Of somebody whom nobody knows there is nothing.
    actors: actor === null ? null : (named?.rows.map(({ n }) => n) ?? [-1]),
    publisher,
    language,
    setAside,
    before,
    limit,
  })
}
