/** Words of pages, of people and of addresses that would like to be markup: no screen lets them. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { JSDOM } from "jsdom"
import { testBench } from "./demo-workbench.ts"

const bench = await testBench({ isDemo: false })
const evil = `"><img src=x onerror=alert(1)>'<script>alert(2)</script>&quot;\`\${1}</title></textarea>`
const words = `Wir werden die „><b>Brücke</b> bis zum 1. Mai 2027 bauen`
const html = (more: string) => `<html lang="de"><head><title>Brücke ${escaped(evil)}</title>
<meta property="og:site_name" content="${escaped(evil)}"><link rel="canonical" href="javascript:alert(3)">
<link rel="preconnect" href="https://tracker.example"><LINK rel=dns-prefetch href="//tracker.example">
<meta name="author" content="${escaped(evil)}"></head><body><article><h1>Die Brücke ${escaped(evil)}</h1>
<p>„${escaped(words)}“, sagte Bürgermeisterin Inga ${escaped("<i>Probst")} am Montag in Kronsee.</p>
<p>„Wir werden die Fähren am 2. Juni 2027 stilllegen, wenn der Hafen nicht zahlt“, sagte Hafenmeister Otto Prien. ${more}</p>
</article></body></html>`

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}

const add = (json: object) => bench.api<{ page: string }>("/pages", { json })
const { page } = await add({ html: html(""), url: `https://a.example/x?${encodeURIComponent(evil)}` })
await add({
  html: html("Es taut.").replace("2. Juni 2027", "3. Juni 2027"),
  url: `https://a.example/x?${encodeURIComponent(evil)}`,
})
await add({ text: `„Wir werden die Brücke nicht bauen“, sagte Inga Probst. ${evil}` })
const { entries } = await bench.api<{ entries: { entry: string; type: string }[] }>("/entries")
const { actors } = await bench.api<{ actors: { actor: string }[] }>("/actors")
const commitment = entries.find(({ type }) => type === "commitment")!.entry
const decide = (json: object) => bench.api(`/entries/${commitment}/decisions`, { json })
await decide({
  do: "correct",
  set: {
    actor: evil,
    addressee: evil,
    medium: evil,
    place: evil,
    condition: evil,
    consequence: evil,
    who: evil,
    measure: evil,
    deadline: "2027-03-20",
  },
  because: evil,
})
await decide({ do: "assess", outcome: "open", because: evil, evidence: [`${page}:3-20`] })
await decide({ do: "link", to: entries.at(-1)!.entry, as: "repeats", because: evil })
await bench.api(`/actors/${actors[0]!.actor}/decisions`, {
  json: { do: "describe", name: evil, alias: evil, office: { title: evil }, because: evil },
})
await bench.api("/searches", {
  json: { name: evil, query: "Brücke", filters: { publisher: evil, medium: evil } },
})
await bench.api("/sources", {
  json: {
    opml: `<opml version="2.0"><body><outline text="${escaped(evil)}"><outline type="rss" text="${escaped(evil)}" xmlUrl="https://b.example/?${encodeURIComponent(evil)}" htmlUrl="javascript:alert(4)"/></outline></body></opml>`,
  },
})
const renamed = await bench.api<{ actors: { actor: string }[] }>("/actors")
const q = encodeURIComponent(evil)

const screens = [
  ...[
    "/",
    "/?type=statement",
    `/?kind=${q}&publisher=${q}&actor=${q}&language=${q}`,
    "/due",
    "/due/calendar?month=2027-03",
    `/due?limit=${q}`,
  ],
  ...[
    "/actors",
    `/actors?name=${q}`,
    "/shifts",
    `/shifts?actor=${q}`,
    "/search",
    `/search?q=Brücke`,
    `/search?q=${q}&publisher=${q}&from=${q}`,
  ],
  ...[
    "/pages",
    `/pages/${page}`,
    `/pages/${page}?version=1&against=2`,
    `/pages/${page}?original=1`,
    `/pages/${page}?at=3-20`,
    `/pages/${q}`,
  ],
  ...[
    "/sources",
    "/help",
    `/add?url=${q}`,
    `/add?url=${encodeURIComponent(`https://x.example/${evil}`)}`,
    `/add?url=javascript:alert(5)`,
  ],
  ...[`/nothing/${q}`, `/history/${q}`, `/history/${commitment}`, `/pages/${page}/excerpt?at=3-20`],
  ...entries.map(({ entry }) => `/entries/${entry}`),
  ...renamed.actors.map(({ actor }) => `/actors/${actor}`),
]

/** Elements that would run, load or send something; the workbench has one script and one sheet, and frames only its own original. */
const forbidden =
  "img, object, embed, base, meta[http-equiv], svg:not(.band), math, style, video, audio, [srcdoc], [style], [formaction], [ping]"

