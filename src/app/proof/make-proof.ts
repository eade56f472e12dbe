import { gzipSync } from "node:zlib"
import { ZipFile } from "yazl"
import { eventLine } from "../../ledger/events/chain.ts"
import type { LedgerEvent, RecordPlace } from "../../ledger/events/event.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import { packRecord } from "../../store/archive/warc-record.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { eventsOf, showEntry } from "../../store/query/show.ts"
import { reader } from "../read.ts"
import { version as product } from "../version.ts"
import { members, type ProofHead, type ProofPage, type ProofPlace, type ProvedEntry } from "./members.ts"
import { type Marked, marksOf, type ProvedVersion, versionsOf } from "./proved-versions.ts"
import { readme } from "./readme.ts"

/**
 * One entry as a file that proves itself: the archived pages it rests on, the entry, and the events of the chain about it, in the
 * form of a web archive collection. The same state of the ledger gives the same bytes. Source: WACZ 1.1.1 (Webrecorder).
 * Throws LedgerError (`refused`, `damaged`).
 */
export async function makeProof(ledger: Ledger, given: string): Promise<Uint8Array> {
  const id = await resolveId(ledger.db, "entry", given)
  const shown = await showEntry(ledger.db, id, { today: "1970-01-01", within: 0 })
  if (!shown) throw new LedgerError("unknown", `There is no entry ${given} in this ledger.`)
  const { clock: _, newSince: __, lastLooked: ___, ...entry } = shown
  const head = await chainHead(ledger)
  const marks = await marksOf(ledger, entry)
  const versions = await versionsOf(ledger, entry, marks)
  const archive = archiveOf(ledger, versions, head.at)
  const proof: ProofHead = { format: 1, entry: id, reader, chain: head, pages: archive.pages }
  const events = await eventsAbout(ledger, entry, versions, marks)
  const files = new Map<string, Uint8Array>([
    [members.archive, archive.bytes],
    [members.index, gzipSync(archive.index, { level: 9 })],
    [members.pages, Buffer.from(pageList(versions))],
    [members.entry, Buffer.from(`${JSON.stringify(entry, null, 1)}\n`)],
    [members.chain, Buffer.from(events.map(event => `${eventLine(event)}\n`).join(""))],
    [members.proof, Buffer.from(`${JSON.stringify(proof, null, 1)}\n`)],
    [members.readme, Buffer.from(readme(id, head.at))],
  ])
  const description = Buffer.from(
    `${JSON.stringify(
      {
        profile: "data-package",
        wacz_version: "1.1.1",
        title: `Beimwort ${id}`,
        created: head.at,
        software: `Beimwort ${product}`,
        mainPageUrl: versions[0]?.url ?? undefined,
        resources: [...files].map(([path, bytes]) => ({
          name: path.split("/").at(-1),
          path,
          hash: `sha256:${sha256(bytes)}`,
          bytes: bytes.length,
        })),
      },
      null,
      1,
    )}\n`,
  )
  files.set(members.package, description)
  files.set(
    members.digest,
    Buffer.from(
      `${JSON.stringify({ path: members.package, hash: `sha256:${sha256(description)}` }, null, 1)}\n`,
    ),
  )
  return await zipped(files)
}

async function chainHead(ledger: Ledger): Promise<ProofHead["chain"]> {
  const { head } = await ledger.ends()
  const { at } = await ledger.db
    .selectFrom("event")
    .select("at")
    .where("seq", "=", head.length - 1)
    .executeTakeFirstOrThrow()
  return { length: head.length, hash: head.hash, at }
}

