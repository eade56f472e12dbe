import assert from "node:assert/strict"
import type { BrowserContext, Page, Request } from "playwright-core"
import type { Ledger } from "../../src/store/ledger.ts"
import { addEach, html, pageFrom, paragraphs } from "../ledger/pages.ts"
import {
  type Answer,
  browserTest,
  type Desk,
  deskOf,
  eventually,
  focused,
  rememberingContext,
} from "./desk.ts"
import { hostileBody, hostileHead, leaving, type Sink, sinkOf } from "./hostile.ts"

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
const markup = `"><img src=x onerror=window.hacked=1><script>window.hacked=1</script>`

/** The pages of one who attacks: everything at once, each way of leaving, and markup in every field. */
const hostile = (sink: Sink) => async (ledger: Ledger) =>
  addEach(ledger, [
    pageFrom("https://evil.example/all", {
      title: "Alles auf einmal",
      head: hostileHead(sink),
      paragraphs: [...paragraphs, ...hostileBody(sink)],
    }),
    ...leaving(sink).map((mark, i) =>
      pageFrom(`https://evil.example/leaving-${i}`, {
        title: `Fort ${i}`,
        head: mark,
        paragraphs: [mark, ...paragraphs],
      }),
    ),
    pageFrom("javascript:window.hacked=1", {
      title: escaped(markup),
      canonical: "javascript:window.hacked=1",
      head: `<meta property="og:site_name" content="${escaped(markup)}"><meta name=author content="${escaped(markup)}"><meta name=description content="${escaped(markup)}"><html lang="${escaped(markup)}">`,
      paragraphs: [
        ...paragraphs,
        `„Wir werden den Steg ${escaped(markup)} bis zum 1. Mai 2027 bauen, wenn ${escaped(markup)}“, sagte Otto ${escaped("<b onclick=hacked=1>Prien</b>")} am Montag.`,
        `„Den Steg ${escaped(markup)} bauen wir“, sagte Otto Prien.`,
      ],
    }),
  ])

