/** Whole numbers below `n`, from a sequence that the seed alone decides. */
export type Below = (n: number) => number

/** The sequence of a seed, by xorshift (Marsaglia 2003). */
export function randomFrom(seed: number): Below {
  let state = seed >>> 0 || 1
  return n => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % n
  }
}

/** One of some things. */
export const oneOf = <T>(below: Below, things: readonly T[]): T => things[below(things.length)]!
