/** A weight for each feature, and the bias. */
export type Weights = Readonly<Record<string, number>>

/** One example: its features, what it is, and how much it counts. */
export interface Weighed {
  readonly features: Readonly<Record<string, number>>
  readonly isRight: boolean
  readonly weight: number
}

const rounds = 2000
const step = 0.5
/** How strongly weights are held near 0. */
const ridge = 0.0003

/** Fits a logistic regression by gradient descent with a ridge; the same examples give the same weights. */
export function fit(examples: readonly Weighed[], names: readonly string[]): Weights {
  const width = names.length + 1
  // The bias is a feature that is always 1.
  const rows = examples.map(({ features }) => Float64Array.from([1, ...names.map(name => features[name]!)]))
  const weights = new Float64Array(width)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(width)
    for (const [i, row] of rows.entries()) {
      let sum = 0
      for (let k = 0; k < width; k++) sum += weights[k]! * row[k]!
      const { isRight, weight } = examples[i]!
      const miss = weight * ((isRight ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      for (let k = 0; k < width; k++) slope[k]! += miss * row[k]!
    }
    for (let k = 0; k < width; k++)
      weights[k]! += step * (slope[k]! / total - (k === 0 ? 0 : ridge * weights[k]!))
  }
  return Object.fromEntries(["bias", ...names].map((name, k) => [name, weights[k]!]))
}