/** Takes down what a context asks for elsewhere, and what it opens. */
function watched(
  context: BrowserContext,
  origin: string,
): { readonly elsewhere: string[]; readonly opened: string[] } {
  const [elsewhere, opened]: [string[], string[]] = [[], []]
  const note = (request: Request) => {
    // Chromium tells of requests too that were stopped before they left, by a policy or because they are of another site.
    if (/^(?:csp|origin)$/.test(request.failure()?.errorText ?? "")) return
    if (!request.url().startsWith(origin) && !/^(?:data|blob|about):/.test(request.url()))
      elsewhere.push(`${request.url()} ${request.failure()?.errorText ?? ""}`)
  }
  context.on("requestfinished", note)
  context.on("requestfailed", note)
  context.on("dialog", dialog => {
    opened.push(`dialogue ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  context.on("page", page => {
    opened.push(`window ${page.url()}`)
  })
  return { elsewhere, opened }
}

/** Shows an address and makes sure that it stays there and that nothing in it ran. */
async function harmless(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page
    .locator("iframe.original")
    .scrollIntoViewIfNeeded({ timeout: 200 })
    .catch(() => {})
  // Longer where the page itself stands, which may want to wait before it does something.
  if (address.includes("/pages/"))
    await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => {})
  assert.equal(page.url(), address)
  // A frame in which nothing was shown has no address, and no window that answers.
  for (const frame of page.frames().filter(one => one.url() !== ""))
    assert.equal(
      await frame.evaluate(() => (window as unknown as { hacked?: unknown }).hacked),
      undefined,
      frame.url(),
    )
}

/** Every screen on which something of the pages stands. */
async function screensOf(desk: Desk): Promise<string[]> {
  const { pages } = await desk.api("/pages?limit=100")
  const { entries } = await desk.api("/entries?limit=100")
  const { actors } = await desk.api("/actors?limit=100")
  return [
    ...[
      "/",
      "/?type=statement",
      "/due",
      "/actors",
      "/shifts",
      "/pages",
      "/search?q=Steg%20OR%20Br%C3%BCcke",
      "/sources",
    ],
    ...pages.flatMap(({ page }: Answer) => [`/pages/${page}`, `/pages/${page}?original=1`]),
    // One entry of each page, and all those with markup in them.
    ...entries
      .filter(
        (one: Answer, i: number) =>
          JSON.stringify(one).includes("hacked") ||
          entries.findIndex(({ page }: Answer) => page === one.page) === i,
      )
      .map(({ entry }: Answer) => `/entries/${entry}`),
    ...actors.map(({ actor }: Answer) => `/actors/${actor}`),
    // The original by itself, as somebody opens it who copies the frame's address.
    ...pages.map(({ page }: Answer) => `/api/v1/pages/${page}/versions/1/original`),
  ]
}

browserTest("the hostile page is hostile: without the workbench it runs, loads and connects", async t => {
  const sink = await sinkOf(t)
  const context = await rememberingContext()
  t.after(() => context.close())
  const { opened } = watched(context, "nowhere")
  const page = await context.newPage()
  const body = html({ head: hostileHead(sink), paragraphs: hostileBody(sink) })
  await page.goto(sink.serve(body), { waitUntil: "commit" })
  const expected = [
    "script",
    "css-link",
    "css-import",
    "css-background",
    "preload",
    "img",
    "svg-image",
    "iframe",
    "video",
    "srcdoc-img",
    "data-img",
  ]
  await eventually(() => expected.filter(name => !sink.asked.has(name)), [], 30_000)
  await eventually(() => sink.connected() > 0, true, 30_000)
  assert.ok(opened.some(one => one.startsWith("dialogue")))
})

browserTest("hostile pages neither run nor load anything, on whatever screen", async t => {
  const sink = await sinkOf(t)
  const desk = await deskOf(t, { ledger: "empty", fill: hostile(sink), remembers: true })
  const { elsewhere, opened } = watched(desk.context, desk.url)
  const screens = await screensOf(desk)
  assert.ok(screens.length > 25)
  for (const screen of screens) await harmless(desk.page, new URL(screen, desk.url).href)
  assert.deepEqual([...sink.asked], [])
  assert.equal(sink.connected(), 0, "not even a connection is made")
  assert.deepEqual(elsewhere, [])
  assert.deepEqual(opened, [])
  // What a page says of itself is shown as it says it, as text.
  const { pages } = await desk.api("/pages?limit=100")
  const named = pages.find(({ title }: Answer) => title?.includes("<script>"))
  assert.ok(named, JSON.stringify(pages))
  await desk.go(`/pages/${named.page}`)
  assert.ok((await desk.page.locator("h1").textContent())!.includes("<script>window.hacked=1</script>"))
  assert.deepEqual(
    await desk.page.locator("a[href^='javascript:'], a[href^='data:']").count(),
    0,
    "no link of a page runs anything",
  )
})

browserTest("a link in the archived page leads nowhere inside the frame", async t => {
  const sink = await sinkOf(t)
  const desk = await deskOf(t, {
    ledger: "empty",
    fill: ledger =>
      addEach(ledger, [
        pageFrom("https://evil.example/links", {
          paragraphs: [
            ...paragraphs,
            `<a id=self href="${sink.at("self")}" style="position:fixed;top:0;left:0">self</a><a id=top target=_top href="${sink.at("top")}" style="position:fixed;top:30px;left:0">top</a><a id=blank target=_blank href="${sink.at("blank")}" style="position:fixed;top:60px;left:0">blank</a><a id=run href="javascript:top.hacked=1" style="position:fixed;top:90px;left:0">run</a>`,
          ],
        }),
      ]),
  })
  const { opened } = watched(desk.context, desk.url)
  const { pages } = await desk.api("/pages")
  const address = `/pages/${pages[0].page}?original=1`
  for (const id of ["top", "blank", "run", "self"]) {
    await desk.go(address)
    await desk.page.frameLocator("iframe.original").locator(`#${id}`).click()
    await desk.page.waitForLoadState("networkidle")
    assert.equal(desk.page.url(), new URL(address, desk.url).href)
  }
  assert.deepEqual([...sink.asked], [])
  assert.deepEqual(opened, [])
  assert.equal(await desk.page.evaluate(() => (window as unknown as { hacked?: unknown }).hacked), undefined)
})

browserTest("a page with a million marks opens in the reader within seconds", async t => {
  const mark = "<mark><b>Der</b> <i>Rat</i></mark> "
  const said = "„Wir bauen bis zum 1. Mai 2027“, sagte Otto Prien. "
  const huge = [...paragraphs, ...Array.from({ length: 2_000 }, () => said), mark.repeat(340_000)]
  const desk = await deskOf(t, {
    ledger: "empty",
    fill: ledger => addEach(ledger, [pageFrom("https://evil.example/huge", { paragraphs: huge })]),
  })
  const { pages } = await desk.api("/pages")
  for (const mode of ["", "?original=1"]) {
    const from = performance.now()
    const address = new URL(`/pages/${pages[0].page}${mode}`, desk.url).href
    // A frame with a million elements takes what time it takes; the workbench around it does not wait for it.
    await desk.page.goto(address, { waitUntil: mode === "" ? "load" : "domcontentloaded" })
    await desk.page.locator(mode === "" ? ".page-text" : "iframe.original").waitFor()
    await desk.page.keyboard.press("/")
    await eventually(() => focused(desk.page), "input: Search")
    const spent = performance.now() - from
    t.diagnostic(`${mode === "" ? "reader" : "original"}: ${spent.toFixed(0)} ms`)
    assert.ok(spent < 30_000, `${spent} ms`)
  }
})
