import assert from "node:assert/strict"
import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { test } from "node:test"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { rebuildAt, verifyAt } from "../../src/app/ledger/upkeep.ts"
import { LedgerError } from "../../src/store/failure.ts"
import { Ledger, partsOf } from "../../src/store/ledger.ts"
import { someLedger } from "./scratch.ts"

/** Flips one bit of a file. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at < 0 ? bytes.length + at : at]! ^= 0x10
  writeFileSync(path, bytes)
}

/** A closed ledger with pages in it. */
async function closedLedger(): Promise<string> {
  const ledger = await someLedger(4)
  await ledger.settle()
  await ledger.close()
  return ledger.path
}

const warc = (path: string) => `${partsOf(path).pages}/00001.warc.gz`

/** Where the record of a page stands, from the journal. */
function places(path: string) {
  return readFileSync(partsOf(path).journal, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line) as { page: string; record: { offset: number; length: number } })
}

test("a ledger that nobody touched verifies", async () => {
  const path = await closedLedger()
  const { ok, faults, notes, pages, entries } = await verifyAt(path, {})
  assert.deepEqual({ ok, faults, notes, pages }, { ok: true, faults: [], notes: [], pages: 4 })
  assert.ok(entries > 90)
})

test("a truncated archive is named, with the page that is no longer whole, and nothing is written", async () => {
  const path = await closedLedger()
  const before = statSync(warc(path)).size
  truncateSync(warc(path), before - 20)
  const { ok, faults } = await verifyAt(path, {})
  assert.equal(ok, false)
  assert.equal(faults[0]!.what, "reading")
  assert.match(faults[0]!.where, new RegExp(places(path).at(-1)!.page))
  assert.match(
    faults[0]!.message,
    /00001\.warc\.gz at byte \d+ cannot be read: the file ends 20 bytes too early/,
  )
  assert.equal(statSync(warc(path)).size, before - 20)
})

test("a flipped bit in an archived page is named with the page", async () => {
  const path = await closedLedger()
  const { page, record } = places(path)[2]!
  flip(warc(path), record.offset + Math.floor(record.length / 2))
  const { ok, faults } = await verifyAt(path, {})
  assert.equal(ok, false)
  assert.deepEqual(
    faults.map(({ what, where }) => [what, where]),
    [["page", `${page} version 1`]],
  )
})

test("a changed event in the journal is named by its number, and the database's too", async () => {
  const path = await closedLedger()
  const { journal } = partsOf(path)
  const lines = readFileSync(journal, "utf8").split("\n")
  writeFileSync(
    journal,
    lines.map((line, i) => (i === 1 ? line.replace('"version":1', '"version":2') : line)).join("\n"),
  )
  const inJournal = await verifyAt(path, {})
  assert.ok(inJournal.faults.some(({ message }) => message === "Event 1 was changed after it was written."))

  writeFileSync(journal, lines.join("\n"))
  const database = new DatabaseSync(path)
  database.exec(`update event set line = replace(line, '"version":1', '"version":2') where seq = 2`)
  database.close()
  const inDatabase = await verifyAt(path, {})
  assert.deepEqual(
    inDatabase.faults.map(({ what, where, message }) => [what, where, message]),
    [["event", "2", "In the database: Event 2 was changed after it was written."]],
  )
})

test("a line of the journal that cannot be read, or is gone, is named", async () => {
  const path = await closedLedger()
  const { journal } = partsOf(path)
  const lines = readFileSync(journal, "utf8").split("\n")
  writeFileSync(journal, lines.map((line, i) => (i === 1 ? line.slice(5) : line)).join("\n"))
  const { faults } = await verifyAt(path, {})
  assert.ok(
    faults.some(({ message }) =>
      /Event 1 is missing; 2 stands in its place. Line 2 of the journal/.test(message),
    ),
  )
  writeFileSync(journal, lines.slice(0, 2).join("\n"))
  const gone = await verifyAt(path, {})
  assert.ok(
    gone.faults.some(
      ({ message }) => message === "Event 3 stands in the database and no longer in the journal.",
    ),
  )
})