for (const language of ["de", "en"])
  test(`no screen in ${language} lets words become markup`, async () => {
    for (const path of screens) {
      const answer = await bench.ask(path, { headers: { cookie: `beimwort-language=${language}` } })
      const { window } = new JSDOM(await answer.text())
      const { document } = window
      assert.notEqual(answer.status, 500, path)
      assert.equal(
        document.querySelectorAll(forbidden).length,
        0,
        `${path}: ${document.querySelector(forbidden)?.outerHTML}`,
      )
      for (const script of document.querySelectorAll("script"))
        assert.match(
          script.outerHTML,
          /^<script type="module" src="\/assets\/workbench\.js\?[0-9a-f]+"><\/script>$/,
          path,
        )
      for (const frame of document.querySelectorAll("iframe")) {
        assert.equal(frame.getAttribute("sandbox"), "", path)
        assert.match(frame.getAttribute("src")!, /^\/api\/v1\/pages\/p-[0-9a-z]+\/versions\/\d+\/original$/)
      }
      for (const element of document.querySelectorAll("*"))
        for (const { name, value } of element.attributes) checkAttribute(path, element, name, value)
    }
  })

/** What a person pins to the bar of bookmarks is the only script in an address, and is made of our own origin alone. */
const bookmarklet = /^javascript:\(\(\)=>\{const o="http:\/\/127\.0\.0\.1:4848",/

/** What is looked at of an element; the types of the DOM are not ours. */
interface Tag {
  readonly outerHTML: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
}

function checkAttribute(path: string, element: Tag, name: string, value: string): void {
  assert.doesNotMatch(name, /^on|[<"'`]/, `${path}: ${element.outerHTML.slice(0, 200)}`)
  if (["href", "src", "action", "data-api", "data-post", "data-delete"].includes(name)) {
    if (path.startsWith("/add") && bookmarklet.test(value)) return
    assert.match(value, /^(?:[/#?](?!\/)|https?:\/\/|webcal:\/\/127\.0\.0\.1)/, `${path}: ${name}=${value}`)
    if (/^https?:/.test(value))
      assert.match(element.getAttribute("rel") ?? "", /noreferrer/, `${path}: ${value}`)
  }
  if (name === "data-messages" || name === "data-body") JSON.parse(value)
}

test("the hostile words really stand on the screens, as words", async () => {
  for (const path of [`/entries/${commitment}`, "/sources", "/search", "/actors"]) {
    const { window } = new JSDOM(await (await bench.ask(path)).text())
    assert.ok(window.document.body.textContent?.includes("<script>alert(2)</script>"), path)
  }
})

test("an export and a calendar keep hostile words in their place", async () => {
  const { default: ICAL } = await import("ical.js")
  const calendar = await (await bench.ask("/calendar.ics")).text()
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent")
  assert.ok(events.length > 0)
  const atom = await (await bench.ask("/api/v1/export?format=atom")).text()
  const feed = new JSDOM(atom, { contentType: "application/xml" }).window.document
  assert.equal(feed.querySelector("parsererror, script, img"), null)
})

test("an archived original is a document that runs and loads nothing, whatever it was called", async () => {
  const path = `/api/v1/pages/${page}/versions/1/original`
  const answer = await bench.ask(path)
  assert.match(answer.headers.get("content-type")!, /^text\/(?:html|plain)(?:; charset=[\w-]+)?$/)
  assert.match(answer.headers.get("content-security-policy")!, /^sandbox; default-src 'none'/)
  // Chromium connects to what a hint names though nothing may load: no hint is left.
  const shown = await answer.text()
  assert.equal(new JSDOM(shown).window.document.querySelector("link"), null)
  const file = await bench.ask(`${path}?as=file`)
  assert.equal(file.headers.get("content-type"), "application/octet-stream")
  assert.match(file.headers.get("content-disposition")!, /^attachment; filename="p-[0-9a-z]+@1"$/)
  const bytes = await file.text()
  assert.match(bytes, /<link rel="preconnect"/)
})
