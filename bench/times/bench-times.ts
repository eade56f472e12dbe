/** Measures German times beside chrono-node, on the same texts in one run: node bench/times/bench-times.ts */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { packs } from "../../src/app/packs.ts"
import { read } from "../../src/index.ts"
import { understandText } from "../../src/page/understand-page.ts"
import { prepare } from "../../src/read/article.ts"
import { timesOf } from "../../src/read/times/times.ts"
import { runScorer } from "../../tools/eval/measure.ts"
import { sampleText } from "../text/sample-text.ts"
import { chronoParse, chronoTimes } from "./chrono-times.ts"

const shared = join(import.meta.dirname, "..", "..", "..", "shared")
const gold = join(shared, "gold", "times-de", "dev.jsonl")
const german = packs.find(pack => pack.language === "de")!

/** A text with the day it was published, `YYYY-MM-DD`. */
interface DatedText {
  readonly doc: string
  readonly text: string
  readonly published: string
}

/** Prints how fast and, where texts with known times lie beside the clone, how well times are read beside chrono-node. */
export async function benchTimes(print: (line: string) => void = console.log): Promise<void> {
  const real = existsSync(gold)
  const texts = real ? goldTexts() : generatedTexts()
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  print(
    `\nGerman times, ${texts.length} ${real ? "news articles" : "generated texts"}, ${(bytes / 1e6).toFixed(2)} MB`,
  )
  const prepared = texts.map(({ text, published }) => ({
    article: prepare(text, understandText(text, {}, packs).blocks, german),
    published,
  }))
  const theirs = best(() => {
    for (const { text, published } of texts) chronoParse(text, published)
  })
  const speed = (name: string, ms: number) =>
    print(
      `${name.padEnd(44)}${(bytes / 1e3 / ms).toFixed(2).padStart(8)} MB/s${(theirs / ms).toFixed(2).padStart(9)} times as fast as chrono-node`,
    )
  speed("chrono-node", theirs)
  speed(
    "times, of tokens that are there",
    best(() => {
      for (const { article, published } of prepared) timesOf(article, published)
    }),
  )
  speed(
    "the whole reading, statements and all",
    best(() => {
      for (const { text, published } of texts) read({ text, published, lang: "de" })
    }),
  )
  if (real) await quality(texts, print)
}

/** Scores both on the same texts. */
async function quality(texts: readonly DatedText[], print: (line: string) => void): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "beimwort-bench-"))
  try {
    for (const [name, times] of [
      ["chrono-node", ({ text, published }: DatedText) => chronoTimes(text, published)],
      ["beimwort", ({ text, published }: DatedText) => read({ text, published, lang: "de" }).times],
    ] as const) {
      const readings = join(scratch, `${name}.ndjson`)
      writeFileSync(
        readings,
        texts.map(text => JSON.stringify({ id: text.doc, times: times(text) })).join("\n"),
      )
      const printed = await runScorer(join(shared, "eval", "score-times.mjs"), gold, readings, [])
      const f1 = ["strict", "relaxed", "type", "value"].map(
        part => `${part} F1 ${new RegExp(`^${part} .*F1 ([\\d.]+)`, "m").exec(printed)?.[1] ?? "–"}`,
      )
      print(`${name.padEnd(16)}${f1.join(", ")}`)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const goldTexts = (): DatedText[] =>
  readFileSync(gold, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line) as DatedText)

const generatedTexts = (): DatedText[] =>
  Array.from({ length: 100 }, (_, i) => ({
    doc: String(i),
    text: sampleText("de", 2500 + 10 * i).text,
    published: "2025-08-02",
  }))

/** The fastest of five runs in milliseconds of CPU time, which other work on the machine does not lengthen. */
function best(run: () => void): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage()
    run()
    fastest = Math.min(fastest, process.cpuUsage(before).user / 1000)
  }
  return fastest
}

if (process.argv[1] === import.meta.filename) await benchTimes()
