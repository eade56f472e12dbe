import { sha256 } from "../../ledger/identity/digest.ts"
import { readingsIn } from "../../store/derive/archived-readings.ts"
import type { Ledger } from "../../store/ledger.ts"
import { type LedgerDifference, recordReread } from "../../store/write/reread-page.ts"
import { read, reader } from "../read.ts"
import { now } from "./clock.ts"

/** What became of one version of a page that was looked at again. */
export interface RereadVersion extends LedgerDifference {
  readonly page: string
  readonly version: number
  /** Why it could not be read again; null where it was. */
  readonly fault: string | null
}

/**
 * Reads archived pages again with this version of the reader, those whose last reading is of another one, or `all`.
 * Yields each page that is read differently now; a page that is read the same is passed over, so that an interrupted
 * run can simply be begun again. Throws LedgerError.
 */
export async function* rereadPages(
  ledger: Ledger,
  { all = false, progress = () => {} }: { all?: boolean; progress?: (done: number, of: number) => void } = {},
): AsyncGenerator<RereadVersion> {
  const versions = await ledger.db
    .selectFrom("version")
    .innerJoin("page", "page.n", "version.page")
    .innerJoin("reading", "reading.n", "version.reading")
    .select([
      "page.id as page",
      "version.n",
      "version.number",
      "version.at",
      "version.sha256",
      "version.address",
    ])
    .select(["version.content_type", "version.given_lang", "version.given_published", "version.given_format"])
    .select([
      "version.file",
      "version.offset",
      "version.length",
      "reading.reader",
      "reading.sha256 as readingSha256",
    ])
    .select([
      "reading.file as readingFile",
      "reading.offset as readingOffset",
      "reading.length as readingLength",
    ])
    .$if(!all, query => query.where("reading.reader", "<>", reader))
    .orderBy("version.n")
    .execute()
  for (const [i, row] of versions.entries()) {
    const none = { page: row.page, version: row.number, added: [], lost: [], changed: [] }
    try {
      const before = readingsIn(ledger.archive)({
        file: row.readingFile,
        offset: row.readingOffset,
        length: row.readingLength,
      })
      const reading = read({
        bytes: ledger.archive.read(row),
        contentType: row.content_type,
        id: before.id,
        url: before.url ?? row.address,
        lang: row.given_lang,
        published: row.given_published,
        // What happened while it was taken in; the archive holds the bytes behind that.
        problems: before.problems.filter(({ code }) => code === "compressed-input"),
        ...(row.given_format ? { format: row.given_format } : {}),
      })
      // Another version that reads the same is recorded too: the page is then known to be up to date.
      if (sha256(JSON.stringify(reading)) !== row.readingSha256) {
        const difference = await recordReread(
          ledger,
          {
            page: row.page,
            version: row.number,
            versionN: row.n,
            sha256: row.sha256,
            url: row.address,
            archivedAt: row.at,
            reading,
          },
          now(),
        )
        yield { page: row.page, version: row.number, ...difference, fault: null }
      }
    } catch (error) {
      if (error instanceof Error && error.name === "LedgerError") throw error
      yield { ...none, fault: (error as Error).message }
    }
    progress(i + 1, versions.length)
  }
}
