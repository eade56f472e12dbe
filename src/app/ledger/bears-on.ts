import type { Awaited } from "../../compare/bearing/awaited.ts"
import { rankBearings } from "../../compare/bearing/rank.ts"
import type { Bears, Reason } from "../../compare/bearing/reasons.ts"
import type { Evidence } from "../../ledger/events/event.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { type AwaitedEntry, awaitedEntry } from "../../store/query/awaited-entry.ts"
import { type LaterPage, laterPages } from "../../store/query/later-pages.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { awaitedOf, matterAsked } from "./matter-asked.ts"
import { type ParsedPage, parsedPage } from "./parsed-page.ts"

/** Words on a later page that may bear on a commitment. */
export interface LaterWords extends Evidence {
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** The day of the page, `YYYY-MM-DD`. */
  readonly day: string
  /** From 0 to 1. */
  readonly score: number
  readonly bears: Bears
  readonly reasons: readonly Reason[]
  /** Whether its page came into the ledger after somebody last looked at the commitment. */
  readonly isNew: boolean
}

/** A commitment with the later words that may bear on it, the likeliest first. */
export interface BearsOn {
  readonly entry: string
  readonly actor: string | null
  readonly words: string
  readonly condition: string | null
  readonly day: string
  readonly due: AwaitedEntry["due"]
  readonly later: readonly LaterWords[]
  /** How many pages were looked through. */
  readonly pages: number
}

/** So many of the pages that share most with a commitment are looked through. */
const mostPages = 28
/** Nothing is shown where the best is less likely than this: chosen where stories were held out by file. */
const least = 0.2

/**
 * Later words that may fulfil, contradict, extend or withdraw what an entry says, or meet its condition. Throws LedgerError
 * (`refused`) where there is no such entry.
 */
export async function bearsOn(
  ledger: Ledger,
  given: string,
  { limit, most = mostPages }: { readonly limit: number; readonly most?: number },
): Promise<BearsOn> {
  const { entry, awaited, later } = await awaitedPages(ledger, given, most)
  const found = rankBearings(awaited, later, { least, limit })
  return {
    entry: entry.entry,
    actor: entry.content.actor,
    words: entry.content.words,
    condition: entry.content.condition,
    day: entry.day,
    due: entry.due,
    pages: later.length,
    later: found.map(({ page: { page, reading, view }, passage, score, bears, reasons }) => ({
      ...placeOf(page, reading.text, view.passages[passage]!.span),
      url: page.url,
      title: page.title,
      publisher: page.publisher,
      day: page.day,
      score: Math.round(score * 100) / 100,
      bears,
      reasons,
      isNew: page.at > entry.lookedAt,
    })),
  }
}

/** A later page with its parse. */
export interface AwaitedPage extends ParsedPage {
  readonly page: LaterPage
  readonly day: string
}

/**
 * What `bearsOn` weighs: the entry, as later words are compared with it, and the later pages that share most with it, at most
 * so many. Throws LedgerError as `bearsOn` does.
 */
export async function awaitedPages(
  ledger: Ledger,
  given: string,
  most: number = mostPages,
): Promise<{
  readonly entry: AwaitedEntry
  readonly awaited: Awaited
  readonly later: readonly AwaitedPage[]
}> {
  const id = await resolveId(ledger.db, "entry", given)
  const entry = await awaitedEntry(ledger.db, id)
  if (!entry) throw new LedgerError("unknown", `There is no entry ${given} in this ledger.`)
  const source = parsedPage(ledger, entry.reading)
  const asked = matterAsked(entry, source)
  const { pages, weights } = await laterPages(ledger.db, asked.terms, { from: entry.day, limit: most })
  const later = pages
    .filter(({ page }) => page !== entry.page)
    .map(page => ({ page, day: page.day, ...parsedPage(ledger, page) }))
  return { entry, awaited: awaitedOf(entry, source, asked, weights), later }
}

const placeOf = (
  { page, number, textSha256 }: LaterPage,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Evidence => ({ page, version: number, textSha256, start, end, exact: text.slice(start, end) })
