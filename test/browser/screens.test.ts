import assert from "node:assert/strict"
import { faultsOf } from "../ledger/pages.ts"
import { type Answer, browserTest, deskOf, eventually, today, typist } from "./desk.ts"

const words = (text: string): string => text.replace(/\s+/g, " ").trim()

browserTest("the board lists by clock what the API lists, and the calendar has each at its day", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  await desk.go("/due")
  const board = await desk.api("/due")
  for (const name of ["overdue", "today", "soon", "waiting", "running", "undated"])
    assert.deepEqual(
      await page
        .locator(`.board-${name} li.row`)
        .evaluateAll(all => all.map(one => (one as HTMLElement).dataset.entry)),
      board[name].map(({ entry }: Answer) => entry),
      name,
    )
  assert.match(
    words((await page.locator(".board-overdue .due").textContent()) ?? ""),
    /23 November 2026 4 days/,
  )
  await page.getByRole("link", { name: "Calendar" }).click()
  await page.waitForURL("**/due/calendar")
  const now = page.locator("td[aria-current=date]")
  assert.equal(await now.locator("time").getAttribute("datetime"), today)
  const there = await now
    .locator("a")
    .evaluateAll(all => all.map(one => one.getAttribute("href")!.split("/").at(-1)))
  assert.deepEqual(there.sort(), board.today.map(({ entry }: Answer) => entry).sort())
  await page.getByRole("link", { name: "Later" }).click()
  await page.waitForURL("**month=2026-12")
  await page.locator('td:has(time[datetime="2026-12-02"]) a', { hasText: "Karla Wessing" }).click()
  await page.waitForURL("**/entries/c-*")
  await page.locator(".entry-due", { hasText: "2 December 2026" }).waitFor()
  // The address to subscribe to answers with the same entries.
  const calendar = await (await fetch(new URL("/calendar.ics", desk.url))).text()
  for (const { entry } of board.today) assert.ok(calendar.includes(entry), entry)
})

browserTest(
  "an actor's page counts what the API counts, open commitments first, and merges names",
  async t => {
    const desk = await deskOf(t)
    const { page } = desk
    await desk.go("/actors")
    await page.getByLabel("Name").fill("Tarnow")
    await page.keyboard.press("Enter")
    await page.waitForURL("**/actors?name=Tarnow")
    await page.getByRole("link", { name: "Wiebke Tarnow" }).click()
    await page.waitForURL("**/actors/a-*")
    const actor = await desk.api(`/actors/${page.url().split("/").at(-1)}`)
    assert.equal(actor.name, "Wiebke Tarnow")
    assert.deepEqual(
      await page.locator("section[aria-labelledby=open] .row-words").allTextContents(),
      actor.open.map((one: Answer) => one.words),
    )
    const unreviewed = actor.outcomes.unreviewed
    await page.locator(".shares-list li", { hasText: `not reviewed ${unreviewed}` }).waitFor()
    const [commitments, said] = await page.locator("h2").evaluateAll(all => {
      const at = (id: string) => all.findIndex(one => one.id === id)
      return [at("open"), at("said")]
    })
    assert.ok(commitments! >= 0 && commitments! < said!)
  },
)

browserTest("shifts are judged with y and n, and stay judged", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const { press } = typist(page)
  await desk.go("/shifts")
  const pairs = page.locator(".pair")
  const [first, second] = await pairs.evaluateAll(all =>
    all.slice(0, 2).map(one => ({ ...(one as HTMLElement).dataset })),
  )
  await press("y")
  await page.locator(".pair.judged").first().waitFor()
  await eventually(() => pairs.nth(1).evaluate(one => document.activeElement === one), true)
  await press("n")
  await eventually(() => page.locator(".pair.judged").count(), 2)
  const { links } = await desk.api(`/entries/${first!.later}`)
  assert.ok(
    links.some((one: Answer) => one.to === first!.earlier && one.as === "reverses"),
    JSON.stringify(links),
  )
  await page.reload()
  const pair = (of: typeof first) =>
    page.locator(`.pair[data-later="${of!.later}"][data-earlier="${of!.earlier}"]`)
  await pair(first).locator("header .state").waitFor()
  await pair(first).locator("[data-judge=reverses][aria-pressed=true]").waitFor()
  // A pair that was judged to be no change is not suggested again.
  assert.equal(await pair(second).count(), 0)
  // The differing words are set off on both sides.
  assert.ok((await pair(first).locator("del").count()) > 0 && (await pair(first).locator("ins").count()) > 0)
  assert.deepEqual(await faultsOf(desk.ledger), [])
})

