let last: Promise<unknown> = Promise.resolve()

/** Does one thing behind the other, in the order of asking: what is shown at once may still be on its way to the ledger. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work)
  last = done.catch(() => {})
  return done
}
