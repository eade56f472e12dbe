import type { StoredTrees } from "../../src/page/trees/boosted-trees.ts"

/** How trees are grown. */
export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** The least weight in a leaf. */
  readonly leafWeight: number
  readonly l2: number
  /** The share of the inputs, and of the rows, that each tree may use. */
  readonly inputShare: number
  readonly rowShare: number
}

/** Rows to learn from: values row by row, labels 0 or 1, weights. */
export interface TrainingRows {
  readonly values: Float32Array
  readonly width: number
  readonly label: Int8Array
  readonly weight: Float32Array
}

const bins = 64

/** Rows cut into bins, column by column: made once, used for every fold. */
export interface BinnedRows {
  readonly columns: readonly Uint8Array[]
  /** edges[f][b] is the greatest value of bin b. */
  readonly edges: readonly Float32Array[]
}

/** Cuts every input into at most 64 bins of about the same number of rows. */
export function binRows({ values, width }: TrainingRows): BinnedRows {
  const rows = values.length / width
  const columns: Uint8Array[] = []
  const edges: Float32Array[] = []
  const step = Math.max(1, Math.floor(rows / 40000))
  for (let f = 0; f < width; f++) {
    const sample: number[] = []
    for (let r = 0; r < rows; r += step) sample.push(values[r * width + f]!)
    sample.sort((a, b) => a - b)
    const cuts: number[] = []
    const distinct = [...new Set(sample)]
    if (distinct.length <= bins)
      for (let i = 0; i + 1 < distinct.length; i++)
        cuts.push(Math.fround((distinct[i]! + distinct[i + 1]!) / 2))
    else
      for (let b = 1; b < bins; b++) {
        const cut = sample[Math.floor((b * sample.length) / bins)]!
        if (cuts.length === 0 || cut > cuts.at(-1)!) cuts.push(cut)
      }
    const edge = Float32Array.from(cuts)
    const column = new Uint8Array(rows)
    for (let r = 0; r < rows; r++) {
      const value = values[r * width + f]!
      let low = 0
      let high = edge.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= edge[middle]!) high = middle
        else low = middle + 1
      }
      column[r] = low
    }
    columns.push(column)
    edges.push(edge)
  }
  return { columns, edges }
}

interface Leaf {
  rows: Int32Array
  histogram: Float64Array
  node: number
  gain: number
  input: number
  bin: number
}

/**
 * Learns boosted trees with logistic loss, growing the leaf with the greatest gain first (Friedman 2001; Ke et al. 2017).
 * The same rows and options give the same model.
 */