browserTest(
  "a search finds by words and facets, tells what is wrong in it, and can be saved and dropped",
  async t => {
    const desk = await deskOf(t)
    const { page } = desk
    await desk.go("/search")
    const field = page.getByRole("main").getByRole("searchbox")
    await field.fill("Fähre OR Fährverkehr")
    await page.getByRole("main").getByLabel("Kind").selectOption("threat")
    await page.getByRole("main").getByRole("button", { name: "Search" }).click()
    await page.waitForURL("**/search?q=*")
    const expected = await desk.api(
      `/entries?q=${encodeURIComponent("Fähre OR Fährverkehr")}&kind=threat&limit=30`,
    )
    assert.deepEqual(
      await page
        .locator(".rows .row-words a")
        .evaluateAll(all => all.map(one => one.getAttribute("href")!.split("/").at(-1))),
      expected.entries.map(({ entry }: Answer) => entry),
    )
    assert.ok((await page.locator(".row-words mark").count()) > 0)
    await page.getByText("Save this search").click()
    await page.getByLabel("Name").fill("Ferry threats")
    await page.keyboard.press("Enter")
    await page.locator(".toast.shown", { hasText: "Saved" }).waitFor()
    await desk.go("/search")
    await page.getByRole("link", { name: "Ferry threats" }).click()
    await page.waitForURL("**kind=threat*")
    assert.equal(await page.locator(".rows .row").count(), expected.entries.length)
    await desk.go("/search")
    await page.locator("li", { hasText: "Ferry threats" }).getByRole("button").click()
    await page.locator(".toast.shown").waitFor()
    await eventually(() => page.getByRole("link", { name: "Ferry threats" }).count(), 0)
    await desk.go("/search?q=%22open")
    await page.locator(".failure").waitFor()
  },
)

browserTest(
  "sources: a refusal is told beside the form, a source is dropped, and the ledger verified",
  async t => {
    const desk = await deskOf(t)
    const { page } = desk
    await desk.go("/sources")
    await page.locator("summary", { hasText: "Follow a source" }).click()
    await page.getByLabel("Address").fill("http://127.0.0.1/feed")
    await page.getByRole("button", { name: "Follow a source" }).click()
    const failure = page.locator("form[data-api='/api/v1/sources'] .failure")
    await eventually(async () => ((await failure.textContent()) ?? "").length > 20, true)
    assert.match((await failure.textContent())!, /private|network|127\.0\.0\.1/)
    assert.equal(await page.getByRole("button", { name: "Follow a source" }).isEnabled(), true)
    assert.equal((await desk.api("/sources")).sources.length, 2)
    await page.getByRole("button", { name: "Verify" }).click()
    await page
      .locator(".toast.shown", { hasText: "Everything stands as it was written." })
      .waitFor({ timeout: 20_000 })
    await page.locator("tr", { hasText: "Saltmere Gazette" }).getByRole("button").click()
    await eventually(async () => (await desk.api("/sources")).sources.length, 1)
    await eventually(() => page.locator("tr", { hasText: "Saltmere Gazette" }).count(), 0)
  },
)

