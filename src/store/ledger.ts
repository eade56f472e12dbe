import { existsSync, mkdirSync, renameSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { Kysely, sql, type Transaction } from "kysely"
import { type ChainHead, emptyChain, eventLine, headBehind, nextEvent } from "../ledger/events/chain.ts"
import { type By, type EventBody, type LedgerEvent, subjectOf } from "../ledger/events/event.ts"
import { type Disk, disk as machineDisk } from "./archive/appending-file.ts"
import { Archive, type ArchiveEnd } from "./archive/archive.ts"
import { archiveEndOf } from "./archive/archive-end.ts"
import { Journal } from "./archive/journal.ts"
import type { Db } from "./database/db.ts"
import { formatOf, knownFormat, migrate } from "./database/migrate.ts"
import { sqliteDialect } from "./database/sqlite-dialect.ts"
import type { Tables } from "./database/tables.ts"
import { deriveAll } from "./derive/derive-all.ts"
import { insertRows } from "./derive/insert-rows.ts"
import type { Linguist } from "./derive/linguist.ts"
import { LedgerError, ledgerFailure } from "./failure.ts"

/** Marks the database as a ledger's: "BeiW". */
const applicationId = 0x42656957
/** How long a process waits for another one's write, in milliseconds. */
const patience = 20_000

/** Where the three parts of a ledger stand, by the path of its database. */
export const partsOf = (path: string) => ({
  database: path,
  journal: `${path}.journal`,
  pages: `${path}.pages`,
})

/** How to open a ledger; everything has a default. */
export interface OpenOptions {
  /** Whether a new one is made where there is none. */
  readonly create?: boolean
  /** Whether the database may be missing though there is a journal: it is about to be made again. */
  readonly rebuild?: boolean
  /** How bytes get to the disk. */
  readonly disk?: Disk
}

/** How far the truth is known to reach. */
export interface Ends {
  readonly head: ChainHead
  readonly journal: number
  readonly archive: ArchiveEnd
}

/** A transaction that writes: it holds the write lock of the whole ledger. */
export interface Writing {
  readonly db: Transaction<Tables>
  /** Appends records to the archive; their places are for events. */
  archive(records: readonly Uint8Array[], at: string): ReturnType<Archive["append"]>["places"]
  /** Appends events to the journal and the database; returns them as they stand on the chain. */
  append(at: string, bodies: readonly { readonly by: By; readonly body: EventBody }[]): Promise<LedgerEvent[]>
  /** Takes the journal as it is read for the truth: the chain goes on behind these events. */
  restart(events: readonly LedgerEvent[]): void
}

/** An open ledger: its database, its archive of pages, its journal. */
export class Ledger {
  readonly path: string
  readonly db: Kysely<Tables>
  readonly archive: Archive
  readonly journal: Journal
  /** Loads who knows languages: what is derived is made with that. */
  readonly linguist: () => Promise<Linguist>

  private constructor(path: string, db: Kysely<Tables>, linguist: () => Promise<Linguist>, disk: Disk) {
    this.path = path
    this.db = db
    this.linguist = linguist
    const parts = partsOf(path)
    this.archive = new Archive(parts.pages, disk)
    this.journal = new Journal(parts.journal, disk)
  }

  /**
   * Opens the ledger at a path, or makes it. Throws LedgerError: missing, newer, not-a-ledger, damaged, busy, refused,
   * full.
   */
  static async open(
    path: string,
    linguist: () => Promise<Linguist>,
    { create = false, rebuild = false, disk = machineDisk }: OpenOptions = {},
  ): Promise<Ledger> {
    if (!existsSync(path)) {
      if (existsSync(partsOf(path).journal) && !rebuild)
        throw new LedgerError(
          "damaged",
          `The database of ${path} is missing, and its journal is there. \`beimwort rebuild\` makes it again from journal and pages.`,
        )
      if (!create)
        throw new LedgerError(
          "missing",
          `There is no ledger at ${path}. \`beimwort add PAGE\` makes one; --ledger names another.`,
        )
      mkdirSync(dirname(path), { recursive: true })
    }
    let db: Kysely<Tables> | null = null
    try {
      db = new Kysely<Tables>({ dialect: sqliteDialect(openDatabase(path)) })
      const ledger = new Ledger(path, db, linguist, disk)
      const format = await formatOf(db)
      if (format > knownFormat)
        throw new LedgerError(
          "newer",
          `${path} was written by a newer Beimwort (format ${format}; this one knows ${knownFormat}). Nothing was changed; update Beimwort.`,
        )
      if (format < knownFormat) await migrate(db)
      return ledger
    } catch (error) {
      await db?.destroy().catch(() => {})
      throw ledgerFailure(error, path)
    }
  }

  /** How far journal and archive are known to reach. */
  async ends(db: Db = this.db): Promise<Ends> {
    const rows = await db.selectFrom("meta").selectAll().where("key", "=", "ends").execute()
    return rows[0]
      ? (JSON.parse(rows[0].value) as Ends)
      : { head: emptyChain, journal: 0, archive: { file: 0, length: 0 } }
  }

  /**
   * Runs `work` with the write lock. What it appends is on the disk, and in the database, or nowhere that counts. Events
   * that another process put into the journal and could not put into the database any more are taken in first, unless
   * `catchUp` is false. Throws LedgerError as `open` does, and whatever `work` throws.
   */
  async write<T>(work: (writing: Writing) => Promise<T>, { catchUp = true } = {}): Promise<T> {
    try {
      return await this.db.transaction().execute(async db => {
        let ends = catchUp ? await this.#caughtUp(db) : await this.ends(db)
        const before = this.journal.size()
        try {
          const result = await work({
            db,
            archive: (records, at) => {
              const { places, end } = this.archive.append(ends.archive, records, at)
              ends = { ...ends, archive: end }
              return places
            },
            append: async (at, bodies) => {
              const events: LedgerEvent[] = []
              let { head } = ends
              for (const { by, body } of bodies) {
                const event = nextEvent(head, at, by, body)
                events.push(event)
                head = headBehind(event)
              }
              const journal = this.journal.append(events)
              ends = { ...ends, head, journal }
              await storeEvents(db, events)
              return events
            },
            restart: events => {
              ends = endsBehind(events, this.journal.size())
            },
          })
          await storeEnds(db, ends)
          if (ends.head.length > 0 && !(await isMade(db))) await storeMadeBy(db, await this.linguist())
          return result
        } catch (error) {
          // Nobody knows of what was appended, and the write lock is still ours.
          this.journal.cutBack(before)
          throw error
        }
      })
    } catch (error) {
      throw ledgerFailure(error, this.path)
    }
  }

  /** Takes in what stands in the journal behind the known end: a process that wrote it was killed before it could say so. */
  async #caughtUp(db: Db): Promise<Ends> {
    const ends = await this.ends(db)
    if (this.journal.size() === ends.journal) return ends
    const events = this.journal.behind(ends.journal, ends.head)
    if (events.length === 0) return ends
    await storeEvents(db, events)
    await deriveAll(db, events, this.archive, await this.linguist())
    const { head, journal, archive } = endsBehind(events, this.journal.size())
    const further =
      archive.file > ends.archive.file ||
      (archive.file === ends.archive.file && archive.length > ends.archive.length)
    return { head, journal, archive: further ? archive : ends.archive }
  }

  /** Writes everything into the database's one file, with the write lock: nobody else is in the middle of something. */
  async settle(): Promise<void> {
    await this.write(async () => {})
    await sql`pragma wal_checkpoint(truncate)`.execute(this.db)
  }

  /** Closes the database. */
  async close(): Promise<void> {
    await this.db.destroy()
  }
}

