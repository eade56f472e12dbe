import type { EventBody } from "../../ledger/events/event.ts"
import type { Content } from "../../ledger/finds/find.ts"
import { markedByHand } from "../../ledger/finds/marked.ts"
import { matchFinds } from "../../ledger/finds/match-finds.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import type { Reading } from "../../model/reading.ts"
import { recordId } from "../archive/warc-record.ts"
import type { Db } from "../database/db.ts"
import { readingsIn } from "../derive/archived-readings.ts"
import { derivePages, type PageItem } from "../derive/derive-pages.ts"
import type { Ledger } from "../ledger.ts"
import { packReading, targetUriOf } from "./incoming-page.ts"

/** One version of a page with its reading of today. */
export interface RereadPage {
  readonly page: string
  readonly version: number
  readonly versionN: number
  readonly sha256: string
  readonly url: string | null
  /** The instant at which the page was archived. */
  readonly archivedAt: string
  readonly reading: Reading
}

/** What another reading changes in the ledger. */
export interface LedgerDifference {
  readonly added: readonly string[]
  readonly lost: readonly string[]
  readonly changed: readonly {
    readonly entry: string
    readonly field: string
    readonly was: unknown
    readonly is: unknown
  }[]
}

/**
 * Puts another reading in the place of a version's last one. Ids and decisions stay with what was said: a find that was
 * read otherwise keeps the entry that shares its words. Throws LedgerError.
 */
export async function recordReread(
  ledger: Ledger,
  { page, version, versionN, sha256: digest, url, archivedAt, reading }: RereadPage,
  at: string,
): Promise<LedgerDifference> {
  const finds = (await ledger.linguist()).finds(reading)
  const json = Buffer.from(JSON.stringify(reading))
  const targetUri = targetUriOf(url, digest)
  const packed = packReading(json, { targetUri, at, refersTo: recordId(targetUri, archivedAt, digest) })
  return await ledger.write(async writing => {
    const recorded = await recordedOf(writing.db, versionN)
    const entries = matchFinds(recorded, finds)
    const [place] = writing.archive([packed], at)
    const body: EventBody = {
      kind: "page.reread",
      page,
      version,
      reading: { ...place!, sha256: sha256(json), reader: reading.reader, entries },
    }
    const [event] = await writing.append(at, [{ by: { reader: reading.reader }, body }])
    await derivePages(
      writing.db,
      [{ event: event as PageItem["event"], reading, finds }],
      await ledger.linguist(),
      readingsIn(ledger.archive),
    )
    const was = new Map(recorded.map(entry => [entry.id, entry.content]))
    const has = new Set(entries)
    return {
      added: entries.filter(id => !was.has(id)),
      lost: recorded.filter(({ id }) => !has.has(id)).map(({ id }) => id),
      changed: entries.flatMap((entry, i) => differences(entry, was.get(entry), finds[i]!.content)),
    }
  })
}

/** The entries that the last reading of a version reports, with what it read in them; not those that a person marked. */
async function recordedOf(db: Db, version: number) {
  const rows = await db
    .selectFrom("report")
    .innerJoin("reading", "reading.n", "report.reading")
    .innerJoin("entry", "entry.n", "report.entry")
    .select(["entry.id", "entry.type", "report.content"])
    .where("reading.version", "=", version)
    .where("report.gone", "=", 0)
    .where("report.rule", "<>", markedByHand)
    .orderBy("report.n")
    .execute()
  return rows.map(({ id, type, content: json }) => {
    const content = JSON.parse(json) as Content
    return { id, type, content, words: content.words }
  })
}

function differences(
  entry: string,
  was: Content | undefined,
  is: Content,
): LedgerDifference["changed"][number][] {
  if (was === undefined) return []
  const fields = Object.keys(is) as (keyof Content)[]
  return fields
    .filter(field => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .map(field => ({ entry, field, was: was[field], is: is[field] }))
}
