import assert from "node:assert/strict"
import type { Page } from "playwright-core"
import { browserTest, deskOf, eventually, focused, typist } from "./desk.ts"

/** Every screen that a person can go to. */
const screens = [
  "/",
  "/due",
  "/due/calendar",
  "/actors",
  "/shifts",
  "/search",
  "/pages",
  "/sources",
  "/add",
  "/help",
]

/** What is the stop of a number. */
const unreached = (page: Page, stop: number): Promise<string[]> =>
  page.locator(`[data-stop="${stop}"]`).evaluateAll(all => all.map(one => one.outerHTML))

browserTest(
  "Tab reaches everything that can be used, the way past the frame first, and shows where it is",
  async t => {
    const desk = await deskOf(t)
    const { page } = desk
    for (const screen of screens) {
      await desk.go(screen)
      // The inbox takes the focus to its first card; a person who wants the frame begins at the top.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await page.evaluate(() => {
        const top = document.createElement("span")
        top.tabIndex = -1
        document.body.prepend(top)
        top.focus()
        top.remove()
      })
      const usable = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
        ]
        const shown = all.filter(
          one =>
            one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.closest("aside"),
        )
        const radios = new Set<string>()
        const stops = shown.filter(one => {
          if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true
          return radios.size < radios.add(one.name).size
        })
        for (const [i, one] of stops.entries()) one.dataset.stop = String(i)
        return stops.length
      })
      const reached: string[] = []
      const unseen: string[] = []
      for (let i = 0; i < 2 * usable + 20; i++) {
        await page.keyboard.press("Tab")
        const stop = await page.evaluate(() => {
          const one = document.activeElement as HTMLElement
          if (one === document.body) return null
          const { outlineStyle, outlineWidth } = getComputedStyle(one)
          // Words that are broken between lines have a box for each line.
          const box = one.getClientRects()[0] ?? one.getBoundingClientRect()
          const hit = document.elementFromPoint(
            box.left + box.width / 2,
            box.top + Math.min(box.height / 2, 8),
          )
          return {
            stop: one.dataset.stop ?? null,
            what: one.outerHTML.slice(0, 120),
            isShown: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
            isFree: hit !== null && (one.contains(hit) || hit.contains(one)),
            isIn: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          }
        })
        if (stop === null) break
        // A list that scrolls is a stop too; only what can be used is counted.
        // A field for a day is a stop for each of its parts.
        if (stop.stop !== null && stop.stop !== reached.at(-1)) reached.push(stop.stop)
        if (!stop.isShown || !stop.isIn || !stop.isFree) unseen.push(stop.what)
        if (stop.stop !== null && Number(stop.stop) === usable - 1) break
      }
      assert.deepEqual(
        reached,
        Array.from({ length: usable }, (_, i) => String(i)),
        `${screen}: in the order in which it stands, and all of it, but ${await unreached(page, reached.length)}`,
      )
      assert.deepEqual(unseen, [], `${screen}: the focus is seen`)
      // Behind it stands the evidence, which is another for each card on which the focus was.
      if ((await page.locator("aside a:visible").count()) > 0) {
        await page.keyboard.press("Tab")
        assert.ok(await page.evaluate(() => document.activeElement!.closest("aside") !== null), screen)
      }
    }
    await desk.go("/due")
    await page.keyboard.press("Tab")
    assert.equal(await focused(page), "a: To the content")
    await page.keyboard.press("Enter")
    assert.match(await focused(page), /^main:/)
  },
)

browserTest(
  "keys go to every screen, to the search and to the help, and letters in a field are letters",
  async t => {
    const desk = await deskOf(t)
    const { page } = desk
    const { press } = typist(page)
    await desk.go("/help")
    for (const [key, path] of Object.entries({
      f: "/due",
      p: "/actors",
      k: "/shifts",
      s: "/search",
      q: "/sources",
      e: "/",
    })) {
      await press("g", key)
      await page.waitForURL(new URL(path, desk.url).href)
    }
    const before = (await desk.api("/inbox?type=commitment&limit=100")).candidates.length
    await press("/")
    assert.equal(await focused(page), "input: Search")
    // Each of these would decide, move or go somewhere, were the focus not in a field.
    await page.keyboard.type("ynhu/?gf 17 jk")
    assert.equal(await page.locator("#find").inputValue(), "ynhu/?gf 17 jk")
    assert.equal(new URL(page.url()).pathname, "/")
    assert.equal((await desk.api("/inbox?type=commitment&limit=100")).candidates.length, before)
    await page.locator("#find").fill("Ultimatum")
    await press("Enter")
    await page.waitForURL("**/search?q=Ultimatum")
    await press("?")
    await page.waitForURL("**/help")
    // With Ctrl or Alt a letter is the browser's own.
    await desk.go("/")
    await press("Control+y", "Alt+n")
    assert.equal((await desk.api("/inbox?type=commitment&limit=100")).candidates.length, before)
  },
)

browserTest("a dialogue keeps the focus, Escape closes it, and the focus returns", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const { press } = typist(page)
  await desk.go("/")
  const card = await focused(page)
  assert.match(card, /^article: /)
  for (const key of ["d", "c", "a", "e"]) {
    await press(key)
    await page.locator("dialog[open]").waitFor()
    const inside = () => page.evaluate(() => document.activeElement!.closest("dialog") !== null)
    for (let i = 0; i < 8; i++) {
      // Chromium lets Tab go to its own bar between the last and the first; the page behind it is never reached.
      assert.ok((await inside()) || (await focused(page)) === "nothing", await focused(page))
      await press(i < 5 ? "Tab" : "Shift+Tab")
    }
    await press("Escape")
    await page.locator("dialog[open]").waitFor({ state: "detached" })
    await eventually(() => focused(page), card)
  }
  // Nothing was decided on the way.
  assert.equal((await desk.api("/inbox?type=commitment&limit=100")).candidates.length, 10)
  for (const [key, name] of [
    ["d", /^Deadline/],
    ["e", /^Arrows move the end/],
  ] as const) {
    await press(key)
    await page.getByRole("dialog", { name }).waitFor()
    await press("Escape")
  }
})

browserTest("menus open and act by key, and the toast says what was done to a screen reader", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  await desk.go("/")
  const first = await page.locator(".card.at").getAttribute("data-entry")
  await page.locator(".card.at summary").focus()
  await page.keyboard.press("Enter")
  await page.locator(".card.at [data-act=later]").focus()
  await page.keyboard.press("Enter")
  await eventually(() => page.locator(".card").last().getAttribute("data-entry"), first)
  const status = page.getByRole("status")
  await eventually(() => status.textContent(), "Moved to the end")
  assert.equal(await status.getAttribute("aria-live"), "polite")
})
