import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { backupLedger, moveTo, restoreTo, verifyAt } from "../../src/app/ledger/upkeep.ts"
import { LedgerError } from "../../src/store/failure.ts"
import { Ledger, partsOf } from "../../src/store/ledger.ts"
import { dueBoard } from "../../src/store/query/due.ts"
import { killedIntake, startIntake } from "./killed-intake.ts"
import { scratchPath, someLedger } from "./scratch.ts"

test("what was acknowledged before a SIGKILL is there, and the ledger goes on", async () => {
  const path = scratchPath()
  let acknowledged = 0
  // The last one is killed behind an acknowledgement, however slow the machine is.
  for (const [round, after] of [20, 130, 310].entries())
    acknowledged += await killedIntake(path, round + 1, after, round === 2 ? "begun" : "ready")
  assert.ok(acknowledged > 0)
})

test("two processes write and one reads at once, and nobody fails", async () => {
  const path = scratchPath()
  await (await Ledger.open(path, loadLinguist, { create: true })).close()
  const writers = [startIntake(path, 21), startIntake(path, 22)]
  await Promise.all(writers.map(({ ready }) => ready))
  const reader = await Ledger.open(path, loadLinguist)
  const until = performance.now() + 1_500
  let looks = 0
  while (performance.now() < until || writers.some(({ acknowledged }) => acknowledged.length === 0)) {
    const { totals } = await dueBoard(reader.db, { today: "2026-06-01", within: 7, limit: 5 })
    assert.ok(totals.overdue >= 0)
    looks += 1
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  await reader.close()
  for (const { child } of writers) child.kill("SIGKILL")
  await Promise.all(writers.map(({ ended }) => ended))
  assert.ok(looks > 10)
  for (const { child } of writers) assert.equal(child.signalCode, "SIGKILL", "a writer failed by itself")
  const { ok, faults, pages } = await verifyAt(path, {})
  assert.deepEqual({ ok, faults }, { ok: true, faults: [] })
  assert.ok(pages >= writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0))
})

test("a backup that is taken while others write restores to a ledger that verifies", async () => {
  const path = scratchPath()
  const writer = startIntake(path, 31)
  await writer.ready
  while (writer.acknowledged.length < 6) await new Promise(resolve => setTimeout(resolve, 10))
  const before = [...writer.acknowledged]
  const ledger = await Ledger.open(path, loadLinguist)
  const folder = join(path, "..", "backup")
  const { head } = await backupLedger(ledger, folder, () => {})
  await assert.rejects(
    backupLedger(ledger, folder, () => {}),
    (error: unknown) => error instanceof LedgerError,
  )
  await ledger.close()
  writer.child.kill("SIGKILL")
  await writer.ended
  const restored = `${scratchPath()}-restored`
  const verified = await restoreTo(folder, restored, () => {})
  assert.deepEqual({ ok: verified.ok, events: verified.events }, { ok: true, events: head.length })
  const again = await Ledger.open(restored, loadLinguist)
  for (const page of before)
    assert.ok(await again.db.selectFrom("page").select("n").where("id", "=", page).executeTakeFirst())
  await again.close()
  await assert.rejects(
    restoreTo(folder, restored, () => {}),
    /is there already/,
  )
})

test("a moved ledger is whole at its new place and gone from the old", async () => {
  const ledger = await someLedger(2)
  await ledger.close()
  const to = join(scratchPath(), "..", "elsewhere", "ledger.db")
  await moveTo(ledger.path, to)
  assert.equal((await verifyAt(to, {})).ok, true)
  for (const part of Object.values(partsOf(ledger.path))) assert.equal(existsSync(part), false)
  await assert.rejects(moveTo(to, to), /is there already/)
})
