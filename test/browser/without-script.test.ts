import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { gzipSync } from "node:zlib"
import { root } from "../project-files.ts"
import { type Answer, browserTest, deskOf, scratchFolder } from "./desk.ts"

browserTest("without JavaScript every screen can be read, narrowed and gone through", async t => {
  const desk = await deskOf(t, { browser: { javaScriptEnabled: false } })
  const { page } = desk
  const { candidates } = await desk.api("/inbox?type=commitment&limit=100")
  await desk.go("/")
  const text = async (selector = "main") => (await page.locator(selector).innerText()).replace(/\s+/g, " ")
  for (const { sentence } of candidates)
    assert.ok((await text()).includes(sentence.replace(/\s+/g, " ")), sentence)
  await page.getByRole("main").getByLabel("Kind").selectOption("refusal")
  await page.getByRole("button", { name: "Apply" }).click()
  await page.waitForURL("**kind=refusal**")
  assert.equal(
    await page.locator(".card").count(),
    candidates.filter(({ content }: Answer) => content.kind === "refusal").length,
  )
  await page.locator(".card a.act", { hasText: "Open" }).first().click()
  await page.waitForURL("**/entries/c-*")
  const entry = await desk.api(`/entries/${page.url().split("/").at(-1)}`)
  assert.ok((await text("h1")).includes(entry.words))
  await page.getByRole("link", { name: "Original" }).click()
  await page.waitForURL("**/pages/p-*")
  assert.ok((await text(".page-text")).includes(entry.reports[0].sentence))
  // The signs in the text are shown and hidden by the style sheet alone.
  await page.getByLabel("Furniture").check()
  assert.ok(await page.locator(".page-text .furniture").first().isVisible())

  await page.getByRole("navigation").getByRole("link", { name: "Due" }).click()
  for (const { words } of (await desk.api("/due")).today) assert.ok((await text()).includes(words), words)
  await page.getByRole("link", { name: "Calendar" }).click()
  assert.match(await text("table"), /Imke Sievertz/)
  await page.getByRole("navigation").getByRole("link", { name: "People" }).click()
  await page.getByRole("link", { name: "Arno Velten" }).click()
  assert.match(await text(), /Geburtsstation/)
  await page.getByRole("navigation").getByRole("link", { name: "U-turns" }).click()
  assert.match(await text(), /1200 Arbeitsplätze.*700 Arbeitsplätze/)
  await page.getByRole("searchbox", { name: "Search" }).first().fill("Leuvebrücke")
  await page.keyboard.press("Enter")
  await page.waitForURL("**/search?q=*")
  assert.ok((await page.locator(".rows .row").count()) > 0)
  for (const name of ["Pages", "Sources"]) {
    await page.getByRole("navigation").getByRole("link", { name }).click()
    assert.match(await text("h1"), new RegExp(name))
  }
  await page.getByRole("link", { name: "Deutsch" }).click()
  assert.match(await text("h1"), /Quellen/)
  await page.getByRole("link", { name: "Hilfe" }).click()
  assert.ok((await page.locator("kbd").count()) > 20)
})

const most = 60_000

test("what a page loads as script is at most 60 kB", () => {
  const folder = scratchFolder()
  const made = spawnSync(process.execPath, [join(root, "tools", "bundle.ts"), folder], { encoding: "utf8" })
  assert.equal(made.status, 0, made.stderr)
  const script = gzipSync(readFileSync(join(folder, "workbench.js")), { level: 6 }).length
  const style = gzipSync(readFileSync(join(folder, "workbench.css")), { level: 6 }).length
  console.log(`script ${script} bytes compressed, style ${style}`)
  assert.ok(script > 1_000 && script <= most, `${script} bytes`)
  // One file: nothing that it would load besides.
  assert.doesNotMatch(readFileSync(join(folder, "workbench.js"), "utf8"), /\bimport\s*[({"'*]|\bfrom\s*["']/)
  assert.ok(readdirSync(folder).includes("program.js"))
})
