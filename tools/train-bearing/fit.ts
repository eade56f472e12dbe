/** A weight for each feature, and the bias. */
export type Weights = Readonly<Record<string, number>>

/** One passage that may be shown: its features, whether it is right, and whether it only looks so. */
export interface Choice {
  readonly features: Readonly<Record<string, number>>
  readonly isRight: boolean
  readonly isLookAlike: boolean
}

/** How weights are learnt. */
export interface FitOptions {
  /** How strongly weights are held near 0; the squares of weights count so much beside the loss of one list. */
  readonly ridge: number
  /** How far a look-alike must stay behind the right passage. */
  readonly margin: number
  /** 1 for features whose weight may not be negative, -1 for those whose may not be positive, else absent. */
  readonly signs: Readonly<Record<string, 1 | -1>>
}

const rounds = 250
const step = 0.1

/** The features of a passage that are not 0; those at `at` have the values of `value`. */
interface Row {
  readonly at: Int32Array
  readonly value: Float64Array
}

/**
 * Fits weights so that of each list the right passages come first, or nothing where none is right: a softmax over the passages of
 * a list and one empty answer of score 0, by gradient ascent with momentum (Adam, Kingma and Ba 2014) and a ridge. The same lists
 * give the same weights.
 */
export function fit(
  lists: readonly (readonly Choice[])[],
  names: readonly string[],
  { ridge, margin, signs }: FitOptions,
): Weights {
  // The bias is a feature that is always 1.
  const all = ["bias", ...names]
  const width = all.length
  const made = lists.map(list => ({
    rows: list.map(({ features }) => rowOf(features, names)),
    right: list.map(({ isRight }) => isRight),
    hasRight: list.some(({ isRight }) => isRight),
    margins: list.map(({ isLookAlike, isRight }) => (isLookAlike && !isRight ? margin : 0)),
  }))
  const weights = new Float64Array(width)
  const mean = new Float64Array(width)
  const square = new Float64Array(width)
  const slope = new Float64Array(width)
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0)
    for (const { rows, right, hasRight, margins } of made) {
      const scores = rows.map((row, i) => dot(weights, row) + margins[i]!)
      const highest = scores.reduce((most, score) => Math.max(most, score), 0)
      const powers = scores.map(score => Math.exp(score - highest))
      const nothing = Math.exp(-highest)
      const total = powers.reduce((sum, power) => sum + power, nothing)
      const wanted = powers.reduce((sum, power, i) => sum + (right[i] ? power : 0), 0)
      for (const [i, { at, value }] of rows.entries()) {
        const pull = (hasRight && right[i] ? powers[i]! / wanted : 0) - powers[i]! / total
        for (let k = 0; k < at.length; k++) slope[at[k]!]! += pull * value[k]!
      }
    }
    for (let k = 0; k < width; k++) {
      const gradient = (slope[k]! - (k === 0 ? 0 : ridge * weights[k]!)) / made.length
      mean[k] = 0.9 * mean[k]! + 0.1 * gradient
      square[k] = 0.999 * square[k]! + 0.001 * gradient * gradient
      const pace = (step * mean[k]!) / (1 - 0.9 ** round)
      weights[k]! += pace / (Math.sqrt(square[k]! / (1 - 0.999 ** round)) + 1e-8)
      const sign = signs[all[k]!]
      if (sign !== undefined && sign * weights[k]! < 0) weights[k] = 0
    }
  }
  return Object.fromEntries(all.map((name, k) => [name, weights[k]!]))
}

function rowOf(features: Readonly<Record<string, number>>, names: readonly string[]): Row {
  const at = [0]
  const value = [1]
  for (const [k, name] of names.entries())
    if (features[name] !== 0) {
      at.push(k + 1)
      value.push(features[name]!)
    }
  return { at: Int32Array.from(at), value: Float64Array.from(value) }
}

function dot(weights: Float64Array, { at, value }: Row): number {
  let sum = 0
  for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * value[k]!
  return sum
}

/**
 * The slope and shift that make likelihoods of scores: the logistic regression of whether a passage is right on its score (Platt
 * 1999), by gradient ascent.
 */
export function calibrate(scored: readonly { readonly score: number; readonly isRight: boolean }[]): {
  readonly slope: number
  readonly shift: number
} {
  let slope = 1
  let shift = 0
  for (let round = 0; round < 4000; round++) {
    let bySlope = 0
    let byShift = 0
    for (const { score, isRight } of scored) {
      const miss = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-(slope * score + shift)))
      bySlope += miss * score
      byShift += miss
    }
    slope += (0.1 * bySlope) / scored.length
    shift += (0.1 * byShift) / scored.length
  }
  return { slope, shift }
}
