/**
 * A boosted-tree model as it is stored: names of the inputs it reads, and per tree its nodes as four numbers each in
 * one flat list: input (-1 in a leaf), threshold (value of a leaf), left and right child. A row goes left where its
 * value is at most the threshold.
 */
export interface StoredTrees {
  readonly inputs: readonly string[]
  readonly bias: number
  readonly trees: readonly (readonly number[])[]
}

/** A model ready to score rows. */
export interface BoostedTrees {
  readonly bias: number
  readonly roots: Int32Array
  readonly input: Int16Array
  readonly threshold: Float32Array
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Makes a stored model ready for rows with the given inputs; throws where it reads one that the rows do not have. */
export function loadTrees(stored: StoredTrees, inputs: readonly string[]): BoostedTrees {
  const columns = stored.inputs.map(name => {
    const column = inputs.indexOf(name)
    if (column < 0) throw new Error(`the model reads "${name}", which nobody computes: train it again`)
    return column
  })
  const total = stored.trees.reduce((sum, tree) => sum + tree.length / 4, 0)
  const model = {
    bias: stored.bias,
    roots: new Int32Array(stored.trees.length),
    input: new Int16Array(total),
    threshold: new Float32Array(total),
    left: new Int32Array(total),
    right: new Int32Array(total),
  }
  let at = 0
  stored.trees.forEach((tree, t) => {
    const root = at
    model.roots[t] = root
    for (let i = 0; i < tree.length; i += 4, at++) {
      const input = tree[i]!
      model.input[at] = input < 0 ? -1 : columns[input]!
      model.threshold[at] = tree[i + 1]!
      model.left[at] = root + tree[i + 2]!
      model.right[at] = root + tree[i + 3]!
    }
  })
  return model
}

/** Rows of one width, each computed when asked for: a page of a million blocks does not fit into memory as rows. */
export interface Rows {
  readonly count: number
  readonly width: number
  /** Writes the rows [from, to) to the beginning of `values`. */
  readonly fill: (values: Float32Array, from: number, to: number) => void
}

/** So many rows stay in the processor's cache while all trees pass over them. */
const part = 128

/** The model's score of each row, as log odds: above 0 is likelier than not. */
export function scoreRows(model: BoostedTrees, rows: Rows): Float32Array {
  const { roots, input, threshold, left, right, bias } = model
  const { count, width } = rows
  const scores = new Float32Array(count).fill(bias)
  const values = new Float32Array(Math.min(part, count) * width)
  for (let from = 0; from < count; from += part) {
    const to = Math.min(count, from + part)
    rows.fill(values, from, to)
    for (let t = 0; t < roots.length; t++) {
      const root = roots[t]!
      for (let row = from, base = 0; row < to; row++, base += width) {
        let node = root
        let column = input[node]!
        while (column >= 0) {
          node = values[base + column]! <= threshold[node]! ? left[node]! : right[node]!
          column = input[node]!
        }
        scores[row]! += threshold[node]!
      }
    }
  }
  return scores
}

/** All rows at once, one after the other: for learning. */
export function allRows(rows: Rows): Float32Array {
  const values = new Float32Array(rows.count * rows.width)
  rows.fill(values, 0, rows.count)
  return values
}
