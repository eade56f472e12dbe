/** Invented articles as pages of different addresses and states, on their way into a ledger. */
import { linguist } from "../../src/app/ledger/linguist.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { read } from "../../src/app/read.ts"
import { verify } from "../../src/store/check/verify.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { type PreparedPage, preparePage } from "../../src/store/write/incoming-page.ts"
import { type RecordedPage, recordPages } from "../../src/store/write/record-pages.ts"
import { scratchPath } from "./scratch.ts"

/** What a page prints; everything has a default. */
export interface PrintedPage {
  readonly title?: string
  readonly paragraphs?: readonly string[]
  readonly canonical?: string | null
  readonly published?: string
  /** What stands around the article, in order. */
  readonly before?: readonly string[]
  readonly behind?: readonly string[]
  /** Further marks of the head. */
  readonly head?: string
}

/** An article in which three people say something, with a condition and a deadline. */
export const paragraphs: readonly string[] = [
  "Im Streit um die Brücke von Hohenlinde hat Bürgermeisterin Ute Sander am Montag einen Termin genannt. Der Rat der Stadt hatte zuvor vier Stunden lang hinter geschlossenen Türen beraten.",
  "„Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen“, sagte Sander vor den Abgeordneten. Sie verwies auf die Gutachten, die seit dem Sommer im Rathaus liegen.",
  "„Wenn die Stadt kein Geld bekommt, werden wir alle Fähren im Hafen stilllegen“, sagte Hafenmeister Otto Prien. Die Reederei Lüders betreibt auf dem Fluss sechs Schiffe mit mehr als hundert Beschäftigten.",
  "Der Abgeordnete Holger Voss kritisierte, der Termin sei nicht zu halten. Ähnliche Vorhaben hätten in der Gegend immer länger gedauert als geplant, und niemand wisse, was sie am Ende kosten.",
  "Die Brücke ist seit zwei Jahren gesperrt. Wer vom linken auf das rechte Ufer will, fährt seither einen Umweg von neun Kilometern über die Schleuse am alten Kanal.",
]

const furniture = {
  before: ["<nav><ul><li><a href=/>Start</a><li><a href=/l>Lokales</a><li><a href=/s>Sport</a></ul></nav>"],
  behind: [
    "<aside><h3>Mehr zum Thema</h3><a href=/t>Kran bleibt im Dock</a></aside>",
    "<footer><a href=/i>Impressum</a></footer>",
  ],
}

/** A page as HTML. */
export function html(page: PrintedPage): string {
  const { title = "Sander nennt Termin für die Brücke", canonical = null, published = "2026-11-09" } = page
  return [
    `<!doctype html><html lang=de><head><meta charset=utf-8><title>${title}</title>`,
    `<meta property="article:published_time" content="${published}">`,
    canonical === null ? "" : `<link rel=canonical href="${canonical}">`,
    page.head ?? "",
    "</head><body>",
    ...(page.before ?? furniture.before),
    `<article><h1>${title}</h1>`,
    ...(page.paragraphs ?? paragraphs).map(text => `<p>${text}</p>`),
    "</article>",
    ...(page.behind ?? furniture.behind),
    "</body></html>",
  ].join("\n")
}

/** A page as it comes from an address; null for a file. */
export function pageFrom(url: string | null, page: PrintedPage, at = "2026-11-10T08:00:00Z"): PreparedPage {
  const bytes = Buffer.from(html(page))
  const contentType = "text/html; charset=utf-8"
  const reading = read({ bytes, contentType, id: null, url, lang: null, published: null, problems: [] })
  const given = { lang: null, published: null, format: null }
  return preparePage({ url, name: null, documentId: null, bytes, contentType, given, reading }, at, linguist)
}

/** A new ledger. */
export const emptyLedger = (path = scratchPath()): Promise<Ledger> =>
  Ledger.open(path, loadLinguist, { create: true })

/** Takes pages into a ledger one by one. */
export async function addEach(ledger: Ledger, pages: readonly PreparedPage[]): Promise<RecordedPage[]> {
  const recorded: RecordedPage[] = []
  for (const page of pages) recorded.push(...(await recordPages(ledger, [page], "test")))
  return recorded
}

/** What `verify` finds wrong, which makes all tables again and compares them. */
export const faultsOf = async (ledger: Ledger) => (await verify(ledger)).faults
