/**
 * Learns the model that tells an article's blocks from furniture, and prints what it is worth on publishers that it
 * has not seen: node tools/train-blocks/train-blocks.ts [--write]
 */
import { existsSync, writeFileSync } from "node:fs"
import { packs } from "../../src/app/packs.ts"
import { featureNames } from "../../src/page/blocks/block-features.ts"
import { decideByScores, type PreparedPage, preparePage } from "../../src/page/blocks/decide-blocks.ts"
import { collectPage } from "../../src/page/collect/collect-page.ts"
import { loadTrees, scoreRows } from "../../src/page/trees/boosted-trees.ts"
import { type BoostOptions, binRows, boost, type TrainingRows } from "./boost.ts"
import { type GoldPage, groupPages, readGold } from "./gold-pages.ts"
import { labelBlocks } from "./label-blocks.ts"
import { ShingleScore } from "./shingle-score.ts"

const gold = new URL("../../../shared/gold/pages/", import.meta.url)
const folds = 5
const options: BoostOptions = {
  trees: Number(process.env["TREES"] ?? 120),
  leaves: Number(process.env["LEAVES"] ?? 15),
  rate: Number(process.env["RATE"] ?? 0.1),
  leafWeight: Number(process.env["LEAFW"] ?? 20),
  l2: Number(process.env["L2"] ?? 5),
  inputShare: 0.4,
  rowShare: 0.6,
}

interface Example {
  readonly gold: GoldPage
  readonly prepared: PreparedPage
  readonly first: number
}

if (!existsSync(gold)) {
  console.log(`no gold pages at ${gold.pathname}: nothing to learn from`)
  process.exit(0)
}
const clock = (): string => `${(process.cpuUsage().user / 1e6).toFixed(1)} s`
const pages = ["fundus-dev", "wcxb-dev", "segments-dev"].flatMap(set => readGold(gold, set))
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
  const own = page.set === "fundus-dev" ? 2 : page.set === "wcxb-dev" ? 1 : 1
  for (let i = 0; i < texts.length; i++) {
    labels.push(i === prepared.hints.title ? -1 : label[i]!)
    weights.push(weight[i]! * own)
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
for (const e of examples) data.values.set(e.prepared.features.values, e.first * width)
console.log(
  `${pages.length} pages, ${new Set(groups).size} groups, ${total} blocks, ${width} inputs, ${clock()}`,
)
const binned = binRows(data)

const rowsWhere = (keep: (page: number) => boolean): Int32Array => {
  const rows: number[] = []
  examples.forEach((e, p) => {
    if (!keep(p)) return
    for (let r = e.first; r < e.first + e.prepared.features.rows; r++)
      if (data.label[r]! >= 0 && data.weight[r]! > 0) rows.push(r)
  })
  return Int32Array.from(rows)
}

const scores = new Map<string, ShingleScore>()
const textOf = (e: Example, rows: Float32Array): string =>
  decideByScores(e.prepared, rows)
    .filter(b => b.role === "article" && b.kind !== "title" && b.kind !== "caption")
    .map(b => e.prepared.page.text.slice(b.start, b.end))
    .join("\n")
const segments = { hit: 0, miss: 0, wrong: 0 }
const measure = (e: Example, rows: Float32Array): void => {
  const text = textOf(e, rows)
  if (e.gold.text !== undefined) {
    const key = `${e.gold.set} ${e.gold.lang}`
    if (!scores.has(key)) scores.set(key, new ShingleScore())
    scores.get(key)!.add(e.gold.doc, e.gold.text, text)
  } else {
    const flat = text.replace(/\s+/gu, " ")
    for (const s of e.gold.with ?? [])
      flat.includes(s.replace(/\s+/gu, " ").trim()) ? segments.hit++ : segments.miss++
    for (const s of e.gold.without ?? []) if (flat.includes(s.replace(/\s+/gu, " ").trim())) segments.wrong++
  }
}
const report = (title: string): void => {
  console.log(title)
  for (const [key, score] of scores) {
    const { pages: n, precision, recall, f1 } = score.result()
    console.log(
      `  ${key.padEnd(16)} ${n} pages  P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
    )
    if (process.env["WORST"])
      for (const p of score.pages.sort((a, b) => a.f1 - b.f1).slice(0, Number(process.env["WORST"])))
        console.log("     ", p.f1.toFixed(3), p.doc)
  }
  const { hit, miss, wrong } = segments
  const p = hit / (hit + wrong || 1)
  const r = hit / (hit + miss || 1)
  console.log(
    `  segments         P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
  )
  scores.clear()
  segments.hit = segments.miss = segments.wrong = 0
}

for (let fold = 0; fold < folds; fold++) {
  const model = loadTrees(
    boost(
      data,
      binned,
      rowsWhere(p => foldOf[p] !== fold),
      options,
      featureNames,
    ),
    featureNames,
  )
  for (const [p, e] of examples.entries())
    if (foldOf[p] === fold) measure(e, scoreRows(model, e.prepared.features.values, width))
}
report(`held out, ${folds} folds by publisher and publishing system (${clock()})`)

if (process.argv.includes("--write")) {
  const stored = boost(
    data,
    binned,
    rowsWhere(() => true),
    options,
    featureNames,
  )
  const model = loadTrees(stored, featureNames)
  for (const e of examples) measure(e, scoreRows(model, e.prepared.features.values, width))
  report(`on the pages it was learnt from (${clock()})`)
  const file = new URL("../../src/page/blocks/blocks.model.json", import.meta.url)
  writeFileSync(file, `${JSON.stringify(stored)}\n`)
  console.log(`wrote ${file.pathname}`)
}

/** Deals whole groups to the folds, the largest first, so that the folds are about the same size. */
function foldsOf(groupOf: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const g of groupOf) sizes.set(g, (sizes.get(g) ?? 0) + 1)
  const filled = new Array<number>(folds).fill(0)
  const fold = new Map<number, number>()
  for (const [g, size] of [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const least = filled.indexOf(Math.min(...filled))
    fold.set(g, least)
    filled[least]! += size
  }
  return groupOf.map(g => fold.get(g)!)
}
