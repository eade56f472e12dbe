import assert from "node:assert/strict"
import type { Page } from "playwright-core"
import { faultsOf } from "../ledger/pages.ts"
import { type Answer, browserTest, type Desk, deskOf, typist } from "./desk.ts"

/** The page of a title, as the API lists it. */
async function pageCalled(desk: Desk, title: RegExp): Promise<Answer> {
  const { pages } = await desk.api("/pages?limit=100")
  const found = pages.find((one: Answer) => title.test(one.title))
  assert.ok(found, `${title}`)
  return found
}

/** Selects words of the page's text, as a mouse that is drawn over them does. */
const select = (page: Page, from: string, to = from): Promise<void> =>
  page.evaluate(
    ([first, last]) => {
      const place = (words: string, atEnd: boolean): [Node, number] => {
        for (const block of document.querySelectorAll(".page-text .block.article")) {
          const at = block.textContent!.indexOf(words)
          if (at < 0) continue
          let left = at + (atEnd ? words.length : 0)
          const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const length = node.textContent!.length
            if (atEnd ? left <= length : left < length) return [node, left]
            left -= length
          }
        }
        throw new Error(`“${words}” does not stand in the text.`)
      }
      getSelection()!.setBaseAndExtent(...place(first!, false), ...place(last!, true))
    },
    [from, to],
  )

const isLit = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate(one => one.classList.contains("lit"))

browserTest("selected words and Enter make an entry, which the API finds", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const { press } = typist(page)
  const listed = await pageCalled(desk, /^Fährlinie legt neues Angebot vor/)
  await desk.go(`/pages/${listed.page}`)
  const { text } = await desk.api(`/pages/${listed.page}`)
  // Words in which others are marked, so that several elements are counted through.
  const words = /schloss sie bis zu deren Votum aus/.exec(text)![0]
  await press("Enter")
  assert.equal(await page.locator("dialog[open]").count(), 0, "nothing is selected")
  await select(page, words)
  await press("Enter")
  const dialog = page.getByRole("dialog", { name: "Make it an entry" })
  await dialog.waitFor()
  assert.equal(await dialog.locator("blockquote").textContent(), words)
  await dialog.getByLabel("Kind").selectOption("commitment:refusal")
  await dialog.getByLabel("Who").fill("Imke Sievertz")
  await dialog.getByLabel("Deadline").fill("2026-12-04")
  await dialog.getByLabel("Why").fill("The machine did not see it.")
  await press("Enter")
  await page.waitForURL("**/entries/c-*")
  await page.locator("h1", { hasText: words }).waitFor()
  const entry = await desk.api(`/entries/${page.url().split("/").at(-1)}`)
  assert.deepEqual(
    [entry.words, entry.kind, entry.actor, entry.due.to, entry.state],
    [words, "refusal", "Imke Sievertz", "2026-12-04", "confirmed"],
  )
  const [place] = entry.evidence
  assert.equal(text.slice(place.start, place.end), words)
  const { entries } = await desk.api("/entries?q=%22bis+zu+deren+Votum%22&state=confirmed")
  assert.ok(entries.some((one: Answer) => one.entry === entry.entry))
  assert.deepEqual(await faultsOf(desk.ledger), [])
})

browserTest(
  "the button beside a selection does the same, over the ends of paragraphs too; a refusal is told",
  async t => {
    const desk = await deskOf(t)
    const { page } = desk
    const listed = await pageCalled(desk, /^Fährlinie legt neues Angebot vor/)
    const { text } = await desk.api(`/pages/${listed.page}`)
    await desk.go(`/pages/${listed.page}`)
    const button = page.locator(".mark-button")
    assert.equal(await button.isVisible(), false)
    const blocks = await page.locator(".page-text .block.article").allTextContents()
    const [first, second] = [blocks[1]!.slice(-20).trim(), blocks[2]!.slice(0, 20).trim()]
    await select(page, first, second)
    await button.click()
    const dialog = page.getByRole("dialog", { name: "Make it an entry" })
    await dialog.waitFor()
    const place = /:(\d+)-(\d+)$/.exec(await dialog.locator("[name=place]").inputValue())!
    const marked = text.slice(Number(place[1]), Number(place[2]))
    assert.ok(marked.startsWith(first) && marked.endsWith(second), marked)
    await dialog.getByLabel("Deadline").fill("soon")
    await dialog.getByRole("button", { name: "Record" }).click()
    await dialog.locator(".failure", { hasText: "“soon” is no deadline" }).waitFor()
    await page.keyboard.press("Escape")
    await dialog.waitFor({ state: "hidden" })
    await page.locator("h1").click()
    await button.waitFor({ state: "hidden" })
  },
)

