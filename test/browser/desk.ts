/** A workbench with a ledger of its own, and the machine's Chromium at it. */
import assert from "node:assert/strict"
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, type TestContext, test } from "node:test"
import { setTimeout as pause } from "node:timers/promises"
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import { makeDemoLedger } from "../../src/app/demo/make-demo-ledger.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { Ledger, partsOf } from "../../src/store/ledger.ts"
import { chromiumPath, startChromium, startRememberingChromium } from "../../tools/browser/chromium.ts"
import { type ServedDemo, servedLedger } from "../../tools/browser/served-demo.ts"

/** The day at which every workbench of these tests stands. */
export const today = "2026-11-27"

/** Why nothing of a file can be tested here; false where it can. */
export const skip =
  chromiumPath() === null && "no Chromium: install Debian's package chromium (apt-get install chromium)"

const folder = mkdtempSync(join(tmpdir(), "beimwort-desk-"))
let browser: Browser | undefined
let ledgers = 0

before(async () => {
  if (skip) return
  const [started] = await Promise.all([startChromium(), makeDemoLedger(join(folder, "demo.db"), today)])
  browser = started
})
after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A new folder that goes when the tests of a file are done. */
export const scratchFolder = (): string => mkdtempSync(join(folder, "folder-"))

/** A test that needs a browser; without one it is skipped, and says so. */
export const browserTest = (name: string, run: (t: TestContext) => Promise<void>): Promise<void> =>
  test(name, { skip, timeout: 120_000 }, run)

/** How a desk is set up; everything has a default. */
export interface DeskOptions {
  /** `demo`: a copy of the demo's ledger; `empty`: a new one. */
  readonly ledger?: "demo" | "empty"
  /** What is put into the ledger before it is served. */
  readonly fill?: (ledger: Ledger) => Promise<unknown>
  readonly browser?: BrowserContextOptions
  /** Whether the browser is one that remembers, as a person's does: it starts anew, and connects ahead of time. */
  readonly remembers?: boolean
}

/** One person at one workbench. */
export interface Desk {
  readonly context: BrowserContext
  readonly page: Page
  readonly ledger: Ledger
  readonly path: string
  readonly url: string
  /** Opens a screen. */
  go(path: string): Promise<void>
  /** Asks the API, beside the browser. Throws where it refuses. */
  api<T = Answer>(path: string): Promise<T>
  /** Ends the server and starts another one on the same file, at another port. */
  restart(): Promise<void>
}

/** An answer of the API, looked into without a type: what a test expects of it says what it is. */
// biome-ignore lint/suspicious/noExplicitAny: the tests compare what comes, of whatever form.
export type Answer = any

/** A desk that is cleared away when the test is done. */
export async function deskOf(
  t: TestContext,
  { ledger = "demo", fill, browser: asked = {}, remembers = false }: DeskOptions = {},
): Promise<Desk> {
  const path = join(folder, `${ledgers++}.db`)
  if (ledger === "demo")
    for (const [part, from] of Object.entries(partsOf(join(folder, "demo.db"))))
      if (existsSync(from)) cpSync(from, partsOf(path)[part as "database"], { recursive: true })
  if (fill || ledger === "empty") {
    const opened = await Ledger.open(path, loadLinguist, { create: ledger === "empty" })
    await fill?.(opened)
    await opened.close()
  }
  const serve = () => servedLedger(path, today, { isDemo: false, remove: () => {} })
  let served: ServedDemo = await serve()
  const options = { locale: "en-GB", viewport: { width: 1280, height: 900 }, ...asked }
  const context = remembers ? await rememberingContext(options) : await browser!.newContext(options)
  context.setDefaultTimeout(30_000)
  t.after(async () => {
    await context.close()
    await served.close()
  })
  const page = await context.newPage()
  const desk: Desk = {
    context,
    page,
    path,
    get ledger() {
      return served.ledger
    },
    get url() {
      return served.url
    },
    go: async to => {
      await page.goto(new URL(to, served.url).href)
    },
    api: async <T>(asking: string) => {
      const answer = await fetch(new URL(`/api/v1${asking}`, served.url))
      const told = await answer.json()
      if (!answer.ok) throw new Error(`${asking}: ${JSON.stringify(told)}`)
      return told as T
    },
    restart: async () => {
      await page.goto("about:blank")
      await served.close()
      served = await serve()
    },
  }
  return desk
}

/** A browser of somebody else than the desk's, that remembers. */
export const rememberingContext = (
  options: BrowserContextOptions = {},
  more: readonly string[] = [],
): Promise<BrowserContext> => startRememberingChromium(scratchFolder(), options, more)

/** Waits until something is as it is expected; throws what is wrong with it where it does not become so. */
export async function eventually<T>(ask: () => Promise<T> | T, expected: T, most = 5_000): Promise<void> {
  const end = Date.now() + most
  for (;;) {
    const is = await ask()
    try {
      return assert.deepEqual(is, expected)
    } catch (error) {
      if (Date.now() > end) throw error
    }
    await pause(15)
  }
}

/** Presses keys one after the other and counts them, as a person would. */
export function typist(page: Page): {
  press(...keys: readonly string[]): Promise<void>
  readonly count: number
} {
  let count = 0
  return {
    press: async (...keys) => {
      for (const key of keys) {
        count += 1
        await page.keyboard.press(key)
      }
    },
    get count() {
      return count
    },
  }
}

/** What a screen reader would call the element that has the focus, and what it is. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement | null
    if (!one || one === document.body) return "nothing"
    const name =
      one.getAttribute("aria-label") ??
      (one as HTMLInputElement).labels?.[0]?.textContent ??
      one.textContent ??
      ""
    return `${one.tagName.toLowerCase()}: ${name.replace(/\s+/g, " ").trim().slice(0, 60)}`
  })
