/** How many parts the pages are dealt to; each is measured with a model that learnt from the others. */
export const folds = 5

/** Deals whole groups to the folds, the largest first, so that the folds are about the same size. */
export function foldsOf(groupOf: readonly number[]): number[] {
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
