/** The workbench at a ledger of some size: how long its server takes for each screen, as a browser on this machine asks for it. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { serveWorkbench } from "../../src/web/serve.ts"
import { generatedWorld } from "../../test/generated-readings.ts"
import { filledLedger } from "../ledger/fill.ts"

/** What one screen costs, in milliseconds: the first time it is asked for, then half of all times, and its size. */
export interface ScreenCost {
  readonly path: string
  readonly first: number
  readonly median: number
  readonly worst: number
  readonly bytes: number
}

const rounds = 7

/** Fills a ledger of so many statements in a folder that goes afterwards, serves it, and prints what its screens cost. */
export async function benchWorkbench(statements: number): Promise<readonly ScreenCost[]> {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-bench-"))
  try {
    const begun = performance.now()
    const world = generatedWorld(7)
    const { ledger } = await filledLedger(join(folder, "workbench.db"), world, statements)
    const filled = performance.now() - begun
    const bench = { ledger, person: "Bench", today: () => "2026-06-01", isDemo: false, within: 7 }
    const served = await serveWorkbench(bench, 0)
    try {
      const { words, actors } = world
      const { id } = await ledger.db
        .selectFrom("entry")
        .select("id")
        .where("type", "=", "commitment")
        .where("due_day", "is not", null)
        .orderBy("n")
        .limit(1)
        .executeTakeFirstOrThrow()
      const page = await ledger.db.selectFrom("page").select("id").limit(1).executeTakeFirstOrThrow()
      const actor = encodeURIComponent(actors[3]!)
      const paths = [
        ...[
          "/",
          "/?type=statement",
          `/?actor=${actor}`,
          "/due",
          "/due/calendar",
          "/actors",
          `/actors/${actor}`,
        ],
        ...[
          "/search",
          `/search?q=${words[800]}`,
          `/search?q=${words[30]}`,
          `/search?actor=${actor}&kind=threat`,
        ],
        ...["/shifts", `/shifts?actor=${actor}`, `/entries/${id}`, `/pages/${page.id}`, "/pages", "/sources"],
      ]
      const costs: ScreenCost[] = []
      for (const path of paths) costs.push(await costOf(served.url, path))
      print(statements, filled, costs)
      return costs
    } finally {
      await served.close()
      await ledger.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function costOf(home: string, path: string): Promise<ScreenCost> {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round <= rounds; round += 1) {
    const from = performance.now()
    const answer = await fetch(new URL(path, home))
    bytes = (await answer.arrayBuffer()).byteLength
    times.push(performance.now() - from)
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`)
  }
  const [first, ...others] = times
  const sorted = others.toSorted((a, b) => a - b)
  return { path, first: first!, median: sorted[Math.floor(sorted.length / 2)]!, worst: sorted.at(-1)!, bytes }
}

function print(statements: number, filled: number, costs: readonly ScreenCost[]): void {
  console.log(
    `\nThe workbench at ${statements.toLocaleString("en")} statements, filled in ${(filled / 1000).toFixed(1)} s`,
  )
  const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(10)
  for (const { path, first, median, worst, bytes } of costs)
    console.log(
      `  first ${ms(first)}, median ${ms(median)}, worst ${ms(worst)}  ${(bytes / 1000).toFixed(0).padStart(5)} kB  ${decodeURIComponent(path)}`,
    )
}
