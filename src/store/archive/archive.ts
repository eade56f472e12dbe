import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from "node:fs"
import { join } from "node:path"
import type { RecordPlace } from "../../ledger/events/event.ts"
import { appendAt, type Disk, disk } from "./appending-file.ts"
import { packRecord, unpackRecord } from "./warc-record.ts"

/** A file of the archive is closed when it is larger than this. */
const fileLimit = 256 * 1024 * 1024

/** How far the archive is known to reach: the file that is written to, and its length. */
export interface ArchiveEnd {
  readonly file: number
  readonly length: number
}

/**
 * The archived pages and readings: numbered WARC files in one folder, only ever appended to. The caller holds the
 * ledger's write lock while it appends.
 */
export class Archive {
  readonly folder: string
  readonly #disk: Disk

  constructor(folder: string, disk_: Disk = disk) {
    this.folder = folder
    this.#disk = disk_
  }

  /** The file with a number. */
  pathOf(file: number): string {
    return join(this.folder, `${String(file).padStart(5, "0")}.warc.gz`)
  }

  /** The numbers of the files that are there, in order. */
  files(): number[] {
    if (!existsSync(this.folder)) return []
    return readdirSync(this.folder)
      .flatMap(name => /^(\d{5})\.warc\.gz$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b)
  }

  /** The length of a file in bytes; 0 where it is missing. */
  sizeOf(file: number): number {
    return statSync(this.pathOf(file), { throwIfNoEntry: false })?.size ?? 0
  }

  /**
   * Appends packed records and waits until they are on the disk; returns their places and the new end. Behind an
   * interrupted append, or when the file is full, a new file is begun. Throws the system's error where the disk is full;
   * then nothing was added.
   */
  append(
    end: ArchiveEnd,
    records: readonly Uint8Array[],
    at: string,
  ): { places: RecordPlace[]; end: ArchiveEnd } {
    mkdirSync(this.folder, { recursive: true })
    let { file, length } = end
    if (file === 0 || length > fileLimit || this.sizeOf(file) !== length)
      ({ file, length } = this.#begin(file, at))
    const places: RecordPlace[] = []
    for (const record of records) {
      places.push({ file, offset: length, length: record.length })
      length += record.length
    }
    if (!appendAt(this.pathOf(file), places[0]?.offset ?? length, records, this.#disk))
      throw new Error(`${this.pathOf(file)} was written to by something else`)
    return { places, end: { file, length } }
  }

  /** The payload of the record at a place. Throws Error with a message for a person where it is not whole. */
  read(place: RecordPlace): Uint8Array {
    return unpackRecord(this.packed(place))
  }

  /** The record at a place as it was packed: one gzip member. Throws Error with a message for a person where it ends early. */
  packed({ file, offset, length }: RecordPlace): Uint8Array {
    const packed = Buffer.alloc(length)
    let read = 0
    if (existsSync(this.pathOf(file))) {
      const handle = openSync(this.pathOf(file), "r")
      try {
        while (read < length) {
          const n = readSync(handle, packed, read, length - read, offset + read)
          if (n === 0) break
          read += n
        }
      } finally {
        closeSync(handle)
      }
    }
    if (read < length)
      throw new Error(
        read === 0 && offset === 0 ? "the file is missing" : `the file ends ${length - read} bytes too early`,
      )
    return packed
  }

  #begin(behind: number, at: string): ArchiveEnd {
    let file = Math.max(behind, this.files().at(-1) ?? 0) + 1
    const info = packRecord({
      type: "warcinfo",
      targetUri: null,
      date: at,
      contentType: "application/warc-fields",
      payload: Buffer.from("software: Beimwort\r\nformat: WARC File Format 1.1\r\n"),
    })
    while (!appendAt(this.pathOf(file), 0, [info], this.#disk)) file += 1
    const folder = openSync(this.folder, "r")
    fsyncSync(folder)
    closeSync(folder)
    return { file, length: info.length }
  }
}