export function boost(
  data: TrainingRows,
  binned: BinnedRows,
  use: Int32Array,
  options: BoostOptions,
  names: readonly string[],
): StoredTrees {
  const { label, weight, width } = data
  const rows = label.length
  let positive = 0
  let all = 0
  for (const r of use) {
    all += weight[r]!
    if (label[r] === 1) positive += weight[r]!
  }
  const bias = Math.log(positive / (all - positive))
  const score = new Float32Array(rows).fill(bias)
  const gradient = new Float32Array(rows)
  const hessian = new Float32Array(rows)
  const trees: number[][] = []
  let seed = 12345
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
  const histogramOf = (of: Int32Array, inputs: readonly number[]): Float64Array => {
    const h = new Float64Array(width * bins * 2)
    for (const f of inputs) {
      const column = binned.columns[f]!
      const base = f * bins * 2
      for (let i = 0; i < of.length; i++) {
        const r = of[i]!
        const at = base + column[r]! * 2
        h[at]! += gradient[r]!
        h[at + 1]! += hessian[r]!
      }
    }
    return h
  }
  const findSplit = (leaf: Leaf, inputs: readonly number[]): void => {
    leaf.gain = 0
    const h = leaf.histogram
    for (const f of inputs) {
      const base = f * bins * 2
      let g = 0
      let w = 0
      for (let b = 0; b < bins; b++) {
        g += h[base + b * 2]!
        w += h[base + b * 2 + 1]!
      }
      const whole = (g * g) / (w + options.l2)
      let lg = 0
      let lw = 0
      const cuts = binned.edges[f]!.length
      for (let b = 0; b < cuts; b++) {
        lg += h[base + b * 2]!
        lw += h[base + b * 2 + 1]!
        if (lw < options.leafWeight || w - lw < options.leafWeight) continue
        const rg = g - lg
        const gain = (lg * lg) / (lw + options.l2) + (rg * rg) / (w - lw + options.l2) - whole
        if (gain > leaf.gain + 1e-9) {
          leaf.gain = gain
          leaf.input = f
          leaf.bin = b
        }
      }
    }
  }
  for (let t = 0; t < options.trees; t++) {
    const inputs: number[] = []
    for (let f = 0; f < width; f++) if (random() < options.inputShare) inputs.push(f)
    const mine: number[] = []
    for (const r of use) {
      const p = 1 / (1 + Math.exp(-score[r]!))
      gradient[r] = (label[r]! - p) * weight[r]!
      hessian[r] = Math.max(1e-6, p * (1 - p) * weight[r]!)
      if (random() < options.rowShare) mine.push(r)
    }
    const tree: number[] = [-1, 0, 0, 0]
    const root: Leaf = {
      rows: Int32Array.from(mine),
      histogram: new Float64Array(0),
      node: 0,
      gain: 0,
      input: 0,
      bin: 0,
    }
    root.histogram = histogramOf(root.rows, inputs)
    findSplit(root, inputs)
    const leaves = [root]
    while (leaves.length < options.leaves) {
      let best = leaves[0]!
      for (const leaf of leaves) if (leaf.gain > best.gain) best = leaf
      if (best.gain <= 1e-6) break
      const column = binned.columns[best.input]!
      let split = 0
      for (const r of best.rows) if (column[r]! <= best.bin) split++
      const left = new Int32Array(split)
      const right = new Int32Array(best.rows.length - split)
      let l = 0
      let k = 0
      for (const r of best.rows) {
        if (column[r]! <= best.bin) left[l++] = r
        else right[k++] = r
      }
      const leftNode = tree.length / 4
      tree.push(-1, 0, 0, 0, -1, 0, 0, 0)
      const at = best.node * 4
      tree[at] = best.input
      tree[at + 1] = binned.edges[best.input]![best.bin]!
      tree[at + 2] = leftNode
      tree[at + 3] = leftNode + 1
      const small = left.length < right.length ? left : right
      const smallHistogram = histogramOf(small, inputs)
      const large = best.histogram
      for (let i = 0; i < large.length; i++) large[i]! -= smallHistogram[i]!
      const a: Leaf = {
        rows: left,
        histogram: small === left ? smallHistogram : large,
        node: leftNode,
        gain: 0,
        input: 0,
        bin: 0,
      }
      const b: Leaf = {
        ...a,
        rows: right,
        histogram: small === left ? large : smallHistogram,
        node: leftNode + 1,
      }
      findSplit(a, inputs)
      findSplit(b, inputs)
      leaves.splice(leaves.indexOf(best), 1, a, b)
    }
    for (const leaf of leaves) {
      let g = 0
      let w = 0
      for (const r of leaf.rows) {
        g += gradient[r]!
        w += hessian[r]!
      }
      tree[leaf.node * 4 + 1] = (options.rate * g) / (w + options.l2)
    }
    for (const r of use) {
      let node = 0
      while (tree[node * 4]! >= 0)
        node =
          data.values[r * width + tree[node * 4]!]! <= tree[node * 4 + 1]!
            ? tree[node * 4 + 2]!
            : tree[node * 4 + 3]!
      score[r]! += tree[node * 4 + 1]!
    }
    trees.push(tree)
  }
  return compact({ inputs: names, bias, trees })
}

/** Keeps only the inputs that some tree reads, and six significant digits: the rest is lost in the sum. */
function compact(model: StoredTrees): StoredTrees {
  const used = [...new Set(model.trees.flatMap(tree => tree.filter((v, i) => i % 4 === 0 && v >= 0)))].sort(
    (a, b) => a - b,
  )
  const place = new Map(used.map((f, i) => [f, i]))
  return {
    inputs: used.map(f => model.inputs[f]!),
    bias: Number(model.bias.toPrecision(6)),
    trees: model.trees.map(tree =>
      tree.map((v, i) =>
        i % 4 === 0
          ? v < 0
            ? -1
            : place.get(v)!
          : i % 4 === 1
            ? Number(v.toPrecision(tree[i - 1]! < 0 ? 4 : 9))
            : v,
      ),
    ),
  }
}
