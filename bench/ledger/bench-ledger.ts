/**
 * The ledger by size: how many statements go in each second, ready readings to disk, and what its questions cost. The
 * peer of `find` is what a spreadsheet or a plain table does: SQLite looking through every sentence with LIKE.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import type { Ledger } from "../../src/store/ledger.ts"
import { type GeneratedWorld, generatedWorld } from "../../test/generated-readings.ts"
import { filledLedger } from "./fill.ts"
import { measureLedger } from "./measure.ts"
import { printCosts } from "./print-costs.ts"

const root = join(import.meta.dirname, "..", "..")

/** Fills a ledger of each size in a folder that goes afterwards, measures it, and prints the curve. */
export async function benchLedger(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-bench-"))
  console.log("\nThe ledger, by size (generated pages of 20 statements and 6 commitments)")
  try {
    for (const [i, size] of sizes.entries()) {
      const path = join(folder, `${size}.db`)
      const world = generatedWorld(7)
      const { ledger, perSecond } = await filledLedger(path, world, size)
      const costs = await measureLedger(ledger, world)
      printCosts(size, perSecond, costs, i === sizes.length - 1)
      const like = await likeCost(ledger, world)
      console.log(
        `            SQLite's LIKE over the same sentences: ${like.toFixed(1)} ms, ${(like / costs.find.median).toFixed(0)} × the median of find`,
      )
      await ledger.close()
      console.log(`            a whole command, \`beimwort due\`: ${startCost(path).toFixed(0)} ms`)
      rmSync(path, { force: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function likeCost({ db }: Ledger, { words }: GeneratedWorld): Promise<number> {
  const from = performance.now()
  await sql`select count(*) from report where sentence like ${`%${words[800]}%`}`.execute(db)
  return performance.now() - from
}

/** The fastest of five calls of the command on a ledger that is there, in milliseconds. */
function startCost(path: string): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    spawnSync(join(root, "bin", "beimwort"), ["due", "--ledger", path, "--limit", "1"])
    return performance.now() - from
  })
  return Math.min(...times)
}
