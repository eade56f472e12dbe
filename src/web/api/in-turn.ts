/**
 * Runs pieces of work one after the other, in the order in which they were asked for. What a person decides is checked against
 * the ledger before it is written; two who decide at once must not both pass a check that only one of them can.
 */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const done = last.then(work, work)
    last = done.catch(() => {})
    return done
  }
}
