import { standing } from "../../ledger/entry/decisions.ts"
import type { ShownEntry } from "../../store/query/shown-entry.ts"

/** The last outcome that a person recorded and that stands; undefined where there is none. */
export const lastAssessment = ({ events }: ShownEntry) =>
  standing(events)
    .filter(event => event.kind === "entry.assessed")
    .at(-1)

/** Who decided; null where it was the reader. */
export const personOf = (event: ReturnType<typeof lastAssessment>): string | null =>
  event && "person" in event.by ? event.by.person : null

/** The instant, ISO 8601 in UTC, of the last thing that happened to an entry: a decision, else what its page says. */
export function changedAt(entry: ShownEntry): string {
  const event = entry.events.at(-1)?.at
  const told = entry.said?.from ?? entry.reports[0]?.published ?? null
  const instant = event ?? (told === null ? "1970-01-01" : told.slice(0, 10))
  return instant.length > 10 ? instant : `${instant}T00:00:00Z`
}

/** Whether an entry counts: nobody rejected it, and it is not shown as another one. */
export const counts = ({ state, mergedInto, isLost }: ShownEntry): boolean =>
  state !== "rejected" && mergedInto === null && (!isLost || state === "confirmed")
