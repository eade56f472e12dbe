import type { Evidence } from "../../ledger/events/event.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import type { Reading } from "../../model/reading.ts"
import { readingsIn } from "../../store/derive/archived-readings.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { resolveId } from "../../store/query/resolve-id.ts"

/**
 * The words of an archived page that `PAGE:START-END` points to, in UTF-16 code units of the page's text; `PAGE@2` names
 * its second version, otherwise the last one counts. Throws LedgerError (`refused`) where there is no such place.
 */
export const evidenceAt = async (ledger: Ledger, given: string): Promise<Evidence> =>
  (await evidenceIn(ledger, given)).evidence

/** The same, with the archived reading in which the words stand. Throws LedgerError as `evidenceAt` does. */
export async function evidenceIn(
  ledger: Ledger,
  given: string,
): Promise<{ readonly evidence: Evidence; readonly reading: Reading }> {
  const parts = /^(p-[0-9a-z]+)(?:@(\d+))?:(\d+)-(\d+)$/.exec(given.trim())
  if (!parts)
    throw new LedgerError(
      "refused",
      `“${given}” is no place on a page. Write PAGE:START-END, such as p-7f3k2m9qxw4t:1204-1290; \`beimwort show\` prints places so.`,
    )
  const page = await resolveId(ledger.db, "page", parts[1]!)
  const version = await ledger.db
    .selectFrom("page")
    .innerJoin("version", "version.page", "page.n")
    .innerJoin("reading", "reading.n", "version.reading")
    .select(["version.number", "reading.file", "reading.offset", "reading.length"])
    .where("page.id", "=", page)
    .$if(parts[2] !== undefined, query => query.where("version.number", "=", Number(parts[2])))
    .orderBy("version.number", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!version) throw new LedgerError("unknown", `The page ${page} has no version ${parts[2]}.`)
  const reading = readingsIn(ledger.archive)(version)
  const { text } = reading
  const [start, end] = [Number(parts[3]), Number(parts[4])]
  if (start >= end || end > text.length)
    throw new LedgerError(
      "refused",
      `${given}: the text of ${page} has ${text.length} characters, and the first must come before the last.`,
    )
  const exact = text.slice(start, end)
  return { evidence: { page, version: version.number, textSha256: sha256(text), start, end, exact }, reading }
}
