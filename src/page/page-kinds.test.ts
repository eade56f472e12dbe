import assert from "node:assert/strict"
import { test } from "node:test"
import { packs } from "../app/packs.ts"
import type { Page } from "../model/page.ts"
import { understandHtml, understandText } from "./understand-page.ts"

/** Every block as `kind: words`, furniture in brackets. */
const shown = (page: Page): string[] =>
  page.blocks.map(b => {
    const line = `${b.kind}: ${page.text.slice(b.start, b.end)}`
    return b.role === "article" ? line : `[${line}]`
  })

const german = `<!doctype html><html lang="de"><head><title>Hafenrat stoppt den Ausbau der Nordmole | Küstenblatt</title>
<meta property="og:title" content="Hafenrat stoppt den Ausbau der Nordmole">
<meta name="description" content="Der Hafenrat von Sandhaven hat den Ausbau der Nordmole gestoppt. Die Kosten haben sich verdoppelt."></head><body>
<header><nav><ul><li><a href="/">Startseite</a></li><li><a href="/lokales">Lokales</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="article">
<h1 class="article__headline">Hafenrat stoppt den Ausbau der Nordmole</h1>
<p class="article__lead">Der Hafenrat von Sandhaven hat den Ausbau der Nordmole gestoppt. Die Kosten haben sich verdoppelt.</p>
<div class="article__author">Von Merle Brockdorf</div>
<figure><img src="mole.jpg"><figcaption>Die Nordmole am frühen Morgen. Foto: Ole Tamm</figcaption></figure>
<div class="article__body">
<p>Der Hafenrat von Sandhaven hat am Dienstagabend beschlossen, den Ausbau der Nordmole vorerst nicht weiter zu verfolgen. Elf der siebzehn Mitglieder stimmten dafür, vier dagegen, zwei enthielten sich.</p>
<p>„Wir können dieses Geld nur einmal ausgeben“, sagte die Vorsitzende Tjorven Aldag nach der Sitzung. Sie wolle nun prüfen lassen, ob eine kleinere Lösung reicht.</p>
<h2>Kosten haben sich verdoppelt</h2>
<p>Im vergangenen Jahr war die Verwaltung noch von zwölf Millionen Talern ausgegangen, inzwischen rechnet sie mit dem Doppelten. Schuld daran seien gestiegene Preise für Stein und Stahl, heißt es im Rathaus.</p>
<aside class="teaser"><h3>Mehr zum Thema</h3><a href="/a/1">Warum die Südmole schon nach zwei Jahren bröckelt</a></aside>
<blockquote><p>Ein Hafen ohne Mole ist wie ein Haus ohne Tür, und das wissen alle in diesem Saal.</p></blockquote>
<p>Die Fischer der Stadt reagierten enttäuscht. Sie hatten gehofft, dass ihre Boote schon im kommenden Winter besser geschützt liegen.</p>
</div></article></main>
<div class="newsletter-box"><p>Jetzt den Newsletter abonnieren und nichts mehr verpassen!</p></div>
<section class="tags"><a href="/t/hafen" rel="tag">Hafen</a></section>
<footer><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul></footer></body></html>`

test("a German news page", () => {
  const page = understandHtml(german, { url: "https://kuestenblatt.example/lokales/nordmole" }, packs)
  const lines = shown(page)
  assert.deepEqual(
    lines.filter(line => !line.startsWith("[")).map(line => line.slice(0, 40)),
    [
      "title: Hafenrat stoppt den Ausbau der Nordmole",
      "lead: Der Hafenrat von Sandhaven hat den Ausbau",
      "caption: Die Nordmole am frühen Morgen. Foto: Ole",
      "paragraph: Der Hafenrat von Sandhaven hat am Dienst",
      "paragraph: „Wir können dieses Geld nur einmal ausge",
      "heading: Kosten haben sich verdoppelt",
      "paragraph: Im vergangenen Jahr war die Verwaltung n",
      "quote: Ein Hafen ohne Mole ist wie ein Haus ohn",
      "paragraph: Die Fischer der Stadt reagierten enttäus",
    ].map(line => line.slice(0, 40)),
  )
  for (const line of [
    "[navigation: Startseite]",
    "[navigation: Lokales]",
    "[meta: Von Merle Brockdorf]",
    "[teaser: Mehr zum Thema]",
    "[teaser: Warum die Südmole schon nach zwei Jahren bröckelt]",
    "[topics: Hafen]",
    "[legal: Impressum]",
  ])
    assert.ok(lines.includes(line), `${line} in ${lines.join("\n")}`)
  assert.equal(page.metadata.title, "Hafenrat stoppt den Ausbau der Nordmole")
})

const english = `<html lang="en"><head><title>Council drops plan for second ferry - The Marsh Herald</title></head><body>
<div id="menu"><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></div>
<div id="story"><h1>Council drops plan for second ferry</h1><p class="byline">By Ida Penhallow</p>
<p>The council of Marsh Ferry has dropped its plan to buy a second ferry, after a vote that lasted until midnight on Thursday.</p>
<p>"We were promised a subsidy that never came," said the chair, Wystan Orme, who had backed the plan for three years.</p>
<p>The boat would have cost nine million crowns. Critics said that was too much for a town of four thousand people.</p>
<ul><li>The old ferry will run until the end of next year, as agreed.</li><li>A bridge is not planned, and nobody has asked for one.</li></ul>
<p>A decision on the timetable is expected in the spring, when the new budget is debated and the contract with the crew ends.</p></div>
<div class="comments"><h3>Comments</h3><p>First! Great news for everybody, I would say, and about time too.</p></div>
<div class="footer">© The Marsh Herald. All rights reserved.</div></body></html>`

