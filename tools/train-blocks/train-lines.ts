/**
 * Learns the model that tells an article's lines from furniture in plain text that was copied from a page, and prints
 * what it is worth on publishers that it has not seen: node tools/train-blocks/train-lines.ts [--write] [--worst N]
 */
import { existsSync, writeFileSync } from "node:fs"
import { packs } from "../../src/app/packs.ts"
import { readPageHints } from "../../src/page/blocks/page-hints.ts"
import { collectPage } from "../../src/page/collect/collect-page.ts"
import { decideLinesByScores, prepareLines } from "../../src/page/lines/decide-lines.ts"
import type { PreparedLines } from "../../src/page/lines/line-features.ts"
import { lineFeatureNames } from "../../src/page/lines/line-features.ts"
import { allRows, loadTrees, scoreRows } from "../../src/page/trees/boosted-trees.ts"
import { type BoostOptions, binRows, boost, type TrainingRows } from "./boost.ts"
import { folds, foldsOf } from "./folds.ts"
import { type GoldPage, groupPages, readGold } from "./gold-pages.ts"
import { labelBlocks } from "./label-blocks.ts"
import { articleText, PageReport } from "./page-report.ts"
import { type Cut, renderLines } from "./render-lines.ts"

const gold = new URL("../../../shared/gold/pages/", import.meta.url)
const options: BoostOptions = {
  trees: 100,
  leaves: 15,
  rate: 0.1,
  leafWeight: 20,
  l2: 5,
  inputShare: 0.6,
  rowShare: 0.6,
}
const weightOf: Readonly<Record<string, number>> = { "fundus-dev": 2, "wcxb-dev": 1, "segments-dev": 1 }

interface Example {
  readonly page: number
  readonly gold: GoldPage
  readonly cut: Cut
  readonly prepared: PreparedLines
  readonly first: number
}

if (!existsSync(gold)) {
  console.log("no gold pages beside the repository: nothing to learn from")
  process.exit(0)
}
const worst = process.argv.includes("--worst") ? Number(process.argv[process.argv.indexOf("--worst") + 1]) : 0
const pages = Object.keys(weightOf).flatMap(set => readGold(gold, set))
const foldOf = foldsOf(groupPages(pages))
const examples: Example[] = []
const labels: number[] = []
const weights: number[] = []
const width = lineFeatureNames.length
let total = 0
for (const [p, page] of pages.entries()) {
  const collected = collectPage(page.html, page.url)
  const b = collected.blocks
  const texts = b.start.map((start, i) => collected.text.slice(start, b.end[i]))
  const { label, weight } = labelBlocks(page, texts)
  const title = readPageHints(collected).title
  const cuts: Cut[] = page.text === undefined ? ["whole"] : ["whole", "from title", "article"]
  for (const cut of cuts) {
    const keep = (i: number): boolean =>
      cut === "whole" || (cut === "from title" ? i >= title : i === title || label[i] === 1)
    const { text, blockOf } = renderLines(collected, keep, p % 2 === 0, p % 3 === 0)
    const prepared = prepareLines(text, packs)
    // Joined lines no longer fit the blocks that they came from; such pages are few.
    if (prepared.lines.length !== blockOf.length) continue
    for (const i of blockOf) {
      labels.push(i === title ? -1 : label[i]!)
      weights.push(weight[i]! * weightOf[page.set]! * (cut === "whole" ? 1 : 0.6))
    }
    examples.push({ page: p, gold: page, cut, prepared, first: total })
    total += blockOf.length
  }
}
const data: TrainingRows = {
  values: new Float32Array(total * width),
  width,
  label: Int8Array.from(labels),
  weight: Float32Array.from(weights),
}
for (const e of examples) data.values.set(allRows(e.prepared.features.rows), e.first * width)
console.log(`${pages.length} pages, ${examples.length} texts, ${total} lines, ${width} inputs`)
const binned = binRows(data)

const rowsWhere = (keep: (page: number) => boolean): Int32Array => {
  const rows: number[] = []
  for (const e of examples) {
    if (!keep(e.page)) continue
    for (let r = e.first; r < e.first + e.prepared.lines.length; r++)
      if (data.label[r]! >= 0 && data.weight[r]! > 0) rows.push(r)
  }
  return Int32Array.from(rows)
}
const report = (title: string, modelOf: (page: number) => ReturnType<typeof loadTrees>): void => {
  for (const cut of ["whole", "from title", "article"] as const) {
    const figures = new PageReport()
    for (const e of examples.filter(each => each.cut === cut)) {
      const scores = scoreRows(modelOf(e.page), e.prepared.features.rows)
      figures.add(e.gold, articleText(e.prepared.text, decideLinesByScores(e.prepared, scores)))
    }
    figures.print(`${title}: ${cut}`, worst)
  }
}

const models = Array.from({ length: folds }, (_, fold) =>
  loadTrees(
    boost(
      data,
      binned,
      rowsWhere(p => foldOf[p] !== fold),
      options,
      lineFeatureNames,
    ),
    lineFeatureNames,
  ),
)
report(`held out, ${folds} folds by publisher and publishing system`, p => models[foldOf[p]!]!)

if (process.argv.includes("--write")) {
  const stored = boost(
    data,
    binned,
    rowsWhere(() => true),
    options,
    lineFeatureNames,
  )
  const model = loadTrees(stored, lineFeatureNames)
  report("on the pages it was learnt from", () => model)
  writeFileSync(
    new URL("../../src/page/lines/lines.model.json", import.meta.url),
    `${JSON.stringify(stored)}\n`,
  )
}
