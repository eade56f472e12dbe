import assert from "node:assert/strict"
import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { verifyAt } from "../../src/app/ledger/upkeep.ts"
import { Ledger } from "../../src/store/ledger.ts"

/** A process that adds pages, with what it has acknowledged so far. */
export interface Intake {
  readonly child: ChildProcess
  readonly acknowledged: string[]
  /** Resolves when it is about to add its first pages. */
  readonly ready: Promise<void>
  /** Resolves when it has acknowledged its first pages, or has ended. */
  readonly begun: Promise<void>
  readonly ended: Promise<void>
}

/** Starts a process that adds generated pages to a ledger without end. */
export function startIntake(path: string, seed: number): Intake {
  const child = spawn(process.execPath, [join(import.meta.dirname, "intake-child.ts"), path, String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const acknowledged: string[] = []
  let rest = ""
  const first = Promise.withResolvers<void>()
  const ready = new Promise<void>(resolve => {
    child.stdout!.on("data", (data: Buffer) => {
      const lines = (rest + data.toString()).split("\n")
      rest = lines.pop()!
      for (const line of lines) {
        if (line === "ready") resolve()
        else {
          acknowledged.push(...line.split(" "))
          first.resolve()
        }
      }
    })
  })
  const ended = new Promise<void>(resolve => child.on("close", () => resolve()))
  return { child, acknowledged, ready, begun: Promise.race([first.promise, ended]), ended }
}

/**
 * Kills an intake so many milliseconds after it is ready, or after its first acknowledgement, and checks the ledger: it
 * verifies, every acknowledged page is there, and it takes the next page. Returns how many pages were acknowledged. Throws AssertionError.
 */
export async function killedIntake(
  path: string,
  seed: number,
  after: number,
  from: "ready" | "begun" = "ready",
): Promise<number> {
  const intake = startIntake(path, seed)
  await intake[from]
  await new Promise(resolve => setTimeout(resolve, after))
  intake.child.kill("SIGKILL")
  await intake.ended
  const ledger = await Ledger.open(path, loadLinguist)
  try {
    // The next write takes in what was whole and not yet said.
    await ledger.settle()
    for (const page of intake.acknowledged) {
      const row = await ledger.db.selectFrom("page").select("n").where("id", "=", page).executeTakeFirst()
      assert.ok(row, `${page} was acknowledged and is gone`)
    }
  } finally {
    await ledger.close()
  }
  const { ok, faults } = await verifyAt(path, {})
  assert.deepEqual({ ok, faults }, { ok: true, faults: [] })
  return intake.acknowledged.length
}
