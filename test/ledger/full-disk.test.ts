import assert from "node:assert/strict"
import { test } from "node:test"
import { sql } from "kysely"
import { disk } from "../../src/store/archive/appending-file.ts"
import { verify } from "../../src/store/check/verify.ts"
import { LedgerError } from "../../src/store/failure.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import { preparedPages, someLedger, somePages } from "./scratch.ts"

const isFull = (error: unknown) =>
  error instanceof LedgerError &&
  error.fault === "full" &&
  /no room left for the ledger .* make room/.test(error.message)

/** A disk that takes so many more bytes, then is full. */
function limitedDisk() {
  const limits = { left: Number.POSITIVE_INFINITY }
  return {
    limits,
    disk: {
      ...disk,
      write: (...[file, bytes, offset, length, position]: Parameters<typeof disk.write>) => {
        if (limits.left <= 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" })
        const some = Math.min(length, limits.left)
        limits.left -= some
        return disk.write(file, bytes, offset, some, position)
      },
    },
  }
}

test("where the disk is full in the middle of a page or an event, the ledger stays whole and goes on later", async () => {
  const { limits, disk: full } = limitedDisk()
  const ledger = await someLedger(2, full)
  const more = preparedPages(somePages(6).slice(2))
  const size = more.reduce((sum, page) => sum + page.packedPage.length + page.packedReading.length, 0)
  for (const left of [0, 10, Math.floor(size / 2), size, size + 100]) {
    limits.left = left
    await assert.rejects(recordPages(ledger, more, "generated"), isFull)
    limits.left = Number.POSITIVE_INFINITY
    const { ok, pages, faults, notes } = await verify(ledger)
    assert.deepEqual({ ok, pages, faults, left }, { ok: true, pages: 2, faults: [], left })
    // Where the archive was complete and the journal not, its records stay, known to nobody.
    assert.equal(notes.length > 0, left >= size || notes.length > 0)
  }
  const recorded = await recordPages(ledger, more, "generated")
  assert.equal(recorded.filter(({ isNew }) => isNew).length, 4)
  const { ok, pages } = await verify(ledger)
  assert.deepEqual({ ok, pages }, { ok: true, pages: 6 })
  await ledger.close()
})

test("where the database is full, nothing of a page counts, and it can be added later", async () => {
  const ledger = await someLedger(2)
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(ledger.db)
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + 2}`).execute(ledger.db)
  const more = preparedPages(somePages(40).slice(2))
  await assert.rejects(recordPages(ledger, more, "generated"), isFull)
  await sql.raw("pragma max_page_count = 1000000").execute(ledger.db)
  const after = await verify(ledger)
  assert.deepEqual(
    { ok: after.ok, pages: after.pages, faults: after.faults },
    { ok: true, pages: 2, faults: [] },
  )
  await recordPages(ledger, more, "generated")
  const { ok, pages, faults } = await verify(ledger)
  assert.deepEqual({ ok, pages, faults }, { ok: true, pages: 40, faults: [] })
  await ledger.close()
})
