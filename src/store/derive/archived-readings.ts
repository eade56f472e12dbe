import type { RecordPlace } from "../../ledger/events/event.ts"
import type { Reading } from "../../model/reading.ts"
import type { Archive } from "../archive/archive.ts"

/** Gives an archived reading. Throws Error with a message for a person where it cannot be read any more. */
export type ReadingAt = (place: RecordPlace) => Reading

/** The readings of an archive, by their place. */
export const readingsIn =
  (archive: Archive): ReadingAt =>
  place =>
    JSON.parse(Buffer.from(archive.read(place)).toString("utf8")) as Reading
