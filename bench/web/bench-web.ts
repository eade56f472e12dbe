/**
 * The workbench by size of its ledger: what the server needs for a screen or an answer of the API, from the request to the last
 * byte, in this process and without a socket. Run alone: `tools/run node bench/web/bench-web.ts 100000`.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { makeDemoLedger } from "../../src/app/demo/make-demo-ledger.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { workbenchApp } from "../../src/web/serve.ts"
import { generatedWorld } from "../../test/generated-readings.ts"
import { filledLedger } from "../ledger/fill.ts"

const rounds = 9

/** Measures the workbench on the demo's ledger and on generated ones of so many statements, and prints each route's times. */
export async function benchWeb(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-bench-web-"))
  try {
    const demo = join(folder, "demo.db")
    await makeDemoLedger(demo, "2027-03-15")
    console.log(
      "\nThe workbench on the demo's ledger, as of 2027-03-15 (median and slowest of 9, after the first)",
    )
    await measured(await Ledger.open(demo, loadLinguist), "2027-03-15", "Brücke")
    for (const size of sizes) {
      const world = generatedWorld(7)
      const { ledger } = await filledLedger(join(folder, `${size}.db`), world, size)
      console.log(`\nThe workbench on ${size.toLocaleString("en")} generated statements, as of 2026-06-01`)
      await measured(ledger, "2026-06-01", world.words[40]!)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(ledger: Ledger, today: string, word: string): Promise<void> {
  const app = workbenchApp({ ledger, person: "Bench", today: () => today, isDemo: false, within: 7 })
  const ask = async (path: string): Promise<{ ms: number; bytes: number; body: ArrayBuffer }> => {
    const from = performance.now()
    const answer = await app.request(`http://127.0.0.1${encodeURI(path)}`, { headers: { host: "127.0.0.1" } })
    const body = await answer.arrayBuffer()
    const ms = performance.now() - from
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return { ms, bytes: body.byteLength, body }
  }
  const json = async (path: string) => JSON.parse(Buffer.from((await ask(path)).body).toString())
  const { entry } = (await json("/api/v1/entries?type=commitment&limit=1")).entries[0]
  const { actor } = (await json("/api/v1/actors?limit=1")).actors[0]
  const { page } = (await json("/api/v1/pages?limit=1")).pages[0]
  const far = await deep(json)
  const paths = [
    ...["/", "/?type=statement", "/due", "/due/calendar", `/entries/${entry}`, `/pages/${page}`, "/pages"],
    ...["/actors", `/actors/${actor}`, "/search", `/search?q=${word}`, "/shifts", "/sources"],
    ...["/api/v1/inbox", "/api/v1/entries", `/api/v1/entries?q=${word}`, far, `/api/v1/entries/${entry}`],
    ...[
      `/api/v1/entries/${entry}/bearings`,
      "/api/v1/due",
      "/api/v1/due/undated",
      "/api/v1/actors",
      "/api/v1/pages",
    ],
  ]
  for (const path of paths) {
    const first = (await ask(path)).ms
    const times: number[] = []
    let size = 0
    for (let round = 0; round < rounds; round++) {
      const { ms, bytes } = await ask(path)
      times.push(ms)
      size = bytes
    }
    times.sort((a, b) => a - b)
    const shown = path.length > 60 ? `${path.slice(0, 57)}…` : path
    console.log(
      `  ${times[rounds >> 1]!.toFixed(1).padStart(8)} ms  ${times.at(-1)!.toFixed(1).padStart(8)} ms  first ${first.toFixed(0).padStart(5)} ms  ${(size / 1024).toFixed(0).padStart(5)} kB  ${shown}`,
    )
  }
  await ledger.close()
}

/** The address of the tenth page of the search without words, of 200 entries each; of the last one where there are fewer. */
async function deep(json: (path: string) => Promise<{ next: string | null }>): Promise<string> {
  let path = "/api/v1/entries?limit=200"
  for (let i = 0; i < 10; i++) {
    const { next } = await json(path)
    if (next === null) break
    path = `/api/v1/entries?limit=200&cursor=${next}`
  }
  return path
}

if (import.meta.main) await benchWeb(process.argv.slice(2).map(Number))
