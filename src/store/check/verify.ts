import { sql } from "kysely"
import { type ChainHead, chainFault, emptyChain, eventLine, headBehind } from "../../ledger/events/chain.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import { readingOf } from "../derive/derive-all.ts"
import { ledgerFailure } from "../failure.ts"
import type { Ledger } from "../ledger.ts"
import { checkDerived } from "./check-derived.ts"
import type { Fault, TellFault, Verified, VerifyOptions } from "./verified.ts"

/**
 * Looks at everything: the database's own structure, the chain of events in journal and database, the digests of
 * archived pages and readings, every entry's words at their place, and the derived tables beside what they are made of.
 * Changes nothing.
 */
export async function verify(ledger: Ledger, options: VerifyOptions = {}): Promise<Verified> {
  const { quick = false, progress = () => {} } = options
  const faults: Fault[] = []
  const notes: string[] = []
  const fault = (what: Fault["what"], where: string, message: string) => {
    faults.push({ what, where, message })
  }
  const counts = { events: 0, pages: 0, entries: 0 }
  const journal = journalEvents(ledger, fault)
  const events = await acknowledged(ledger, journal, notes)
  counts.events = events.length
  counts.pages = new Set(events.flatMap(event => (event.kind === "page.added" ? [event.page] : []))).size
  const texts = checkArchive(ledger, events, fault, progress)
  checkLoose(ledger, events, notes)
  try {
    await checkStructure(ledger, fault)
    await checkEvents(ledger, events, fault)
    counts.entries = await checkWords(ledger, texts, fault, progress)
    if (!quick && faults.length === 0) await checkDerived(ledger, events, fault, notes, progress)
  } catch (error) {
    const failure = ledgerFailure(error, ledger.path)
    fault("database", ledger.path, failure instanceof Error ? failure.message : String(failure))
  }
  return { ok: faults.length === 0, ...counts, faults, notes }
}

function journalEvents(ledger: Ledger, fault: TellFault): readonly LedgerEvent[] {
  const { events, faults } = ledger.journal.read()
  for (const message of faults) fault("journal", ledger.journal.path, message)
  return events
}

/**
 * The events that the database knows of. Those behind them in the journal are whole and were never acknowledged: the
 * next write takes them in.
 */
async function acknowledged(
  ledger: Ledger,
  events: readonly LedgerEvent[],
  notes: string[],
): Promise<readonly LedgerEvent[]> {
  const head = await ledger.ends().then(
    ends => ends.head,
    () => null,
  )
  if (head === null || events.length <= head.length) return events
  if (head.length > 0 && events[head.length - 1]!.hash !== head.hash) return events
  notes.push(`${events.length - head.length} events stand in the journal only; the next write takes them in.`)
  return events.slice(0, head.length)
}

/** The digests of pages and readings. Returns the text of each reading by its digest. */
function checkArchive(
  ledger: Ledger,
  events: readonly LedgerEvent[],
  fault: TellFault,
  progress: NonNullable<VerifyOptions["progress"]>,
): (sha256: string) => string | null {
  const { archive } = ledger
  const places = new Map<string, LedgerEvent>()
  for (const [i, event] of events.entries()) {
    if (event.kind !== "page.added" && event.kind !== "page.reread") continue
    const name = `${event.page} version ${event.version}`
    const file = (n: number) => archive.pathOf(n)
    if (event.kind === "page.added")
      try {
        if (sha256(archive.read(event.record)) !== event.sha256)
          fault(
            "page",
            name,
            `The archived page in ${file(event.record.file)} at byte ${event.record.offset} is not the one that was added.`,
          )
      } catch (error) {
        fault(
          "page",
          name,
          `The archived page in ${file(event.record.file)} at byte ${event.record.offset} cannot be read: ${(error as Error).message}.`,
        )
      }
    try {
      const bytes = archive.read(event.reading)
      if (sha256(bytes) !== event.reading.sha256)
        fault(
          "reading",
          name,
          `The reading in ${file(event.reading.file)} at byte ${event.reading.offset} is not the one that was made.`,
        )
      else
        places.set(sha256((JSON.parse(Buffer.from(bytes).toString("utf8")) as { text: string }).text), event)
    } catch (error) {
      fault(
        "reading",
        name,
        `The reading in ${file(event.reading.file)} at byte ${event.reading.offset} cannot be read: ${(error as Error).message}.`,
      )
    }
    progress("pages", i + 1, events.length)
  }
  let kept: { sha256: string; text: string } | null = null
  return digest => {
    if (kept?.sha256 === digest) return kept.text
    const event = places.get(digest)
    if (!event || (event.kind !== "page.added" && event.kind !== "page.reread")) return null
    kept = { sha256: digest, text: readingOf(archive, event).text }
    return kept.text
  }
}

