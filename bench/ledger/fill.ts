import { rmSync } from "node:fs"
import { linguist } from "../../src/app/ledger/linguist.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { Ledger, partsOf } from "../../src/store/ledger.ts"
import { preparePage } from "../../src/store/write/incoming-page.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import type { GeneratedWorld } from "../../test/generated-readings.ts"

/** So many pages go in together, as `beimwort add` takes them. */
const batch = 256

/** Makes a new ledger of so many statements; returns it with how many went in a second, ready readings to disk. */
export async function filledLedger(
  path: string,
  world: GeneratedWorld,
  statements: number,
): Promise<{ ledger: Ledger; perSecond: number }> {
  for (const part of Object.values(partsOf(path)))
    for (const tail of ["", "-wal", "-shm"]) rmSync(part + tail, { recursive: true, force: true })
  const ledger = await Ledger.open(path, loadLinguist, { create: true })
  const pages = world.pages()
  let [done, spent] = [0, 0]
  while (done < statements) {
    const incoming = Array.from({ length: batch }, () => pages.next().value!)
    const from = performance.now()
    const prepared = incoming.map(page => preparePage(page, "2027-01-01T00:00:00Z", linguist))
    await recordPages(ledger, prepared, "generated")
    spent += performance.now() - from
    done += incoming.reduce((sum, page) => sum + page.reading.statements.length, 0)
  }
  return { ledger, perSecond: (done / spent) * 1000 }
}