browserTest("a page is added by address or by bookmarklet, and a refusal is told", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  await desk.go("/add")
  await page.getByLabel("Address").fill("http://127.0.0.1:9/page")
  await page.keyboard.press("Enter")
  await page.locator(".failure", { hasText: /\w{4}/ }).waitFor()
  // The bookmarklet, clicked on a page of another site, hands over what its browser shows.
  const bookmarklet = (await page.locator("a[href^='javascript:']").getAttribute("href"))!
  const site = await desk.context.newPage()
  await desk.context.route("https://bote.example/**", route =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: "<!doctype html><title>Kran</title><article><h1>Kran im Dock</h1><p>„Wir werden den Kran bis zum 5. Mai 2027 abbauen“, sagte Hafenmeister Otto Prien am Montag. Er steht seit zehn Jahren leer.</p><p>Der Rat der Stadt hatte zuvor vier Stunden lang hinter geschlossenen Türen beraten.</p></article>",
    }),
  )
  await site.goto("https://bote.example/kran")
  const opened = desk.context.waitForEvent("page")
  await site.evaluate(decodeURIComponent(bookmarklet.slice("javascript:".length)))
  const adding = await opened
  await adding.locator(".received").waitFor()
  await adding.getByRole("button", { name: "Add a page" }).click()
  await adding.waitForURL("**/pages/p-*")
  await adding.locator("h1", { hasText: "Kran" }).waitFor()
  const added = await desk.api(`/pages/${adding.url().split("/").at(-1)}`)
  assert.match(added.text, /Wir werden den Kran bis zum 5\. Mai 2027 abbauen/)
})

browserTest("language and theme are chosen, kept, and named", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  await desk.go("/due")
  await page.getByRole("link", { name: "Deutsch" }).click()
  await page.waitForURL("**/due")
  assert.equal(await page.locator("html").getAttribute("lang"), "de")
  await page.getByRole("heading", { level: 1, name: "Fristen" }).waitFor()
  const ground = () => page.evaluate(() => getComputedStyle(document.body.parentElement!).backgroundColor)
  const light = await ground()
  await page.getByRole("link", { name: "Dunkel" }).click()
  await page.waitForURL("**/due")
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark")
  assert.notEqual(await ground(), light)
  await desk.go("/")
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark")
  assert.equal(await page.locator("html").getAttribute("lang"), "de")
  await page.getByRole("link", { name: "English" }).click()
  await page.waitForURL(new URL("/", desk.url).href)
  assert.equal(await page.locator("html").getAttribute("lang"), "en")
})

browserTest("what is not there is said on a screen of its own", async t => {
  const desk = await deskOf(t)
  for (const path of [
    "/entries/c-000000000000",
    "/pages/p-000000000000",
    "/actors/a-000000000000",
    "/nothing",
  ]) {
    const answer = await desk.page.goto(new URL(path, desk.url).href)
    assert.equal(answer!.status(), 404, path)
    await desk.page.locator(".failure").waitFor()
    assert.equal(await desk.page.getByRole("heading", { level: 1 }).count(), 1)
  }
})

browserTest("every screen of an empty ledger says that it is empty, and what to do", async t => {
  const desk = await deskOf(t, { ledger: "empty" })
  for (const path of ["/", "/due", "/due/calendar", "/actors", "/shifts", "/search", "/pages", "/sources"]) {
    await desk.go(path)
    assert.ok((await desk.page.locator(".empty").count()) > 0, path)
  }
})

browserTest("how an entry is cited is copied by its button", async t => {
  const desk = await deskOf(t, { browser: { permissions: ["clipboard-read", "clipboard-write"] } })
  const { page } = desk
  const { entries } = await desk.api("/entries?type=commitment&limit=1")
  await desk.go(`/entries/${entries[0].entry}`)
  await page.locator('[data-copies="cite"]').click()
  await page.locator(".toast.shown", { hasText: "Copied" }).waitFor()
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    await page.locator("#cite").textContent(),
  )
})
