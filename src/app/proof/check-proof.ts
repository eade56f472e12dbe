import { gunzipSync } from "node:zlib"
import { chainFault } from "../../ledger/events/chain.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import type { Reading } from "../../model/reading.ts"
import { unpackRecord } from "../../store/archive/warc-record.ts"
import { read, reader } from "../read.ts"
import { checkEntry, findsIn } from "./check-entry.ts"
import { members, type ProofHead, type ProofPlace, type ProvedEntry } from "./members.ts"
import { readZip } from "./read-zip.ts"

/** What is looked at, in this order. */
export const proofChecks = ["file", "digests", "archive", "chain", "words", "reading", "entry"] as const
/** One of `proofChecks`. */
export type ProofCheck = (typeof proofChecks)[number]

/** What a check of a proof found. */
export interface CheckedProof {
  readonly ok: boolean
  /** The entry that is proved; null where the file does not get as far. */
  readonly entry: ProvedEntry | null
  readonly head: ProofHead | null
  readonly checks: readonly { readonly check: ProofCheck; readonly ok: boolean }[]
  readonly faults: readonly { readonly check: ProofCheck; readonly message: string }[]
  /** What is no fault and yet worth knowing. */
  readonly notes: readonly string[]
}

/**
 * Checks a proof without the ledger that it came from: that the file is whole, its digests fit, the archived pages are those that
 * the chain names, the events of the chain were not changed, the words stand at their place, and the entry follows from what was
 * read and decided. Never throws for what is in the file.
 */
export async function checkProof(bytes: Uint8Array): Promise<CheckedProof> {
  const found: Found = { faults: [], notes: [], entry: null, head: null, reached: 0 }
  try {
    const files = await readZip(bytes)
    await checkFiles(files, found)
  } catch (error) {
    found.faults.push({ check: proofChecks[found.reached]!, message: (error as Error).message })
  }
  const { faults, notes, entry, head, reached } = found
  return {
    ok: faults.length === 0,
    entry,
    head,
    checks: proofChecks
      .slice(0, reached + 1)
      .map(check => ({ check, ok: !faults.some(fault => fault.check === check) })),
    faults,
    notes,
  }
}

interface Found {
  faults: { check: ProofCheck; message: string }[]
  notes: string[]
  entry: ProvedEntry | null
  head: ProofHead | null
  /** The index of the check that is being made. */
  reached: number
}

async function checkFiles(files: ReadonlyMap<string, Uint8Array>, found: Found): Promise<void> {
  const fault = (message: string) => found.faults.push({ check: proofChecks[found.reached]!, message })
  const begin = (check: ProofCheck) => {
    found.reached = proofChecks.indexOf(check)
  }
  const text = (name: string): string => {
    const file = files.get(name)
    if (!file) throw new Error(`${name} is missing`)
    return Buffer.from(file).toString("utf8")
  }
  for (const name of Object.values(members)) if (!files.has(name)) fault(`${name} is missing`)
  if (found.faults.length > 0) return

  begin("digests")
  checkDigests(files, text, fault)

  begin("archive")
  const head = json<ProofHead>(text(members.proof), members.proof)
  if (head.format !== 1)
    throw new Error(`the proof is of format ${String(head.format)}; this version knows 1`)
  const entry = json<ProvedEntry>(text(members.entry), members.entry)
  found.head = head
  found.entry = entry
  const archive = files.get(members.archive)!
  const payloadAt = ({ offset, length }: ProofPlace, told: string): Uint8Array => {
    if (!(offset >= 0 && length > 0 && offset + length <= archive.length))
      throw new Error(`${told} stands outside of the archive`)
    try {
      return unpackRecord(archive.subarray(offset, offset + length))
    } catch (error) {
      throw new Error(`${told}: ${(error as Error).message}`, { cause: error })
    }
  }
  const pages = head.pages.map(one => {
    const told = `${one.page} version ${one.version}`
    const bytes = payloadAt(one.record, told)
    const json_ = payloadAt(one.reading, `the reading of ${told}`)
    return {
      ...one,
      told,
      bytes,
      readingSha256: sha256(json_),
      reading: json<Reading>(Buffer.from(json_).toString("utf8"), told),
    }
  })
  checkIndex(files, head, fault)

  begin("chain")
  const events = text(members.chain)
    .split("\n")
    .filter(line => line !== "")
    .map(line => json<LedgerEvent>(line, members.chain))
  checkChain(events, head, fault)
  for (const { page, version, bytes, readingSha256, told } of pages) {
    const added = events.find(
      event => event.kind === "page.added" && event.page === page && event.version === version,
    )
    if (added?.kind !== "page.added") fault(`no event of the chain says that ${told} was added`)
    else if (added.sha256 !== sha256(bytes)) fault(`${told} is not the page that was added`)
    const read_ = events.some(
      event =>
        (event.kind === "page.added" || event.kind === "page.reread") &&
        event.page === page &&
        event.version === version &&
        event.reading.sha256 === readingSha256,
    )
    if (!read_) fault(`no event of the chain knows the reading of ${told}`)
  }

  begin("words")
  for (const { page, version, textSha256, start, end, exact } of entry.evidence) {
    const of = pages.filter(one => one.page === page && one.version === version)
    const at = of.find(one => sha256(one.reading.text) === textSha256)
    if (of.length === 0) fault(`${page} version ${version}, on which it rests, is not in the file`)
    else if (!at) fault(`the text of ${of[0]!.told} is not the one that its words were taken from`)
    else if (at.reading.text.slice(start, end) !== exact)
      fault(`the words at ${page}:${start}-${end} are not “${exact}”`)
  }

  begin("reading")
  for (const { bytes, reading, told, page, version } of pages) {
    if (reading.reader !== reader) {
      found.notes.push(
        `${told} was read by ${reading.reader}; this is ${reader}, which may read it otherwise`,
      )
      continue
    }
    const added = events.find(
      event => event.kind === "page.added" && event.page === page && event.version === version,
    )
    if (added?.kind !== "page.added") continue
    const again = read({
      bytes,
      contentType: added.contentType,
      id: reading.id,
      url: reading.url ?? added.url,
      lang: added.given.lang,
      published: added.given.published,
      problems: reading.problems.filter(({ code }) => code === "compressed-input"),
      ...(added.given.format ? { format: added.given.format } : {}),
    })
    if (again.text !== reading.text) fault(`the text of ${told} does not come out of its bytes`)
  }

  begin("entry")
  checkEntry(entry, head, findsIn(pages, events, fault), events, fault)
}

