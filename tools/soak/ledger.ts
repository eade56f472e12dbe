import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { killedIntake } from "../../test/ledger/killed-intake.ts"
import { randomFrom } from "./random.ts"

/**
 * Kills the intake of a ledger so many times at random moments, always of the same ledger, and checks it after each:
 * it verifies, and every page that was acknowledged is there. Returns how many pages were acknowledged in all. Throws
 * AssertionError.
 */
export async function soakLedger(rounds: number, seed: number): Promise<number> {
  const below = randomFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), "beimwort-soak-"))
  let acknowledged = 0
  try {
    for (let round = 0; round < rounds; round += 1) {
      // A new ledger now and then: the first moments of one are moments, too.
      const path = join(folder, `${Math.floor(round / 10)}.db`)
      acknowledged += await killedIntake(path, seed + round, below(400), round % 2 === 0 ? "ready" : "begun")
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return acknowledged
}
