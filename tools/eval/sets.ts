import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { Document } from "../../src/index.ts"

/** One gold set: which documents it gives the reader, which scorer reads the result, which figures the scorer prints. */
export interface GoldSet {
  readonly name: string
  /** The file of the gold below the folder of evaluation data. */
  readonly gold: string
  readonly scorer: string
  readonly args: readonly string[]
  /** Each figure by the first group of an expression over what the scorer prints; ratios as they stand there. */
  readonly figures: Readonly<Record<string, RegExp>>
}

const pages = {
  "text F1": /^text .*F1 ([\d.]+)/m,
  title: /^\s+title\s+([\d.]+)/m,
  author: /^\s+author\s+([\d.]+)/m,
  date: /^\s+date\s+([\d.]+)/m,
  language: /^\s+lang\s+([\d.]+)/m,
}
const segments = {
  "segments F1": /^segments .*F1 ([\d.]+)/m,
  title: pages.title,
  author: pages.author,
  date: pages.date,
}
const quotes = {
  "joint F1": /^joint .*F1 ([\d.]+)/m,
  "form F1": /^form .*F1 ([\d.]+)/m,
  "usable F1": /^usable records: .*?F1 ([\d.]+)/m,
  "direct found": /^\s+direct .*words found ([\d.]+)/m,
  "direct usable": /^\s+direct .*usable ([\d.]+)/m,
  "speaker overlaps": /^speaker on found words: overlaps ([\d.]+)/m,
}

/** Every set that is measured now; the sets of parts that are not built yet join when they are. */
export const goldSets: readonly GoldSet[] = [
  {
    name: "pages/fundus de",
    gold: "pages/fundus-dev.jsonl.gz",
    scorer: "score-pages.mjs",
    args: ["--lang", "de"],
    figures: pages,
  },
  {
    name: "pages/fundus en",
    gold: "pages/fundus-dev.jsonl.gz",
    scorer: "score-pages.mjs",
    args: ["--lang", "en"],
    figures: pages,
  },
  {
    name: "pages/wcxb",
    gold: "pages/wcxb-dev.jsonl.gz",
    scorer: "score-pages.mjs",
    args: [],
    figures: { "text F1": pages["text F1"] },
  },
  {
    name: "pages/segments de",
    gold: "pages/segments-dev.jsonl.gz",
    scorer: "score-pages.mjs",
    args: ["--lang", "de"],
    figures: segments,
  },
  {
    name: "quotes-de/dev",
    gold: "quotes-de/dev.jsonl",
    scorer: "score-quotes.mjs",
    args: [],
    figures: quotes,
  },
  {
    name: "quotes-de/web-dev",
    gold: "quotes-de/web-dev.jsonl",
    scorer: "score-quotes.mjs",
    args: ["--roles", "speaker,cue"],
    figures: quotes,
  },
  {
    name: "quotes-en/dev",
    gold: "quotes-en/dev.jsonl",
    scorer: "score-quotes.mjs",
    args: [],
    figures: quotes,
  },
]

interface GoldLine {
  readonly doc: string
  readonly text?: string
  readonly html?: string
  readonly url?: string
  readonly lang?: string
  readonly published?: string
}

/** The lines of a gold file, unpacked where it is packed. */
export function linesOf(file: string): string[] {
  const bytes = readFileSync(file)
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter(Boolean)
}

/** The documents of a gold file as the reader gets them; of a page it gets nothing that the page itself should say. */
export function documentsOf(file: string): Document[] {
  return linesOf(file).map(line => {
    const { doc, html, text, url, published } = JSON.parse(line) as GoldLine
    return html === undefined
      ? { id: doc, text: text!, published: published ?? null }
      : { id: doc, html, url: url ?? null }
  })
}