const endsBehind = (events: readonly LedgerEvent[], journal: number): Ends => {
  const last = events.at(-1)
  return { head: last ? headBehind(last) : emptyChain, journal, archive: archiveEndOf(events) }
}

/** Puts the journal's events into the database. */
export async function storeEvents(db: Db, events: readonly LedgerEvent[]): Promise<void> {
  const rows = events.map(event => ({
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    subject: subjectOf(event),
    line: eventLine(event),
  }))
  await insertRows(db, "event", rows)
}

/** Writes down how far journal and archive reach. */
export const storeEnds = (db: Db, ends: Ends): Promise<void> => storeMeta(db, "ends", JSON.stringify(ends))

/** Writes down by which version the derived tables were made. */
export const storeMadeBy = (db: Db, { version }: { readonly version: string }): Promise<void> =>
  storeMeta(db, "made by", version)

const isMade = async (db: Db): Promise<boolean> =>
  (await db.selectFrom("meta").select("key").where("key", "=", "made by").executeTakeFirst()) !== undefined

async function storeMeta(db: Db, key: string, value: string): Promise<void> {
  await db
    .insertInto("meta")
    .values({ key, value })
    .onConflict(c => c.column("key").doUpdateSet({ value }))
    .execute()
}

/** Puts a damaged database under another name, with what SQLite keeps beside it; returns that name. */
export function setAside(path: string, at: string): string {
  const aside = `${path}.damaged-${at.replace(/[^0-9]/g, "")}`
  for (const tail of ["", "-wal", "-shm"]) if (existsSync(path + tail)) renameSync(path + tail, aside + tail)
  return aside
}

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec(`pragma busy_timeout = ${patience}`)
  const id = (database.prepare("pragma application_id").get() as { application_id: number }).application_id
  const tables = (database.prepare("select count(*) as n from sqlite_master").get() as { n: number }).n
  if (id !== applicationId && tables > 0) {
    database.close()
    throw new LedgerError(
      "not-a-ledger",
      `${path} is a database of something else. Nothing was changed; choose another path with --ledger.`,
    )
  }
  if (id !== applicationId) database.exec(`pragma application_id = ${applicationId}`)
  database.exec(
    "pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory; pragma cache_size = -65536; pragma wal_autocheckpoint = 16000",
  )
  return database
}