/** The archive of a proof: the very members of the ledger's, and where each stands now. */
function archiveOf(
  ledger: Ledger,
  versions: readonly ProvedVersion[],
  at: string,
): { bytes: Uint8Array; pages: ProofPage[]; index: string } {
  const parts: Uint8Array[] = [
    packRecord({
      type: "warcinfo",
      targetUri: null,
      date: at,
      contentType: "application/warc-fields",
      payload: Buffer.from("software: Beimwort\r\nformat: WARC File Format 1.1\r\n"),
    }),
  ]
  let length = parts[0]!.length
  const put = (place: RecordPlace, told: string): ProofPlace => {
    let bytes: Uint8Array
    try {
      bytes = ledger.archive.packed(place)
    } catch (error) {
      throw new LedgerError("damaged", `${told} cannot be read: ${(error as Error).message}.`, {
        cause: error,
      })
    }
    const at = { offset: length, length: bytes.length }
    parts.push(bytes)
    length += bytes.length
    return at
  }
  const index: string[] = []
  // A version that was read twice stands in the archive once.
  const records = new Map<string, ProofPlace>()
  const pages = versions.map(
    ({ page, version, record, reading, url, at: date, contentType, sha256: digest }) => {
      const key = `${page}@${version}`
      const known = records.get(key)
      const made = {
        page,
        version,
        record: known ?? put(record, `The archived page ${page}`),
        reading: put(reading, `The reading of ${page}`),
      }
      if (known) return made
      records.set(key, made.record)
      const address = url ?? `urn:sha256:${digest}`
      const stamp = date.slice(0, 19).replace(/[-:T]/g, "")
      const line = {
        url: address,
        mime: contentType ?? "application/octet-stream",
        status: "200",
        digest: `sha256:${digest}`,
      }
      index.push(
        `${sortable(address)} ${stamp} ${JSON.stringify({ ...line, length: String(made.record.length), offset: String(made.record.offset), filename: "data.warc.gz" })}\n`,
      )
      return made
    },
  )
  return { bytes: Buffer.concat(parts), pages, index: index.sort().join("") }
}

/** An address in the order of web archives' indexes (SURT): the host's labels from the last, then the path. */
function sortable(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return address.toLowerCase()
  const host = url.hostname
    .replace(/^www\./, "")
    .split(".")
    .reverse()
    .join(",")
  return `${host})${url.pathname.toLowerCase()}${url.search}`
}

const pageList = (versions: readonly ProvedVersion[]): string =>
  [
    { format: "json-pages-1.0", id: "pages", title: "Pages" },
    ...[...new Map(versions.map(one => [`${one.page}@${one.version}`, one])).values()].map(
      ({ page, version, url, title, at, sha256: digest }) => ({
        id: `${page}@${version}`,
        url: url ?? `urn:sha256:${digest}`,
        ts: at,
        ...(title ? { title } : {}),
      }),
    ),
  ]
    .map(line => `${JSON.stringify(line)}\n`)
    .join("")

/**
 * The events of the chain about an entry, its pages and its actor, and the first one; of other entries that print the
 * same utterance, that a person marked them.
 */
async function eventsAbout(
  ledger: Ledger,
  entry: ProvedEntry,
  versions: readonly ProvedVersion[],
  marks: readonly Marked[],
): Promise<LedgerEvent[]> {
  const events = new Map<number, LedgerEvent>()
  const { line } = await ledger.db
    .selectFrom("event")
    .select("line")
    .where("seq", "=", 0)
    .executeTakeFirstOrThrow()
  const first = JSON.parse(line) as LedgerEvent
  events.set(first.seq, first)
  const subjects = [entry.entry, ...new Set(versions.map(({ page }) => page))]
  if (entry.actorId !== null) subjects.push(entry.actorId)
  for (const subject of subjects)
    for (const event of await eventsOf(ledger.db, subject)) events.set(event.seq, event)
  for (const event of marks) events.set(event.seq, event)
  return [...events.values()].sort((a, b) => a.seq - b.seq)
}

/** Files in a ZIP, none deflated, all with one fixed time. */
async function zipped(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [path, bytes] of files)
    zip.addBuffer(Buffer.from(bytes), path, {
      compress: false,
      mtime: new Date(1980, 0, 1),
      mode: 0o100644,
      forceDosTimestamp: true,
    })
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