function checkDigests(
  files: ReadonlyMap<string, Uint8Array>,
  text: (name: string) => string,
  fault: (message: string) => void,
): void {
  const description = json<{ resources: { path: string; hash: string; bytes: number }[] }>(
    text(members.package),
    members.package,
  )
  const known = new Set<string>([members.package, members.digest])
  for (const { path, hash, bytes } of description.resources) {
    known.add(path)
    const file = files.get(path)
    if (!file) fault(`${path} is named in ${members.package} and not there`)
    else if (file.length !== bytes || `sha256:${sha256(file)}` !== hash)
      fault(`${path} does not have the digest that ${members.package} gives it`)
  }
  for (const name of files.keys()) if (!known.has(name)) fault(`${name} is not named in ${members.package}`)
  const digest = json<{ path: string; hash: string }>(text(members.digest), members.digest)
  if (digest.path !== members.package || digest.hash !== `sha256:${sha256(files.get(members.package)!)}`)
    fault(`${members.package} does not have the digest that ${members.digest} gives it`)
}

/** The index names every page's record at its place. */
function checkIndex(
  files: ReadonlyMap<string, Uint8Array>,
  { pages }: ProofHead,
  fault: (message: string) => void,
): void {
  const lines = gunzipSync(files.get(members.index)!, { maxOutputLength: 64 * 1024 * 1024 })
    .toString("utf8")
    .split("\n")
  for (const { page, version, record } of pages)
    if (
      !lines.some(
        line => line.includes(`"offset":"${record.offset}"`) && line.includes(`"length":"${record.length}"`),
      )
    )
      fault(`${members.index} does not know ${page} version ${version}`)
}

/** Every event as it was written, in order; one right behind another follows from it, and none is behind the head. */
function checkChain(events: readonly LedgerEvent[], head: ProofHead, fault: (message: string) => void): void {
  let before: LedgerEvent | null = null
  for (const event of events) {
    const follows: boolean = before !== null && event.seq === before.seq + 1
    if (before !== null && event.seq <= before.seq)
      fault(`event ${event.seq} stands behind event ${before.seq}`)
    const told = chainFault({ length: event.seq, hash: follows ? before!.hash : event.previous }, event)
    if (told !== null) fault(told.replace(/\.$/, ""))
    if (event.seq >= head.chain.length) fault(`event ${event.seq} is behind the end of the chain`)
    if (event.seq === head.chain.length - 1 && event.hash !== head.chain.hash)
      fault("the last event does not have the hash at which the chain is said to end")
    before = event
  }
  if (events[0]?.seq !== 0 || events[0].previous !== "0".repeat(64))
    fault("the first event of the chain is missing")
}

function json<T>(text: string, name: string): T {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new Error(`${name} is no JSON`, { cause: error })
  }
}
