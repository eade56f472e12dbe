import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { AxeResults, RunOptions } from "axe-core"
import type { Page } from "playwright-core"
import { root } from "../project-files.ts"
import { type Answer, browserTest, type Desk, deskOf, eventually } from "./desk.ts"

const axe = join(root, "node_modules", "axe-core", "axe.min.js")
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** The frame of an archived page holds what somebody else wrote; the rest only saves time. */
const usual: RunOptions = {
  runOnly: { type: "tag", values: tags },
  iframes: false,
  resultTypes: ["violations"],
  selectors: false,
  preload: false,
}

/** Everything that a person comes to see, with an entry, a page and an actor of the demo. */
async function screensOf(desk: Desk): Promise<readonly string[]> {
  const { overdue } = await desk.api("/due")
  const { actors } = await desk.api("/actors")
  const { pages } = await desk.api("/pages?limit=100")
  const twice = pages.find((one: Answer) => one.versions === 2).page
  const comment = pages.find((one: Answer) => /Kommentar/.test(one.title)).page
  const { entries } = await desk.api("/entries?q=freigeben&outcome=kept_late")
  return [
    ...["/", "/?aside=1", "/due", "/due/calendar", "/actors", "/shifts"],
    ...[
      "/search",
      "/search?q=Frist%20OR%20deadline",
      "/search?q=%22open",
      "/pages",
      "/sources",
      "/add",
      "/help",
    ],
    ...[overdue[0].entry, entries[0].entry].map(entry => `/entries/${entry}`),
    `/actors/${actors[0].actor}`,
    `/history/${entries[0].entry}`,
    ...[`/pages/${comment}`, `/pages/${twice}?original=1`, `/pages/${twice}?version=2&against=1`],
    "/entries/c-000000000000",
  ]
}

/** What axe finds on a page as it stands: rule, place and advice. */
async function violations(page: Page, what: string, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window)))
    await page.addScriptTag({ content: readFileSync(axe, "utf8") })
  const results = await page.evaluate(
    async run => {
      const { axe: checker } = window as unknown as {
        axe: { run(context: Document, options: RunOptions): Promise<AxeResults> }
      }
      return await checker.run(document, run)
    },
    { ...usual, ...options },
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${what}: ${id}: ${html.slice(0, 160)} — ${failureSummary?.replace(/\s+/g, " ")}`,
    ),
  )
}

/** All but the colours, which do not depend on the language and take half of the time. */
const withoutColours: RunOptions = { rules: { "color-contrast": { enabled: false } } }

/** What differs between the themes. */
const colours: RunOptions = { runOnly: { type: "rule", values: ["color-contrast"] } }

for (const [language, locale] of Object.entries({ German: "de-DE", English: "en-GB" }))
  browserTest(`axe finds nothing on the screens in ${language}`, async t => {
    // The workbench's own policy would not let axe in.
    const desk = await deskOf(t, { browser: { locale, bypassCSP: true, colorScheme: "light" } })
    const { page } = desk
    const found: string[] = []
    const screens = await screensOf(desk)
    // The frames are the same in both languages: of the second every third is enough to hear its words.
    for (const screen of language === "English" ? screens.filter((_, i) => i % 3 === 0) : screens) {
      await page.emulateMedia({ colorScheme: "light" })
      await desk.go(screen)
      // All forms, and the first of the menus, which would lie over each other.
      await page.locator("details.form, :nth-match(details.menu, 1)").evaluateAll(all => {
        for (const one of all) one.setAttribute("open", "")
      })
      found.push(...(await violations(page, screen, language === "English" ? withoutColours : {})))
      if (language === "English") continue
      await page.emulateMedia({ colorScheme: "dark" })
      found.push(...(await violations(page, `${screen} dark`, colours)))
    }
    assert.deepEqual(found, [])
  })

browserTest(
  "axe finds nothing while something is going on: a selection, dialogues, a toast, a narrow window",
  async t => {
    const desk = await deskOf(t, { browser: { bypassCSP: true, colorScheme: "light" } })
    const { page } = desk
    const found: string[] = []
    await desk.go("/")
    await page.keyboard.press("x")
    found.push(...(await violations(page, "selected")))
    for (const key of ["d", "e"]) {
      await page.keyboard.press(key)
      await page.locator("dialog[open]").waitFor()
      found.push(...(await violations(page, `dialogue of ${key}`)))
      await page.keyboard.press("Escape")
      await page.locator("dialog[open]").waitFor({ state: "detached" })
    }
    await page.keyboard.press("n")
    await page.locator(".toast.shown").waitFor()
    found.push(...(await violations(page, "toast")))

    await desk.go("/shifts")
    await page.keyboard.press("y")
    await page.locator(".pair.judged").waitFor()
    found.push(...(await violations(page, "judged")))

    const { pages } = await desk.api("/pages")
    await desk.go(`/pages/${pages[0].page}`)
    await page
      .locator(".page-text .block.article")
      .first()
      .evaluate(one => getSelection()!.selectAllChildren(one))
    await page.locator(".mark-button").waitFor()
    found.push(...(await violations(page, "selected words")))
    await page.keyboard.press("Enter")
    await page.locator("dialog[open]").waitFor()
    found.push(...(await violations(page, "form of an entry")))

    const { today: due } = await desk.api("/due")
    await desk.go(`/entries/${due[0].entry}`)
    await page.keyboard.press("p")
    await page.locator("[data-pinned] li").waitFor()
    found.push(...(await violations(page, "evidence kept")))

    await page.setViewportSize({ width: 390, height: 844 })
    for (const screen of [
      "/",
      "/due",
      "/due/calendar",
      "/actors",
      "/shifts",
      `/entries/${due[0].entry}`,
      `/pages/${pages[0].page}`,
    ]) {
      await desk.go(screen)
      found.push(...(await violations(page, `${screen} narrow`)))
      // Nothing but what scrolls by itself is wider than the window.
      await eventually(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, 500)
    }
    assert.deepEqual(found, [])
  },
)
