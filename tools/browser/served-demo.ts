import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { makeDemoLedger } from "../../src/app/demo/make-demo-ledger.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { serveWorkbench } from "../../src/web/serve.ts"

/** A workbench with the demo's ledger in a folder of its own. */
export interface ServedDemo {
  readonly url: string
  readonly ledger: Ledger
  readonly path: string
  /** Ends the workbench; the ledger stays until `remove`. */
  close(): Promise<void>
  remove(): void
}

/** Serves the demo of a day, `YYYY-MM-DD`; `isDemo`: whether the pages say so. */
export async function servedDemo(today: string, { isDemo = true } = {}): Promise<ServedDemo> {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-demo-"))
  const path = join(folder, "demo.db")
  await makeDemoLedger(path, today)
  return await servedLedger(path, today, {
    isDemo,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  })
}

/** Serves the ledger at a path. */
export async function servedLedger(
  path: string,
  today: string,
  { isDemo, remove }: { readonly isDemo: boolean; readonly remove: () => void },
): Promise<ServedDemo> {
  const ledger = await Ledger.open(path, loadLinguist)
  const served = await serveWorkbench(
    { ledger, person: "Rita Reporter", today: () => today, isDemo, within: 7 },
    0,
  )
  return {
    url: served.url,
    ledger,
    path,
    remove,
    close: async () => {
      await served.close()
      await ledger.close()
    },
  }
}
