import type { EventBody, LedgerEvent } from "../../ledger/events/event.ts"
import type { Find } from "../../ledger/finds/find.ts"
import type { Reading } from "../../model/reading.ts"
import type { Archive } from "../archive/archive.ts"
import type { Db } from "../database/db.ts"
import { readingsIn } from "./archived-readings.ts"
import { deriveDecision } from "./derive-decision.ts"
import { derivePages, type PageItem } from "./derive-pages.ts"
import type { Linguist } from "./linguist.ts"

/** So many pages are derived in one go. */
const batch = 100

/** Tables that are made of events and archive, in no order. */
export const derivedTables = [
  "page",
  "version",
  "reading",
  "actor",
  "actor_name",
  "actor_role",
  "entry",
  "report",
  "sketch",
  "link",
  "source",
  "saved_search",
  "address",
  "likeness",
  "likeness_key",
  "change",
] as const

type PageEvent = LedgerEvent & Extract<EventBody, { kind: "page.added" | "page.reread" }>
const isPageEvent = (event: LedgerEvent): event is PageEvent =>
  event.kind === "page.added" || event.kind === "page.reread"

/** Who is told what while rows are made. */
export interface DeriveOptions {
  readonly fault?: (event: LedgerEvent, message: string) => void
  readonly progress?: (done: number) => void
}

/**
 * Makes the derived rows of events, with the readings from the archive: of all of them into empty tables, or of those
 * that came behind. The events' own rows are there.
 * A reading that cannot be read any more is told to `fault`, and its page gets no rows. `progress` gets the number of
 * events done.
 */
export async function deriveAll(
  db: Db,
  events: readonly LedgerEvent[],
  archive: Archive,
  linguist: Linguist,
  { fault = () => {}, progress = () => {} }: DeriveOptions = {},
): Promise<void> {
  let items: PageItem[] = []
  const flush = async () => {
    if (items.length > 0) await derivePages(db, items, linguist, readingsIn(archive))
    items = []
  }
  for (const [i, event] of events.entries()) {
    if (isPageEvent(event)) {
      // A reread takes back what the reading before it made: that must be there.
      if (event.kind === "page.reread") await flush()
      try {
        const reading = readingOf(archive, event)
        items.push({ event, reading, finds: findsOf(reading, event, linguist) })
      } catch (error) {
        fault(event, (error as Error).message)
      }
    } else {
      await flush()
      await deriveDecision(db, event, linguist)
    }
    if (items.length === batch) await flush()
    if (i % batch === 0) progress(i)
  }
  await flush()
  progress(events.length)
}

/** The reading of a page's event, from the archive. Throws Error with a message for a person. */
export const readingOf = (archive: Archive, event: PageEvent): Reading => readingsIn(archive)(event.reading)

/** The finds of an archived reading. Throws Error where they are not as many as the event recorded. */
function findsOf(reading: Reading, event: PageEvent, linguist: Linguist): Find[] {
  const finds = linguist.finds(reading)
  if (finds.length !== event.reading.entries.length)
    throw new Error(`the reading has ${finds.length} finds, its event ${event.reading.entries.length}`)
  return finds
}
