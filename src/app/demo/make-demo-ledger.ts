import { existsSync, rmSync } from "node:fs"
import { LedgerError } from "../../store/failure.ts"
import { Ledger, partsOf } from "../../store/ledger.ts"
import { recordPages } from "../../store/write/record-pages.ts"
import { preparedPage } from "../ledger/add.ts"
import { loadLinguist } from "../ledger/load-linguist.ts"
import { reader } from "../read.ts"
import { demoDecisions } from "./demo-decisions.ts"
import { demoFolder } from "./demo-folder.ts"
import { type DemoPage, demoPages } from "./demo-pages.ts"

/**
 * Makes a ledger of the demo at `path`: invented pages of the nine weeks that end on `today` (`YYYY-MM-DD`), each archived on
 * its own day, and what a person called “Demo” decided meanwhile. `folder`: where the pages lie. The ledger is closed in
 * the end. Throws LedgerError (`refused`) where something is at that path already, and Error where the pages do not hold
 * what is decided about; then nothing is left at the path.
 */
export async function makeDemoLedger(
  path: string,
  today: string,
  folder: string = demoFolder(),
): Promise<void> {
  const parts = Object.values(partsOf(path))
  if (parts.some(part => existsSync(part)))
    throw new LedgerError(
      "refused",
      `There is a ledger at ${path} already; the demo takes a path of its own.`,
    )
  try {
    await filledLedger(path, today, folder)
  } catch (error) {
    for (const part of [...parts, `${path}-wal`, `${path}-shm`])
      rmSync(part, { recursive: true, force: true })
    throw error
  }
}

async function filledLedger(path: string, today: string, folder: string): Promise<void> {
  const pages = demoPages(folder, today).map(page => ({
    at: page.at,
    work: (ledger: Ledger) => recordPage(ledger, page),
  }))
  const steps = [...pages, ...demoDecisions(today)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const ledger = await Ledger.open(path, loadLinguist, { create: true })
  try {
    for (const { at, work } of steps) await work(ledger, at)
  } finally {
    await ledger.close()
  }
}

async function recordPage(ledger: Ledger, { html, url, at }: DemoPage): Promise<void> {
  const page = { bytes: Buffer.from(html), contentType: "text/html; charset=utf-8", url, name: null }
  await recordPages(ledger, [preparedPage(page, null, { at }, [])], reader)
}
