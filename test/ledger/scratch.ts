import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after } from "node:test"
import { linguist } from "../../src/app/ledger/linguist.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import type { Disk } from "../../src/store/archive/appending-file.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { type IncomingPage, type PreparedPage, preparePage } from "../../src/store/write/incoming-page.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import { generatedWorld } from "../generated-readings.ts"

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A path for a ledger in a folder of its own, which goes when the tests are done. */
export function scratchPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-ledger-"))
  folders.push(folder)
  return join(folder, "ledger.db")
}

/** Some generated pages. */
export function somePages(count: number, seed = 11): IncomingPage[] {
  const pages = generatedWorld(seed).pages()
  return Array.from({ length: count }, () => pages.next().value!)
}

/** Pages as they are handed to the store. */
export const preparedPages = (pages: readonly IncomingPage[]): PreparedPage[] =>
  pages.map(page => preparePage(page, "2027-01-01T00:00:00Z", linguist))

/** A ledger with some generated pages in it; whoever asks closes it. */
export async function someLedger(count = 3, disk?: Disk): Promise<Ledger> {
  const ledger = await Ledger.open(scratchPath(), loadLinguist, { create: true, ...(disk && { disk }) })
  await recordPages(ledger, preparedPages(somePages(count)), "generated")
  return ledger
}
