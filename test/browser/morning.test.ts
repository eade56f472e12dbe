import assert from "node:assert/strict"
import type { Ledger } from "../../src/store/ledger.ts"
import { addEach, faultsOf, pageFrom } from "../ledger/pages.ts"
import { type Answer, browserTest, type Desk, deskOf, eventually, typist } from "./desk.ts"

/** The entry of the card that a key acts on. */
const at = async (desk: Desk): Promise<string> =>
  (await desk.page.locator(".card.at").getAttribute("data-entry")) ?? ""

/** The entries that lie in the inbox, in its order. */
const waiting = async (desk: Desk, type = "commitment"): Promise<string[]> =>
  (await desk.api(`/inbox?type=${type}&limit=100`)).candidates.map(({ entry }: Answer) => entry)

/** One field of an entry as the API tells it. */
const told = (desk: Desk, entry: string, field: string) => async (): Promise<Answer> =>
  (await desk.api(`/entries/${entry}`))[field]

browserTest("a morning's commitments are reviewed with one key each", async t => {
  const desk = await deskOf(t)
  const typed = typist(desk.page)
  const entries = await waiting(desk)
  assert.equal(entries.length, 10)
  await desk.go("/")
  for (const [i, entry] of entries.entries()) {
    // Each key acts and goes on: the next card has the focus without another key.
    await eventually(() => at(desk), entry)
    await typed.press("yn"[i % 2]!)
  }
  await desk.page.locator(".empty").waitFor()
  await eventually(() => waiting(desk), [])
  const states = await Promise.all(entries.map(entry => told(desk, entry, "state")()))
  assert.deepEqual(
    states,
    entries.map((_, i) => (i % 2 === 0 ? "confirmed" : "rejected")),
  )
  t.diagnostic(`${entries.length} commitments, ${typed.count} keystrokes`)
  assert.equal(typed.count, entries.length)
  assert.deepEqual(await faultsOf(desk.ledger), [])
})

browserTest("keys that are pressed faster than the server answers lose nothing", async t => {
  const desk = await deskOf(t)
  const entries = await waiting(desk)
  await desk.page.route("**/decisions", async route => {
    await new Promise(resolve => setTimeout(resolve, 120))
    await route.continue()
  })
  await desk.go("/")
  await typist(desk.page).press("y", "y", "n", "y")
  const states = () => Promise.all(entries.slice(0, 5).map(entry => told(desk, entry, "state")()))
  await eventually(states, ["confirmed", "confirmed", "rejected", "confirmed", "candidate"])
  assert.equal(await at(desk), entries[4])
})

browserTest(
  "u takes a decision back, with its card, one after the other, and after a reload too",
  async t => {
    const desk = await deskOf(t)
    const { press } = typist(desk.page)
    const [first, second, third] = await waiting(desk)
    await desk.go("/")
    await press("y", "n")
    await eventually(() => at(desk), third)
    await eventually(told(desk, second!, "state"), "rejected")
    await press("u")
    await eventually(() => at(desk), second)
    await eventually(told(desk, second!, "state"), "candidate")
    await desk.page.reload()
    await press("u")
    await eventually(told(desk, first!, "state"), "candidate")
    await eventually(async () => (await waiting(desk)).slice(0, 3), [first, second, third])
    // It was taken back by loading anew: what it says then tells that the keys are heard again.
    await desk.page.locator(".toast.shown", { hasText: "Taken back" }).waitFor()
    await press("u")
    await desk.page.locator(".toast.shown", { hasText: "Nothing to take back" }).waitFor()
  },
)

browserTest("a decision that the ledger refuses puts the card back and says why", async t => {
  const desk = await deskOf(t)
  const [first, second] = await waiting(desk)
  await desk.page.route("**/decisions", route =>
    route.fulfill({ status: 503, json: { error: { code: "busy", message: "The ledger is busy." } } }),
  )
  await desk.go("/")
  await typist(desk.page).press("y")
  await desk.page.locator(".toast.shown", { hasText: "The ledger is busy." }).waitFor()
  await eventually(() => at(desk), first)
  const cards = await desk.page
    .locator(".card")
    .evaluateAll(all => all.map(one => (one as HTMLElement).dataset.entry))
  assert.deepEqual(cards.slice(0, 2), [first, second])
})

browserTest("h sets aside, z puts off, and the place survives a reload", async t => {
  const desk = await deskOf(t)
  const { press } = typist(desk.page)
  const [first, second, third, fourth] = await waiting(desk)
  await desk.go("/")
  await press("h")
  await eventually(told(desk, first!, "testability"), {
    value: "needs_terms",
    who: null,
    what: null,
    measure: null,
    byWhen: null,
  })
  await eventually(() => at(desk), second)
  await press("z")
  await eventually(() => at(desk), third)
  const cards = desk.page.locator(".card")
  assert.equal(await cards.last().getAttribute("data-entry"), second)
  await press("j")
  assert.equal(await at(desk), fourth)
  await desk.page.reload()
  assert.equal(await at(desk), fourth)
  await press("k")
  assert.equal(await at(desk), third)
  await desk.go("/?aside=1")
  assert.equal(await at(desk), first)
  assert.equal(await cards.count(), 1)
})