browserTest("text and list light each other up, by mouse and by key", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const { press } = typist(page)
  const listed = await pageCalled(desk, /^Die Busse kommen/)
  await desk.go(`/pages/${listed.page}`)
  const { entries } = await desk.api(`/pages/${listed.page}`)
  const [one, other] = [entries[0].entry, entries.at(-1).entry]
  const part = (entry: string) => `.page-text [data-entries~="${entry}"]`
  const item = (entry: string) => `.side-list [data-entry="${entry}"]`
  await page.locator(item(one)).hover()
  assert.equal(await isLit(page, part(one)), true)
  assert.equal(await isLit(page, part(other)), false)
  await page.locator(part(other)).first().hover()
  assert.equal(await isLit(page, item(other)), true)
  assert.equal(await isLit(page, item(one)), false)
  await press("j")
  const focused = await page.evaluate(() => document.activeElement?.closest("li")?.dataset.entry)
  assert.ok(focused)
  assert.equal(await isLit(page, part(focused)), true)
  // The words of the text are a way to the entry as well.
  await page.locator(part(other)).last().click()
  const at = await page.evaluate(() => document.activeElement?.closest("li")?.dataset.entry)
  assert.ok(await page.locator(`${part(other)}[data-entries~="${at}"]`).count())
})

browserTest("a place of an address is set off and in view", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const listed = await pageCalled(desk, /^Die Busse kommen/)
  const { text } = await desk.api(`/pages/${listed.page}`)
  const start = text.indexOf("Bescheide würden in den kommenden Wochen")
  await desk.go(`/pages/${listed.page}?version=1&at=${start}-${start + 9}#place`)
  const place = page.locator("#place")
  assert.equal(
    await page.locator(".m-place").evaluateAll(all => all.map(one => one.textContent).join("")),
    "Bescheide",
  )
  assert.ok(await place.evaluate(one => one.getBoundingClientRect().bottom < innerHeight))
})

browserTest("furniture and judging words are shown on demand", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const listed = await pageCalled(desk, /^Zellmark plant in Lauenwerth/)
  await desk.go(`/pages/${listed.page}`)
  const furniture = page.locator(".page-text .furniture").first()
  assert.ok((await page.locator(".page-text .furniture").count()) > 3)
  assert.equal(await furniture.isVisible(), false)
  await page.getByLabel("Furniture").check()
  assert.equal(await furniture.isVisible(), true)
  const judging = page.locator(".page-text .article .m-wording").first()
  const colour = () => judging.evaluate(one => getComputedStyle(one).color)
  const plain = await colour()
  await page.getByLabel("Judgements").check()
  assert.notEqual(await colour(), plain)
  const said = page.locator(".page-text .article .m-statement").first()
  const ground = () => said.evaluate(one => getComputedStyle(one).backgroundColor)
  const tinted = await ground()
  await page.getByLabel("Statements").uncheck()
  assert.notEqual(await ground(), tinted)
})

browserTest("versions are compared word by word, and the original stands in its frame", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const { pages } = await desk.api("/pages?limit=100")
  const { page: id } = pages.find((one: Answer) => one.versions === 2)
  await desk.go(`/pages/${id}`)
  await page.getByRole("link", { name: "Against version 1" }).click()
  const against = page.locator(".page-text.against")
  await against.waitFor()
  const [gone, fresh] = [
    await against.locator("del").allTextContents(),
    await against.locator("ins").allTextContents(),
  ]
  const text = async (version: number) =>
    (await desk.api(`/pages/${id}/versions/${version}`)).text.replace(/\s+/g, " ")
  const [first, second] = [await text(1), await text(2)]
  assert.ok(gone.length > 0 && fresh.length > 0)
  for (const words of gone) assert.ok(first.includes(words), words)
  for (const words of fresh) assert.ok(second.includes(words), words)

  await page.getByRole("link", { name: "As archived" }).click()
  await page.waitForURL("**original=1")
  const frame = page.frameLocator("iframe.original")
  assert.match((await frame.locator("h1").textContent()) ?? "", /Velten will Geburtsstation/)
  assert.equal(await page.locator("iframe.original").getAttribute("sandbox"), "")
})
