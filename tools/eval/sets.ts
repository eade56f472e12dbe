import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

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

const text = { "text F1": /^text .*F1 ([\d.]+)/m }
const segments = { "segments F1": /^segments .*F1 ([\d.]+)/m }
const metadata = {
  title: /^\s+title\s+([\d.]+)/m,
  author: /^\s+author\s+([\d.]+)/m,
  date: /^\s+date\s+([\d.]+)/m,
}
const language = { language: /^\s+lang\s+([\d.]+)/m }
const quotes = {
  "joint F1": /^joint .*F1 ([\d.]+)/m,
  "form F1": /^form .*F1 ([\d.]+)/m,
  "usable F1": /^usable records: .*?F1 ([\d.]+)/m,
  "direct found": /^\s+direct .*words found ([\d.]+)/m,
  "direct usable": /^\s+direct .*usable ([\d.]+)/m,
  "speaker overlaps": /^speaker on found words: overlaps ([\d.]+)/m,
  "speaker exact": /^speaker on found words: .*exact ([\d.]+)/m,
}
const times = {
  "strict F1": /^strict .*F1 ([\d.]+)/m,
  "relaxed F1": /^relaxed .*F1 ([\d.]+)/m,
  "type F1": /^type .*F1 ([\d.]+)/m,
  "value F1": /^value .*F1 ([\d.]+)/m,
}
const commitments = {
  "found F1": /^found .*F1 ([\d.]+)/m,
  "kind F1": /^kind .*F1 ([\d.]+)/m,
  "kinds F1, mean": /^macro .*F1 ([\d.]+)/m,
  "usable F1": /^usable .*F1 ([\d.]+)/m,
  "deadline F1": /^deadline .*?F1 ([\d.]+)/m,
  "condition F1": /^condition .*?F1 ([\d.]+)/m,
}
/** Of the records of high confidence alone: how many are usable, and which share of all in the gold they make. */
const sure = {
  "usable P": /^usable .*?P ([\d.]+)/m,
  "usable R": /^usable .*?R ([\d.]+)/m,
}
const names = { "speaker's name, of all": /^speaker: .*, ([\d.]+) % of all/m }
const circumstances = {
  "acts other than said F1": /^acts .*F1 ([\d.]+)/m,
  "medium F1": /^medium .*F1 ([\d.]+)/m,
  "said F1": /^said .*F1 ([\d.]+)/m,
  "all F1": /^all .*F1 ([\d.]+)/m,
}

type Row = readonly [
  name: string,
  gold: string,
  scorer: string,
  args: string,
  figures: Readonly<Record<string, RegExp>>,
]
const rows: readonly Row[] = [
  ["fundus de", "pages/fundus-dev.jsonl.gz", "pages", "--lang de", { ...text, ...metadata, ...language }],
  ["fundus en", "pages/fundus-dev.jsonl.gz", "pages", "--lang en", { ...text, ...metadata, ...language }],
  ["wcxb", "pages/wcxb-dev.jsonl.gz", "pages", "", { ...text, ...segments, ...metadata }],
  ["segments", "pages/segments-dev.jsonl.gz", "pages", "", { ...segments, ...metadata }],
  ["segments de", "pages/segments-dev.jsonl.gz", "pages", "--lang de", segments],
  ["segments de, news", "pages/segments-dev.jsonl.gz", "pages", "--lang de --news", segments],
  ["quotes-de", "quotes-de/dev.jsonl", "quotes", "", quotes],
  ["quotes-de, high", "quotes-de/dev.jsonl", "quotes", "--confidence high", sure],
  ["quotes-de, web", "quotes-de/web-dev.jsonl", "quotes", "--roles speaker,cue", quotes],
  [
    "quotes-de, web, high",
    "quotes-de/web-dev.jsonl",
    "quotes",
    "--roles speaker,cue --confidence high",
    sure,
  ],
  ["quotes-en", "quotes-en/dev.jsonl", "quotes", "--roles speaker,cue", quotes],
  ["circumstances", "circumstances/de-dev.jsonl", "circumstances", "", circumstances],
  ["times-de", "times-de/dev.jsonl", "times", "", times],
  ["times-en", "times-en/dev.jsonl", "times", "", times],
  ["commitments de", "commitments/de-dev.jsonl", "commitments", "", { ...commitments, ...names }],
  ["commitments de, high", "commitments/de-dev.jsonl", "commitments", "--confidence high", sure],
  ["commitments de, web", "commitments/de-web-dev.jsonl", "commitments", "", { ...commitments, ...names }],
  ["commitments de, web, high", "commitments/de-web-dev.jsonl", "commitments", "--confidence high", sure],
  ["commitments de, developed on", "commitments/de-train.jsonl", "commitments", "", commitments],
  [
    "commitments de, developed on, high",
    "commitments/de-train.jsonl",
    "commitments",
    "--confidence high",
    sure,
  ],
  ["commitments en", "commitments/en-dev.jsonl", "commitments", "", commitments],
]

/** Every set that is measured, also those of parts that are not built yet: their figures are 0 and have no floor. */
export const goldSets: readonly GoldSet[] = rows.map(([name, gold, scorer, args, figures]) => ({
  name,
  gold,
  scorer: `score-${scorer}.mjs`,
  args: args.split(" ").filter(Boolean),
  figures,
}))

/** A line of a gold file, as far as the reader may see it. */
interface GoldLine {
  readonly doc: string
  readonly text?: string
  readonly html?: string
  readonly published?: string
}

/** The lines of a gold file, unpacked where it is packed. */
export function linesOf(file: string): string[] {
  const bytes = readFileSync(file)
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter(Boolean)
}

/**
 * The documents of gold lines as the pipe takes them. Of a page the reader gets its markup alone: language, date and
 * address are for the page itself to say. A bare text says neither, so it comes with its date.
 */
export const documentsOf = (lines: readonly string[]): object[] =>
  lines.map(line => {
    const { doc, html, text, published } = JSON.parse(line) as GoldLine
    return html === undefined ? { id: doc, text, ...(published && { published }) } : { id: doc, html }
  })
