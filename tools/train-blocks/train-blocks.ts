/**
 * Learns the model that tells an article's blocks from furniture, and prints what it is worth on publishers that it
 * has not seen: node tools/train-blocks/train-blocks.ts [--write] [--worst N]
 */
import { existsSync, writeFileSync } from "node:fs"
import { packs } from "../../src/app/packs.ts"
import { featureNames } from "../../src/page/blocks/block-features.ts"
import { decideByScores, type PreparedPage, preparePage } from "../../src/page/blocks/decide-blocks.ts"
import { collectPage } from "../../src/page/collect/collect-page.ts"
import { allRows, loadTrees, scoreRows } from "../../src/page/trees/boosted-trees.ts"
import { type BoostOptions, binRows, boost, type TrainingRows } from "./boost.ts"
import { folds, foldsOf } from "./folds.ts"
import { type GoldPage, groupPages, readGold } from "./gold-pages.ts"
import { labelBlocks } from "./label-blocks.ts"
import { articleText, PageReport } from "./page-report.ts"

const gold = new URL("../../../shared/gold/pages/", import.meta.url)
const options: BoostOptions = {
  trees: 120,
  leaves: 15,
  rate: 0.1,
  leafWeight: 20,
  l2: 5,
  inputShare: 0.4,
  rowShare: 0.6,
}
/** News pages with their whole text are what the product reads most. */
const weightOf: Readonly<Record<string, number>> = { "fundus-dev": 2, "wcxb-dev": 1, "segments-dev": 1 }

interface Example {
  readonly gold: GoldPage
  readonly prepared: PreparedPage
  readonly first: number
}

if (!existsSync(gold)) {
  console.log("no gold pages beside the repository: nothing to learn from")
  process.exit(0)
}
const worst = process.argv.includes("--worst") ? Number(process.argv[process.argv.indexOf("--worst") + 1]) : 0
const pages = Object.keys(weightOf).flatMap(set => readGold(gold, set))
const groups = groupPages(pages)
const foldOf = foldsOf(groups)
const examples: Example[] = []
const labels: number[] = []
const weights: number[] = []
const width = featureNames.length
let total = 0
for (const page of pages) {
  const prepared = preparePage(collectPage(page.html, page.url), packs)
  const b = prepared.page.blocks
  const texts = b.start.map((start, i) => prepared.page.text.slice(start, b.end[i]))
  const { label, weight } = labelBlocks(page, texts)
  for (let i = 0; i < texts.length; i++) {
    // The gold has no headlines, and a rule finds them.
    labels.push(i === prepared.hints.title ? -1 : label[i]!)
    weights.push(weight[i]! * weightOf[page.set]!)
  }
  examples.push({ gold: page, prepared, first: total })
  total += texts.length
}
const data: TrainingRows = {
  values: new Float32Array(total * width),
  width,
  label: Int8Array.from(labels),
  weight: Float32Array.from(weights),
}
for (const e of examples) data.values.set(allRows(e.prepared.features.rows), e.first * width)
console.log(`${pages.length} pages, ${new Set(groups).size} groups, ${total} blocks, ${width} inputs`)
const binned = binRows(data)

const rowsWhere = (keep: (page: number) => boolean): Int32Array => {
  const rows: number[] = []
  examples.forEach((e, p) => {
    if (!keep(p)) return
    for (let r = e.first; r < e.first + e.prepared.features.rows.count; r++)
      if (data.label[r]! >= 0 && data.weight[r]! > 0) rows.push(r)
  })
  return Int32Array.from(rows)
}
const readWith = (model: ReturnType<typeof loadTrees>, e: Example): string =>
  articleText(e.prepared.page.text, decideByScores(e.prepared, scoreRows(model, e.prepared.features.rows)))

const heldOut = new PageReport()
for (let fold = 0; fold < folds; fold++) {
  const learnt = boost(
    data,
    binned,
    rowsWhere(p => foldOf[p] !== fold),
    options,
    featureNames,
  )
  const model = loadTrees(learnt, featureNames)
  for (const [p, e] of examples.entries()) if (foldOf[p] === fold) heldOut.add(e.gold, readWith(model, e))
}
heldOut.print(`held out, ${folds} folds by publisher and publishing system`, worst)

if (process.argv.includes("--write")) {
  const stored = boost(
    data,
    binned,
    rowsWhere(() => true),
    options,
    featureNames,
  )
  const model = loadTrees(stored, featureNames)
  const seen = new PageReport()
  for (const e of examples) seen.add(e.gold, readWith(model, e))
  seen.print("on the pages it was learnt from", worst)
  writeFileSync(
    new URL("../../src/page/blocks/blocks.model.json", import.meta.url),
    `${JSON.stringify(stored)}\n`,
  )
}