test("an English news page without a word of semantic markup", () => {
  const lines = shown(understandHtml(english, {}, packs))
  assert.deepEqual(
    lines.filter(line => !line.startsWith("[")).map(line => line.split(":")[0]),
    ["title", "paragraph", "paragraph", "paragraph", "item", "item", "paragraph"],
  )
  assert.ok(lines.includes("[meta: By Ida Penhallow]"), lines.join("\n"))
  assert.ok(lines.includes("[comments: Comments]"), lines.join("\n"))
  assert.ok(lines.includes("[legal: © The Marsh Herald. All rights reserved.]"), lines.join("\n"))
})

const scraped = `Rat der Insel lehnt neue Fähre ab – Bürgermeister spricht von einem Fehler
Der Inselrat hat den Kauf einer neuen Fähre abgelehnt. Damit bleibt es vorerst bei zwei Fahrten am Tag, obwohl viele Bewohner seit Jahren mehr verlangen.
Streit um die Kosten
Bürgermeister Jelto Harms nannte die Entscheidung einen Fehler, den die Insel noch bereuen werde. "Wir fahren mit einem Schiff, das älter ist als ich", sagte er nach der Sitzung.
Die Gegner halten ihm vor, er habe den Preis zu niedrig angesetzt. Tatsächlich war zuletzt von elf Millionen Talern die Rede, doppelt so viel wie im Frühjahr.
Wie es weitergeht
Im Herbst soll der Rat noch einmal beraten, dann mit neuen Zahlen der Reederei. Ob sich bis dahin etwas ändert, bezweifeln selbst die Anhänger des Plans.
- Themen:
- #Inselrat
- #Fähre

JETZT ZUGREIFEN: DAS NEUE INSELBUCH!
Kostenlos testen • Nur für kurze Zeit
Mit Beiträgen von:

Okka Petersen

Dr. Hinrich Saathoff
24 Taler
statt 39
- Inselpost Startseite
- Lokales
- Verkehr`

test("a page copied as plain text", () => {
  const page = understandText(scraped, {}, packs)
  const lines = shown(page)
  assert.deepEqual(
    lines.filter(line => !line.startsWith("[")).map(line => line.slice(0, 28)),
    [
      "title: Rat der Insel lehnt neue Fähre",
      "lead: Der Inselrat hat den Kauf ein",
      "heading: Streit um die Kosten",
      "paragraph: Bürgermeister Jelto Ha",
      "paragraph: Die Gegner halten ihm ",
      "heading: Wie es weitergeht",
      "paragraph: Im Herbst soll der Rat",
    ].map(line => line.slice(0, 28)),
  )
  assert.deepEqual(
    lines.filter(line => line.startsWith("[")),
    [
      "[topics: - Themen:]",
      "[topics: - #Inselrat]",
      "[topics: - #Fähre]",
      "[advertisement: JETZT ZUGREIFEN: DAS NEUE INSELBUCH!]",
      "[advertisement: Kostenlos testen • Nur für kurze Zeit]",
      "[advertisement: Mit Beiträgen von:]",
      "[advertisement: Okka Petersen]",
      "[advertisement: Dr. Hinrich Saathoff]",
      "[advertisement: 24 Taler]",
      "[advertisement: statt 39]",
      "[navigation: - Inselpost Startseite]",
      "[navigation: - Lokales]",
      "[navigation: - Verkehr]",
    ],
  )
  assert.deepEqual(page.metadata.topics, ["Inselrat", "Fähre"])
})

for (const [name, text, kinds] of [
  ["one sentence", "Die Brücke bleibt bis auf Weiteres gesperrt, teilte die Stadt mit.", ["paragraph"]],
  ["two sentences", "Die Brücke ist gesperrt. Niemand weiß, wie lange.", ["paragraph"]],
  [
    "a headline and a sentence",
    "Brücke gesperrt\nDie Brücke ist bis auf Weiteres gesperrt, teilte die Stadt mit.",
    ["title", "paragraph"],
  ],
  [
    "a report of an agency",
    'Sandhaven (kna) - Der Rat hat die Brücke gesperrt. Sie sei nicht mehr sicher, hieß es.\n\nDer Bürgermeister sprach von einem schweren Schritt. "Aber es geht nicht anders", sagte er.\n\nDie Sperrung soll bis zum Sommer dauern, danach wird neu geprüft.',
    ["paragraph", "paragraph", "paragraph"],
  ],
] as const)
  test(`a plain text without furniture is all article: ${name}`, () => {
    const page = understandText(text, {}, packs)
    assert.deepEqual(
      page.blocks.map(b => b.kind),
      kinds,
    )
    assert.ok(page.blocks.every(b => b.role === "article"))
  })

test("a paragraph broken at a fixed width is one block", () => {
  const text = `Der Rat hat am Dienstag nach langer Aussprache beschlossen, die alte
Brücke am Markt nicht abzureißen, sondern zu erneuern. Das teilte die
Verwaltung am Abend mit und verwies auf ein neues Gutachten, das die
Sicherheit des Bauwerks bestätigt.

Die Arbeiten sollen im kommenden Frühjahr beginnen und etwa ein Jahr
dauern. In dieser Zeit wird der Verkehr über die Umgehungsstraße im
Norden geleitet, wie es schon im vergangenen Sommer der Fall war.`
  assert.equal(understandText(text, {}, packs).blocks.length, 2)
})
