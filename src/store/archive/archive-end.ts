import type { LedgerEvent } from "../../ledger/events/event.ts"
import type { ArchiveEnd } from "./archive.ts"

/** How far an archive reaches by the events that name its records. */
export function archiveEndOf(events: readonly LedgerEvent[]): ArchiveEnd {
  let end: ArchiveEnd = { file: 0, length: 0 }
  for (const event of events)
    for (const place of [
      ...(event.kind === "page.added" ? [event.record] : []),
      ...("reading" in event ? [event.reading] : []),
    ])
      if (place.file > end.file || (place.file === end.file && place.offset + place.length > end.length))
        end = { file: place.file, length: place.offset + place.length }
  return end
}
