import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { userInfo } from "node:os"
import { dirname, join } from "node:path"
import { todaysDemo } from "../app/demo/todays-demo.ts"
import { localDay } from "../app/ledger/clock.ts"
import { ledgerPath } from "../app/ledger/ledger-path.ts"
import { loadLinguist } from "../app/ledger/load-linguist.ts"
import { watchFetcher } from "../app/watch/fetcher.ts"
import { watch } from "../app/watch/watch.ts"
import { LedgerError } from "../store/failure.ts"
import { Ledger } from "../store/ledger.ts"
import { type Served, serveWorkbench } from "../web/serve.ts"
import { type LedgerOptions, pathOf, reportingFailures } from "./ledger/session.ts"
import { serveWords } from "./serve-words.ts"
import { terminal } from "./terminal.ts"
import { write } from "./write.ts"

/** The options of `beimwort serve`, as given. */
export interface ServeOptions extends LedgerOptions {
  readonly port?: number
  readonly demo?: boolean
  readonly open: boolean
  readonly watch?: boolean
  readonly within: number
}

/** Where the workbench is looked for; where others stand there already, one of the next. */
const usualPort = 4848
const portsTried = 20

/** `beimwort serve`: the workbench on this machine, until it is ended. Resolves to the exit code. */
export const serve = (options: ServeOptions): Promise<number> =>
  reportingFailures(options, async () => {
    const today = () => options.today ?? localDay()
    const path = pathOf(options)
    const isNamed = options.ledger !== undefined || process.env.BEIMWORT_LEDGER !== undefined
    const isDemo = options.demo === true || (!isNamed && !existsSync(path))
    const { language, style } = terminal()
    const words = serveWords[language]
    const ledger = await Ledger.open(isDemo ? await todaysDemo(demosFolder(), today()) : path, loadLinguist, {
      create: isNamed,
    })
    const bench = {
      ledger,
      person: options.by ?? process.env.BEIMWORT_PERSON ?? userInfo().username,
      today,
      isDemo,
      within: options.within,
    }
    try {
      const served = await listening(port => serveWorkbench(bench, port), options.port)
      await write(
        `\n  ${style("bold", "Beimwort")}  ${style("cyan", served.url)}\n  ${style("dim", isDemo ? words.demo : ledger.path)}\n  ${style("dim", words.end)}\n`,
      )
      if (options.open && process.stdout.isTTY) openBrowser(served.url)
      const stop = new AbortController()
      const watching = options.watch === true && !isDemo ? watched(ledger, stop.signal) : Promise.resolve()
      await ended()
      stop.abort(new Error("ended"))
      await Promise.all([served.close(), watching])
    } finally {
      await ledger.close()
    }
    return 0
  })

/** Follows the sources meanwhile. What fails is told by the sources' screen; only a ledger that cannot take pages ends it. */
async function watched(ledger: Ledger, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of watch(ledger, { fetcher: watchFetcher(), since: 7, once: false, signal }));
  } catch (error) {
    if (!signal.aborted)
      process.stderr.write(`beimwort: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}

/** Where the demo's ledgers are: beside the usual one, wherever another one may be. */
const demosFolder = (): string =>
  join(
    dirname(ledgerPath(undefined, { ...process.env, BEIMWORT_LEDGER: undefined }, process.platform)),
    "demo",
  )

/** Listens on the port that was asked for, or on the first free one from the usual on. Throws LedgerError where none is. */
async function listening(
  serveAt: (port: number) => Promise<Served>,
  asked: number | undefined,
): Promise<Served> {
  const ports = asked === undefined ? Array.from({ length: portsTried }, (_, i) => usualPort + i) : [asked]
  for (const port of ports)
    try {
      return await serveAt(port)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error
    }
  throw new LedgerError("refused", `Port ${ports[0]} is taken by another program; name another with --port.`)
}

function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", url]
        : ["xdg-open", url]
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  // Without such a program the address stands on the terminal.
  spawn(program!, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref()
}

const ended = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
  })
