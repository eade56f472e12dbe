import assert from "node:assert/strict"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { after, test } from "node:test"
import { Ledger } from "../../store/ledger.ts"
import { loadLinguist } from "../ledger/load-linguist.ts"
import { todaysDemo } from "./todays-demo.ts"

const scratch = mkdtempSync(join(tmpdir(), "beimwort-todays-"))
after(() => rmSync(scratch, { recursive: true, force: true }))

const today = "2027-03-15"
const folderOf = (name: string) => join(scratch, name)
/** Makes nothing but a file where the ledger would be. */
const quickly = async (path: string) => writeFileSync(path, "made")

test("the demo of a day is made once, and can be opened where it was moved to", async () => {
  const folder = folderOf("made")
  const path = await todaysDemo(folder, today)
  assert.deepEqual(readdirSync(folder), [`demo-${today}`])
  const ledger = await Ledger.open(path, loadLinguist)
  assert.ok((await ledger.ends()).head.length > 0)
  await ledger.close()
  const never = () => assert.fail("made again")
  assert.equal(await todaysDemo(folder, today, never), path)
})

test("one that is broken off is no demo, whether it failed or its process was killed", async () => {
  const folder = folderOf("broken")
  const half = async (path: string) => {
    writeFileSync(path, "half")
    throw new Error("no room")
  }
  await assert.rejects(todaysDemo(folder, today, half), /no room/)
  assert.deepEqual(readdirSync(folder), [])
  // A process that is killed cannot tidy up.
  let killed = ""
  void todaysDemo(folder, today, path => {
    killed = dirname(path)
    writeFileSync(path, "half")
    return new Promise(() => {})
  })
  await new Promise(setImmediate)
  assert.ok(killed !== "" && existsSync(killed))
  const path = await todaysDemo(folder, today, quickly)
  assert.notEqual(dirname(path), killed)
  // It may be another process's that is being made; an hour later it is not.
  assert.ok(existsSync(killed))
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  utimesSync(killed, longAgo, longAgo)
  assert.equal(await todaysDemo(folder, today, quickly), path)
  assert.deepEqual(readdirSync(folder), [`demo-${today}`])
})

test("two that make it at once serve the same", async () => {
  const folder = folderOf("twice")
  const [one, other] = await Promise.all([
    todaysDemo(folder, today, quickly),
    todaysDemo(folder, today, quickly),
  ])
  assert.equal(one, other)
  assert.deepEqual(readdirSync(folder), [`demo-${today}`])
})

test("the newest two days are kept, and the one that is asked for", async () => {
  const folder = folderOf("days")
  const days = () => readdirSync(folder).sort()
  for (const day of ["2027-03-13", "2027-03-14", today]) await todaysDemo(folder, day, quickly)
  assert.deepEqual(days(), ["demo-2027-03-14", `demo-${today}`])
  // As an earlier version named them; and what is none of ours.
  writeFileSync(join(folder, "demo-2027-03-12.db"), "")
  mkdirSync(join(folder, "demo-2027-03-12.db.pages"))
  writeFileSync(join(folder, "demo-2027.txt"), "")
  await todaysDemo(folder, "2027-01-01", quickly)
  assert.deepEqual(days(), ["demo-2027-01-01", "demo-2027-03-14", `demo-${today}`, "demo-2027.txt"])
})
