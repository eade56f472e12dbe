import type { Ledger } from "../../store/ledger.ts"
import type { EntryFilter } from "../ledger/entry-filter.ts"
import { annotationsOf } from "./annotation.ts"
import { atomOf, type FeedOf } from "./atom.ts"
import { csvOf } from "./csv.ts"
import { archivedTexts, exportedEntries } from "./entries.ts"
import { ftmOf } from "./ftm.ts"
import { icalOf } from "./ical.ts"
import { jsonOf } from "./json.ts"
import { jsonLdOf, type Publisher } from "./json-ld.ts"

/** The formats in which a ledger goes out. */
export const exportFormats = [
  "csv",
  "json",
  "parquet",
  "jsonld",
  "annotation",
  "ical",
  "atom",
  "ftm",
] as const
/** One of `exportFormats`. */
export type ExportFormat = (typeof exportFormats)[number]

/** What an export is made with. */
export interface ExportOptions {
  /** The day of the clock, `YYYY-MM-DD`; also the instant that a feed counts as made at. */
  readonly today: string
  readonly filter: EntryFilter
  /** The language of the words that a calendar has of its own. */
  readonly language: "de" | "en"
  readonly feed: FeedOf
  readonly publisher: Publisher | null
  readonly progress?: (done: number) => void
}

/** Entries of a ledger in a format, in portions; the same ledger, day and options give the same bytes. Throws LedgerError. */
export async function* exported(
  ledger: Ledger,
  format: ExportFormat,
  { today, filter, language, feed, publisher, progress }: ExportOptions,
): AsyncGenerator<string | Uint8Array> {
  const entries = exportedEntries(ledger, today, filter, progress)
  switch (format) {
    case "csv":
      return yield* csvOf(entries)
    case "json":
      return yield* jsonOf(entries)
    case "jsonld":
      return yield* jsonLdOf(entries, publisher)
    case "annotation":
      return yield* annotationsOf(entries, archivedTexts(ledger))
    case "ical":
      return yield* icalOf(entries, { language })
    case "atom":
      return yield* atomOf(entries, { of: feed, now: `${today}T00:00:00Z` })
    case "ftm":
      return yield* ftmOf(entries)
    case "parquet": {
      const { parquetOf } = await import("./parquet.ts")
      yield await parquetOf(entries)
    }
  }
}