browserTest("1 to 7 set the kind", async t => {
  const desk = await deskOf(t)
  const { press } = typist(desk.page)
  const [first] = await waiting(desk)
  await desk.go("/")
  const kinds = ["announcement", "promise", "threat", "ultimatum", "demand", "prediction", "refusal"]
  for (const [i, kind] of kinds.entries()) {
    await press(String(i + 1))
    await eventually(() => desk.page.locator(".card.at").getAttribute("data-kind"), kind)
    assert.equal(await told(desk, first!, "kind")(), kind)
    assert.equal(await at(desk), first)
  }
})

browserTest(
  "d, c and a ask for deadline, condition and speaker; letters typed there are letters",
  async t => {
    const desk = await deskOf(t)
    const { page } = desk
    const { press } = typist(page)
    const [first] = await waiting(desk)
    await desk.go("/")
    const answer = async (key: string, text: string) => {
      await press(key)
      await page.locator("dialog[open] input").waitFor()
      // Every letter of this is a key of the inbox.
      await page.keyboard.type(text)
      assert.equal(await page.locator("dialog[open] input").inputValue(), text)
      await press("Enter")
      await page.locator("dialog[open]").waitFor({ state: "detached" })
    }
    await answer("d", "2026-12-05")
    await eventually(async () => (await told(desk, first!, "due")())?.to, "2026-12-05")
    await page.locator(`[data-entry="${first}"] .due`, { hasText: "5 December 2026" }).waitFor()
    await answer("a", "Hanny Dux")
    await eventually(told(desk, first!, "actor"), "Hanny Dux")
    await page.locator(`[data-entry="${first}"] .actor`, { hasText: "Hanny Dux" }).waitFor()
    await answer("c", "im Fall eines Streiks")
    await page.locator(".toast.shown").waitFor()
    assert.equal(await at(desk), first)
    // Nothing but what was asked for has happened to it or to another.
    assert.equal((await waiting(desk)).length, 10)
    await press("d")
    await page.keyboard.type("tomorrow")
    await press("Enter")
    await page.locator(".toast.shown", { hasText: "That did not work" }).waitFor()
  },
)

browserTest("x selects and m merges the selected into the card that has the focus", async t => {
  const desk = await deskOf(t)
  const { press } = typist(desk.page)
  const [first, second, third] = await waiting(desk)
  await desk.go("/")
  await press("m")
  await desk.page.locator(".toast.shown", { hasText: "Select others with x first" }).waitFor()
  await press("j", "x", "j", "m")
  await eventually(told(desk, second!, "mergedInto"), third)
  await eventually(() => at(desk), third)
  assert.equal(await desk.page.locator(`[data-entry="${second}"]`).count(), 0)
  await press("u")
  await eventually(told(desk, second!, "mergedInto"), null)
  assert.equal(await told(desk, first!, "state")(), "candidate")
})

/** What one person said, as two papers print it: whole, and cut. */
const twice = (ledger: Ledger) =>
  addEach(
    ledger,
    [
      "„Wir werden die alte Brücke am Hafen bis zum 31. März 2027 für alle Fahrzeuge wieder öffnen“, sagte Sander.",
      "„Wir werden die alte Brücke am Hafen bis zum 31. März 2027 wieder öffnen“, sagte Sander.",
    ].map((said, i) =>
      pageFrom(
        `https://paper-${i}.example/bruecke`,
        {
          title: ["Brücke am Hafen soll öffnen", "Sander nennt den März"][i]!,
          head: `<meta property="og:site_name" content="${["Hafenblatt", "Uferbote"][i]}">`,
          paragraphs: [
            `In Hohenlinde hat Bürgermeisterin Ute Sander ${["nach der Sitzung", "vor dem Rathaus"][i]} einen Termin genannt.`,
            said,
            ["Der Rat hatte vier Stunden lang beraten.", "Am Kanal stauen sich die Wagen seit zwei Jahren."][
              i
            ]!,
          ],
        },
        `2026-11-${10 + i}T08:00:00Z`,
      ),
    ),
  )

browserTest("Shift+y confirms every wording of an utterance", async t => {
  const desk = await deskOf(t, { ledger: "empty", fill: twice })
  const { candidates } = await desk.api("/inbox?type=commitment&limit=100")
  const card = candidates.find(({ others }: Answer) => others.length > 0)
  assert.ok(card, JSON.stringify(candidates))
  const group = [card.entry, ...card.others.map(({ entry }: Answer) => entry)]
  assert.equal(group.length, 2)
  await desk.go("/")
  await desk.page.locator(".printed", { hasText: "in 2 papers" }).waitFor()
  const { press } = typist(desk.page)
  while ((await at(desk)) !== card.entry) await press("j")
  await press("Shift+Y")
  const states = () => Promise.all(group.map(entry => told(desk, entry, "state")()))
  await eventually(states, ["confirmed", "confirmed"])
  await press("u")
  await eventually(states, ["candidate", "candidate"])
})

browserTest("the words of an entry are chosen anew with the arrows", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const { press } = typist(page)
  const { candidates } = await desk.api("/inbox?type=commitment&limit=100")
  const [first] = candidates
  await desk.go("/")
  await press("e")
  await page.locator("dialog.span mark", { hasText: first.exact[0] }).waitFor()
  await press("ArrowLeft")
  const words = await page.locator("dialog.span mark").textContent()
  assert.ok(first.exact[0].startsWith(words) && words !== first.exact[0], words ?? "")
  await press("Enter")
  await eventually(told(desk, first.entry, "state"), "duplicate")
  const into = await told(desk, first.entry, "mergedInto")()
  assert.equal(await told(desk, into, "words")(), words)
  assert.deepEqual(await faultsOf(desk.ledger), [])
})
