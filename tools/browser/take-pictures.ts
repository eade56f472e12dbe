/**
 * Takes pictures of every screen from the demo ledger: of a fixed day, so that they change only when the screens do.
 *   node tools/browser/take-pictures.ts [FOLDER] [--all]
 * Into docs/pictures the ones that README and docs show; with --all every screen in both languages and themes, wide and narrow.
 */
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { startChromium } from "./chromium.ts"
import { servedDemo } from "./served-demo.ts"

const root = join(import.meta.dirname, "..", "..")
const isAll = process.argv.includes("--all")
const folder =
  process.argv.slice(2).find(argument => !argument.startsWith("--")) ?? join(root, "docs", "pictures")
mkdirSync(folder, { recursive: true })

const today = "2026-11-27"
const demo = await servedDemo(today, { isDemo: false })
const browser = await startChromium()
const address = (path: string) => new URL(path, demo.url).href
const first = async (path: string): Promise<Record<string, unknown>[]> => {
  const answer = (await (await fetch(address(`/api/v1${path}`))).json()) as Record<
    string,
    Record<string, unknown>[]
  >
  return Object.values(answer).find(Array.isArray) ?? []
}
const conditional = (await first("/inbox?limit=100")).find(
  ({ content }) => (content as { condition: string | null }).condition !== null,
)
const [overdue] = await first("/due")
const [actor] = await first("/actors")
const screens: Readonly<Record<string, string>> = {
  inbox: "/",
  due: "/due",
  calendar: "/due/calendar",
  entry: `/entries/${overdue?.entry}`,
  reader: `/pages/${conditional?.page}`,
  original: `/pages/${conditional?.page}?original=1`,
  actors: "/actors",
  actor: `/actors/${actor?.actor}`,
  shifts: "/shifts",
  search: "/search?q=Frist%20OR%20deadline",
  searches: "/search",
  pages: "/pages",
  sources: "/sources",
  add: "/add",
  help: "/help",
}
const shown = ["inbox", "due", "entry", "reader", "shifts", "actor"]

async function shoot(page: Page, name: string, path: string, whole: boolean): Promise<void> {
  await page.goto(address(path))
  await page.waitForLoadState("networkidle")
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole })
}

try {
  for (const language of isAll ? (["de", "en"] as const) : (["en"] as const))
    for (const theme of isAll ? (["light", "dark"] as const) : (["light"] as const)) {
      const sizes = isAll
        ? { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } }
        : { wide: { width: 1360, height: 860 } }
      for (const [size, viewport] of Object.entries(sizes)) {
        if (size === "narrow" && theme === "dark") continue
        const context = await browser.newContext({
          viewport,
          locale: language === "de" ? "de-DE" : "en-GB",
          colorScheme: theme,
        })
        const page = await context.newPage()
        for (const [name, path] of Object.entries(screens))
          if (isAll || shown.includes(name))
            await shoot(page, isAll ? `${name}-${language}-${theme}-${size}` : name, path, isAll)
        await context.close()
      }
    }
} finally {
  await browser.close()
  await demo.close()
  demo.remove()
}
