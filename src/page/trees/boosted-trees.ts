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

/** The model's score of each row, as log odds: above 0 is likelier than not. `width` is the length of a row. */
export function scoreRows(model: BoostedTrees, values: Float32Array, width: number): Float32Array {
  const { roots, input, threshold, left, right, bias } = model
  const rows = values.length / width
  const scores = new Float32Array(rows).fill(bias)
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!
    for (let row = 0, base = 0; row < rows; row++, base += width) {
      let node = root
      let column = input[node]!
      while (column >= 0) {
        node = values[base + column]! <= threshold[node]! ? left[node]! : right[node]!
        column = input[node]!
      }
      scores[row]! += threshold[node]!
    }
  }
  return scores
}