/** Bytes in the archive of which the chain knows nothing: what an interrupted append left. */
function checkLoose({ archive }: Ledger, events: readonly LedgerEvent[], notes: string[]): void {
  const reach = new Map<number, number>()
  for (const event of events)
    for (const place of [
      ...(event.kind === "page.added" ? [event.record] : []),
      ...("reading" in event ? [event.reading] : []),
    ])
      reach.set(place.file, Math.max(reach.get(place.file) ?? 0, place.offset + place.length))
  for (const file of archive.files()) {
    const known = reach.get(file)
    const loose = known === undefined ? 0 : archive.sizeOf(file) - known
    if (loose > 0)
      notes.push(
        `${archive.pathOf(file)}: ${loose} bytes behind the last page are of an append that was interrupted.`,
      )
  }
}

async function checkStructure({ db, path }: Ledger, fault: TellFault): Promise<void> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
  for (const { integrity_check: message } of rows)
    if (message !== "ok") fault("database", path, `SQLite says: ${message}.`)
  try {
    await sql`insert into search(search, rank) values ('integrity-check', 0)`.execute(db)
  } catch (error) {
    fault("database", path, `The index of words is damaged: ${(error as Error).message}.`)
  }
}

/** The database's copy of the events beside the journal. */
async function checkEvents(ledger: Ledger, events: readonly LedgerEvent[], fault: TellFault): Promise<void> {
  const { head } = await ledger.ends()
  const rows = await ledger.db.selectFrom("event").select(["seq", "line"]).orderBy("seq").execute()
  if (rows.length > 0 && events.length === 0) {
    fault("journal", ledger.journal.path, "The journal is missing, or holds no event that can be read.")
    return
  }
  let chain: ChainHead = emptyChain
  for (const { seq, line } of rows) {
    const written = events[seq]
    if (!written)
      fault(
        "journal",
        ledger.journal.path,
        `Event ${seq} stands in the database and no longer in the journal.`,
      )
    else if (eventLine(written) !== line) fault("event", String(seq), databaseFault(chain, line, seq))
    if (written) chain = headBehind(written)
  }
  if (rows.length !== head.length)
    fault("database", ledger.path, `${head.length} events were written, and ${rows.length} are there.`)
  if (head.length > 0 && events.length >= head.length && events[head.length - 1]!.hash !== head.hash)
    fault(
      "event",
      String(head.length - 1),
      "The last event that was acknowledged is not the one in the journal.",
    )
}

function databaseFault(chain: ChainHead, line: string, seq: number): string {
  try {
    const told = chainFault(chain, JSON.parse(line) as LedgerEvent)
    if (told !== null) return `In the database: ${told}`
  } catch {
    return `Event ${seq} cannot be read in the database.`
  }
  return `Event ${seq} is not the same in the journal and in the database.`
}

/** Every entry's words at their place. Returns how many entries there are. */
async function checkWords(
  { db }: Ledger,
  textOf: (sha256: string) => string | null,
  fault: TellFault,
  progress: NonNullable<VerifyOptions["progress"]>,
): Promise<number> {
  const { entries, reports } = await db
    .selectFrom("report")
    .select(eb => [
      eb.fn.count<number>("entry").distinct().as("entries"),
      eb.fn.countAll<number>().as("reports"),
    ])
    .executeTakeFirstOrThrow()
  const portion = 5_000
  for (let behind = 0, done = 0; ; ) {
    const rows = await db
      .selectFrom("report")
      .innerJoin("reading", "reading.n", "report.reading")
      .innerJoin("entry", "entry.n", "report.entry")
      .select(["report.n", "entry.id", "report.spans", "report.exact", "reading.text_sha256"])
      .where("report.n", ">", behind)
      .orderBy("report.n")
      .limit(portion)
      .execute()
    if (rows.length === 0) break
    for (const row of rows) {
      const text = textOf(row.text_sha256)
      const exact = JSON.parse(row.exact) as string[]
      const spans = JSON.parse(row.spans) as [number, number][]
      // That its reading cannot be read was said already, once for all its entries.
      if (text === null) continue
      if (spans.some(([start, end], i) => text.slice(start, end) !== exact[i]))
        fault("entry", row.id, "Its words do not stand at their place.")
    }
    behind = rows.at(-1)!.n
    done += rows.length
    progress("entries", done, reports)
  }
  return entries
}
