import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after } from "node:test"
import { makeDemoLedger } from "../../src/app/demo/make-demo-ledger.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { workbenchApp } from "../../src/web/serve.ts"
import type { Workbench } from "../../src/web/workbench.ts"

/** The day at which the clock of the tests stands. */
export const today = "2027-03-15"

/** How something is asked; `json` becomes the body. */
export interface Asked {
  readonly method?: string
  readonly json?: unknown
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}

/** A workbench in this process. */
export interface TestBench extends Workbench {
  /** A folder that goes when the tests are done. */
  readonly folder: string
  /** Asks as the workbench's own page would. */
  ask(path: string, asked?: Asked): Promise<Response>
  /** Asks the API, and gives the answer's body where the status is as expected. */
  api<T = Record<string, never>>(path: string, asked?: Asked, status?: number): Promise<T>
}

/** A workbench with the demo's ledger, or with an empty one; it ends with the tests of the file. */
export async function testBench({ isDemo = true } = {}): Promise<TestBench> {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-web-"))
  const path = join(folder, "ledger.db")
  if (isDemo) await makeDemoLedger(path, today)
  const ledger = await Ledger.open(path, loadLinguist, { create: true })
  after(async () => {
    await ledger.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const bench = { ledger, person: "Rita Reporter", today: () => today, isDemo, within: 7 }
  const app = workbenchApp(bench)
  const ask: TestBench["ask"] = async (at, { method, json, body, headers } = {}) =>
    await app.request(`http://127.0.0.1:4848${at}`, {
      method: method ?? (json === undefined && body === undefined ? "GET" : "POST"),
      headers: {
        host: "127.0.0.1:4848",
        ...(method === "GET" || method === undefined ? {} : { "content-type": "application/json" }),
        ...(json === undefined && body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(json === undefined ? (body === undefined ? {} : { body }) : { body: JSON.stringify(json) }),
    })
  return {
    ...bench,
    folder,
    ask,
    api: async (at, asked, status) => {
      const answer = await ask(`/api/v1${at}`, asked)
      // What it is, the one who asks says; another test holds it against the schema.
      const told = (await answer.json()) as never
      if (status === undefined ? answer.status >= 300 : answer.status !== status)
        throw new Error(`${asked?.method ?? ""} ${at}: ${answer.status} ${JSON.stringify(told)}`)
      return told
    },
  }
}
