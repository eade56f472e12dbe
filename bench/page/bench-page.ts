/** Measures page understanding beside its peers, in one process on the same pages: node bench/page/bench-page.ts */
import { Readability } from "@mozilla/readability"
import { Defuddle } from "defuddle/node"
import { Parser } from "htmlparser2"
import { JSDOM, VirtualConsole } from "jsdom"
import { parseHTML } from "linkedom"
import { packs } from "../../src/app/packs.ts"
import { scanElements } from "../../src/html/elements.ts"
import { decideBlocks } from "../../src/page/blocks/decide-blocks.ts"
import { collectPage } from "../../src/page/collect/collect-page.ts"
import { understandHtml } from "../../src/page/understand-page.ts"
import { type BenchPage, benchPages } from "./bench-pages.ts"

/** One way to read a page, and on how many of the pages it is measured: some take seconds for one. */
interface Reader {
  readonly name: string
  readonly pages: number
  readonly rounds: number
  readonly read: (page: BenchPage) => unknown
}

let sink = 0
const nothing = { enter() {}, leave() {}, single() {}, raw() {}, text() {} }

const floor: Reader = {
  name: "htmlparser2, events only (the floor)",
  pages: Number.POSITIVE_INFINITY,
  rounds: 9,
  read: page => {
    const parser = new Parser({ onopentag: () => sink++, ontext: () => sink++, onclosetag: () => sink++ })
    parser.write(page.html)
    parser.end()
  },
}

const readers: readonly Reader[] = [
  {
    name: "scanner",
    pages: Number.POSITIVE_INFINITY,
    rounds: 9,
    read: page => scanElements(page.html, nothing),
  },
  {
    name: "scanner and blocks",
    pages: Number.POSITIVE_INFINITY,
    rounds: 9,
    read: page => collectPage(page.html, page.url).text.length,
  },
  {
    name: "scanner, blocks and decision",
    pages: Number.POSITIVE_INFINITY,
    rounds: 9,
    read: page => decideBlocks(collectPage(page.html, page.url), packs),
  },
  {
    name: "page understanding, metadata too",
    pages: Number.POSITIVE_INFINITY,
    rounds: 9,
    read: page => understandHtml(page.html, { url: page.url }, packs),
  },
  {
    name: "@mozilla/readability, linkedom",
    pages: 24,
    rounds: 2,
    read: page => new Readability(parseHTML(page.html).document).parse(),
  },
  {
    name: "@mozilla/readability, jsdom",
    pages: 8,
    rounds: 1,
    read: page =>
      new Readability(
        new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() }).window.document,
      ).parse(),
  },
  {
    name: "defuddle, linkedom",
    pages: 8,
    rounds: 1,
    read: page => Defuddle(parseHTML(page.html).document, page.url),
  },
]

/** Prints, for us and each peer, pages and megabytes a second and the cost in multiples of the floor on the same pages. */
export async function benchPage(): Promise<void> {
  const { source, pages } = benchPages()
  const size = pages.reduce((sum, page) => sum + page.html.length, 0)
  console.log(`page understanding: ${pages.length} ${source}, ${(size / 1e6).toFixed(1)} million characters`)
  console.log(
    `  ${"".padEnd(38)}${"pages".padStart(6)}${"ms".padStart(9)}${"pages/s".padStart(10)}${"MB/s".padStart(8)}${"x floor".padStart(9)}`,
  )
  for (const reader of [floor, ...readers]) {
    // Every so many-th page: the slow ones see pages of every kind, too.
    const step = Math.max(1, Math.floor(pages.length / reader.pages))
    const some = pages.filter((_, i) => i % step === 0).slice(0, reader.pages)
    const base = await best({ ...floor, rounds: 5 }, some)
    const mine = await best(reader, some)
    const characters = some.reduce((sum, page) => sum + page.html.length, 0)
    console.log(
      `  ${reader.name.padEnd(38)}${String(some.length).padStart(6)}${mine.ms.toFixed(0).padStart(9)}${(some.length / (mine.ms / 1000)).toFixed(0).padStart(10)}${(characters / 1000 / mine.ms).toFixed(1).padStart(8)}${(mine.ms / base.ms).toFixed(2).padStart(9)}${mine.failed > 0 ? `  throws on ${mine.failed}` : ""}`,
    )
  }
}

/** The fastest of some rounds, after one that warms up where there are several. */
async function best(reader: Reader, pages: readonly BenchPage[]): Promise<{ ms: number; failed: number }> {
  let ms = Number.POSITIVE_INFINITY
  let failed = 0
  for (let round = 0; round < reader.rounds; round++) {
    failed = 0
    const start = performance.now()
    for (const page of pages) {
      try {
        await reader.read(page)
      } catch {
        failed++
      }
    }
    ms = Math.min(ms, performance.now() - start)
  }
  return { ms, failed }
}

if (process.argv[1] === import.meta.filename) await benchPage()