test("a journal that is gone is named once, and a database that is gone is made again", async () => {
  const path = await closedLedger()
  renameSync(partsOf(path).journal, `${path}.kept`)
  const { faults } = await verifyAt(path, {})
  assert.deepEqual(
    faults.map(({ message }) => message),
    ["The journal is missing, or holds no event that can be read."],
  )
  renameSync(`${path}.kept`, partsOf(path).journal)
  for (const tail of ["", "-wal", "-shm"]) rmSync(path + tail, { force: true })
  await assert.rejects(Ledger.open(path, loadLinguist, { create: true }), /`beimwort rebuild` makes it again/)
  await rebuildAt(path, () => {})
  assert.equal((await verifyAt(path, {})).ok, true)
})

test("a changed row of a derived table is named, and a rebuild makes it right", async () => {
  const path = await closedLedger()
  const database = new DatabaseSync(path)
  const { id } = database.prepare("select id from entry where type = 'commitment' limit 1").get() as {
    id: string
  }
  database.prepare("update entry set due_day = '2031-01-01', kind = 'promise?' where id = ?").run(id)
  database.close()
  const { faults } = await verifyAt(path, {})
  assert.deepEqual(
    faults.map(({ message }) => message),
    [`Table entry, row ${id}: it is not what journal and pages make.`],
  )
  await rebuildAt(path, () => {})
  assert.equal((await verifyAt(path, {})).ok, true)
})

test("words that no longer stand at their place are named with the entry", async () => {
  const path = await closedLedger()
  const database = new DatabaseSync(path)
  const { id } = database
    .prepare("select entry.id from report join entry on entry.n = report.entry where report.n = 3")
    .get() as { id: string }
  database.exec("update report set spans = '[[1,9]]' where n = 3")
  database.close()
  const { faults } = await verifyAt(path, {})
  assert.deepEqual(
    faults.map(({ what, where }) => [what, where]),
    [["entry", id]],
  )
})

test("a damaged database file is told apart from a damaged ledger, and made again from journal and pages", async () => {
  const path = await closedLedger()
  const size = statSync(path).size
  for (let at = 4096; at < size; at += 4096) flip(path, at)
  const broken = await verifyAt(path, {})
  assert.equal(broken.ok, false)
  assert.ok(broken.faults.every(({ what }) => what === "database"))
  const { setAside, faults } = await rebuildAt(path, () => {})
  assert.deepEqual(faults, [])
  if (setAside !== null) assert.ok(existsSync(setAside))
  assert.equal((await verifyAt(path, {})).ok, true)
})

test("a database whose first bytes are damaged is put aside, never overwritten", async () => {
  const path = await closedLedger()
  copyFileSync(path, `${path}.copy`)
  flip(path, 3)
  const broken = await verifyAt(path, {})
  assert.match(broken.faults[0]!.message, /not a ledger, or its first bytes are damaged/)
  const { setAside } = await rebuildAt(path, () => {})
  flip(setAside!, 3)
  assert.deepEqual(readFileSync(setAside!), readFileSync(`${path}.copy`))
  assert.equal((await verifyAt(path, {})).ok, true)
})

test("a ledger of a newer version is refused before anything is written", async () => {
  const path = await closedLedger()
  const database = new DatabaseSync(path)
  database.exec("pragma user_version = 99; pragma wal_checkpoint(truncate)")
  database.close()
  const before = readFileSync(path)
  await assert.rejects(
    Ledger.open(path, loadLinguist),
    (error: unknown) =>
      error instanceof LedgerError &&
      error.fault === "newer" &&
      /format 99; this one knows/.test(error.message),
  )
  assert.deepEqual(readFileSync(path), before)
})

test("a database of something else is refused", async () => {
  const path = `${await closedLedger()}.other`
  const database = new DatabaseSync(path)
  database.exec("create table bills (n integer)")
  database.close()
  await assert.rejects(
    Ledger.open(path, loadLinguist),
    (error: unknown) => error instanceof LedgerError && error.fault === "not-a-ledger",
  )
})
