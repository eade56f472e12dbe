import { closeSync, existsSync, openSync, readFileSync, readSync, statSync, truncateSync } from "node:fs"
import { type ChainHead, chainFault, emptyChain, eventLine, headBehind } from "../../ledger/events/chain.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import { appendAt, type Disk, disk } from "./appending-file.ts"

/** What a journal holds, as far as it can be read. */
export interface JournalContent {
  /** The events in the order of the chain. */
  readonly events: readonly LedgerEvent[]
  /** What is wrong, as sentences; lines of an interrupted append that no later event follows from are none. */
  readonly faults: readonly string[]
}

/**
 * The journal: every event of the ledger as one line of JSON, only ever appended to. It is the truth of which the
 * database is made; the caller holds the ledger's write lock while it appends.
 */
export class Journal {
  readonly path: string
  readonly #disk: Disk

  constructor(path: string, disk_: Disk = disk) {
    this.path = path
    this.#disk = disk_
  }

  /** Its length in bytes; 0 where it is missing. */
  size(): number {
    return statSync(this.path, { throwIfNoEntry: false })?.size ?? 0
  }

  /**
   * Appends events and waits until they are on the disk; returns the new length. Half a line that an interrupted append
   * left stays, ended by a line end: no event follows from it.
   */
  append(events: readonly LedgerEvent[]): number {
    const lines = Buffer.from(events.map(event => `${eventLine(event)}\n`).join(""))
    const size = this.size()
    const parts = this.#isEnded(size) ? [lines] : [Buffer.from("\n"), lines]
    if (!appendAt(this.path, size, parts, this.#disk))
      throw new Error(`${this.path} was written to by something else`)
    return size + parts.reduce((sum, part) => sum + part.length, 0)
  }

  /** Takes back what was appended behind a length; whoever asks holds the write lock and nobody knows of it. */
  cutBack(length: number): void {
    if (this.size() > length) truncateSync(this.path, length)
  }

  /** The events behind a length that go on with the chain: whole ones that nobody could acknowledge any more. */
  behind(length: number, from: ChainHead): LedgerEvent[] {
    if (this.size() <= length) return []
    const events: LedgerEvent[] = []
    let head = from
    for (const line of readFileSync(this.path).subarray(length).toString("utf8").split("\n")) {
      const event = parsed(line)
      if (event === null || chainFault(head, event) !== null) continue
      events.push(event)
      head = headBehind(event)
    }
    return events
  }

  #isEnded(size: number): boolean {
    if (size === 0) return true
    const last = Buffer.alloc(1)
    const file = openSync(this.path, "r")
    readSync(file, last, 0, 1, size - 1)
    closeSync(file)
    return last[0] === 0x0a
  }

  /**
   * Reads the events along the chain. Where two lines follow from the same event, one of them was never acknowledged:
   * the one that later events follow from counts, or the last where there are none.
   */
  read(until: number = Number.POSITIVE_INFINITY): JournalContent {
    if (!existsSync(this.path)) return { events: [], faults: [] }
    const text = readFileSync(this.path).subarray(0, until).toString("utf8")
    const events: LedgerEvent[] = []
    const faults: string[] = []
    let unread: number | null = null
    for (const [i, line] of text.split("\n").entries()) {
      if (line === "") continue
      const event = parsed(line)
      if (event === null) {
        unread ??= i + 1
        continue
      }
      // A line that was never acknowledged is followed by another with its number.
      if (event.seq < events.length && follows(events, event)) events.length = event.seq
      const head: ChainHead = events.length > 0 ? headBehind(events.at(-1)!) : emptyChain
      const fault = chainFault(head, event)
      if (fault !== null)
        faults.push(
          unread === null || event.seq <= head.length
            ? fault
            : `${fault} Line ${unread} of the journal cannot be read.`,
        )
      unread = null
      events.push(event)
    }
    return { events, faults }
  }
}

/** Whether an event takes up the chain at an earlier place. */
const follows = (events: readonly LedgerEvent[], event: LedgerEvent): boolean =>
  event.seq === 0 ? true : events[event.seq - 1]?.hash === event.previous

function parsed(line: string): LedgerEvent | null {
  try {
    const event = JSON.parse(line) as LedgerEvent
    return typeof event.seq === "number" && typeof event.hash === "string" ? event : null
  } catch {
    return null
  }
}
