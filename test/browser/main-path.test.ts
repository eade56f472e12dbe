import assert from "node:assert/strict"
import type { Locator, Page } from "playwright-core"
import type { Ledger } from "../../src/store/ledger.ts"
import { addEach, faultsOf, pageFrom } from "../ledger/pages.ts"
import { type Answer, browserTest, type Desk, deskOf, eventually, typist } from "./desk.ts"

/** A promise, and what a paper prints two weeks later. */
const bridge = async (ledger: Ledger): Promise<void> => {
  const later = [
    "Die alte Brücke von Hohenlinde ist seit Mittwoch wieder geöffnet. Bürgermeisterin Ute Sander durchschnitt am Morgen ein blaues Band.",
    "„Wir haben die alte Brücke vor dem 31. März 2027 wieder geöffnet“, sagte Sander. Vor den Schranken standen hundert Leute.",
    "Die Gutachter hatten bis zuletzt an den Lagern gemessen. Für Lastwagen bleibt die Brücke noch bis zum Frühjahr gesperrt.",
  ]
  await addEach(ledger, [
    pageFrom("https://bote.example/termin", {}, "2026-11-10T08:00:00Z"),
    pageFrom(
      "https://bote.example/offen",
      { title: "Alte Brücke in Hohenlinde wieder geöffnet", paragraphs: later, published: "2026-11-25" },
      "2026-11-25T12:00:00Z",
    ),
  ])
}

/** The promise, as the API lists it. */
async function promise(desk: Desk): Promise<string> {
  const { candidates } = await desk.api("/inbox?type=commitment&limit=100")
  const found = candidates.find(({ exact }: Answer) =>
    exact.join(" ").includes("31. März 2027 wieder öffnen"),
  )
  assert.ok(found, JSON.stringify(candidates.map(({ exact }: Answer) => exact)))
  return found.entry
}

/** The outcome as the entry's page tells it among its fields. */
const outcomeShown = (page: Page, outcome: string): Locator =>
  page.locator(`.facts .outcome-${outcome}`).first()

/** What must hold of the promise when its outcome was recorded, whoever asks. */
async function stands(desk: Desk, entry: string): Promise<void> {
  const told = await desk.api(`/entries/${entry}`)
  assert.equal(told.state, "confirmed")
  assert.equal(told.outcome, "kept")
  const assessed = told.events.find(({ kind }: Answer) => kind === "entry.assessed")
  assert.equal(assessed.because, "The bridge has been open since 25 November.")
  assert.deepEqual(
    assessed.evidence.map(({ exact }: Answer) => /wieder geöffnet/.test(exact)),
    [true],
  )
}

browserTest(
  "with keys alone, an entry goes from the inbox to its outcome, which survives a restart",
  async t => {
    const desk = await deskOf(t, { ledger: "empty", fill: bridge })
    const { page } = desk
    const entry = await promise(desk)
    const { press } = typist(page)
    await desk.go("/")
    while ((await page.locator(".card.at").getAttribute("data-entry")) !== entry) await press("j")
    await press("y")
    await eventually(async () => (await desk.api(`/entries/${entry}`)).state, "confirmed")

    // From the board of deadlines to the entry.
    await press("g", "f")
    await page.waitForURL("**/due")
    await page.locator(`li[data-entry="${entry}"] .row-words a`).focus()
    await press("Enter")
    await page.waitForURL(`**/entries/${entry}`)

    // The first of the later words is kept as evidence, and the outcome recorded.
    await press("j", "p")
    await page.locator("[data-pinned] li").waitFor()
    await press("f")
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), "outcome")
    await page.getByRole("radio", { name: "kept", exact: true }).focus()
    await press("Space")
    await page.locator("#assess textarea").focus()
    await page.keyboard.type("The bridge has been open since 25 November.")
    await press("Tab", "Enter")
    await outcomeShown(page, "kept").waitFor()
    await stands(desk, entry)

    await desk.restart()
    await desk.go(`/entries/${entry}`)
    await outcomeShown(page, "kept").waitFor()
    await page.locator(".history q", { hasText: "wieder geöffnet" }).waitFor()
    await stands(desk, entry)
    assert.deepEqual(await faultsOf(desk.ledger), [])
  },
)

browserTest("with the mouse alone, the same, and a decision is taken back", async t => {
  const desk = await deskOf(t, { ledger: "empty", fill: bridge })
  const { page } = desk
  const entry = await promise(desk)
  await desk.go("/")
  await page.locator(`[data-entry="${entry}"] [data-act=confirm]`).click()
  await eventually(async () => (await desk.api(`/entries/${entry}`)).state, "confirmed")
  await desk.go(`/entries/${entry}`)
  await page.locator(".passage [data-act=supports]").first().click()
  await page.locator("#assess[open]").waitFor()
  await page.getByRole("radio", { name: "kept", exact: true }).check()
  await page.locator("#assess textarea").fill("The bridge has been open since 25 November.")
  await page.getByRole("button", { name: "Record" }).click()
  await outcomeShown(page, "kept").waitFor()
  await stands(desk, entry)
  await page.locator("[data-act=undo]").click()
  await outcomeShown(page, "unreviewed").waitFor()
  assert.equal((await desk.api(`/entries/${entry}`)).state, "confirmed")
  assert.deepEqual(await faultsOf(desk.ledger), [])
})
