/**
 * A process that adds generated pages without end and says which are on the disk, one line for each go:
 *   node test/ledger/intake-child.ts LEDGER SEED
 */
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { preparePage } from "../../src/store/write/incoming-page.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import { generatedWorld } from "../generated-readings.ts"

const [path = "", seed = "1"] = process.argv.slice(2)
const linguist = await loadLinguist()
const ledger = await Ledger.open(path, loadLinguist, { create: true })
const pages = generatedWorld(Number(seed)).pages()
process.stdout.write("ready\n")
for (;;) {
  const some = Array.from({ length: 3 }, () => {
    const page = pages.next().value!
    const url = `${page.url}?seed=${seed}`
    return preparePage({ ...page, url, reading: { ...page.reading, url } }, "2027-01-01T00:00:00Z", linguist)
  })
  const recorded = await recordPages(ledger, some, "generated")
  process.stdout.write(`${recorded.map(({ page }) => page).join(" ")}\n`)
}
