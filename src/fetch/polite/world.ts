/** What a process that runs for long asks of the world beside the network; given by the caller, so that tests need not wait. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** From 0 to 1. */
  readonly random: () => number
}

/** The machine's own clock and chance. */
export const world: World = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise(resolve => {
      if (signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener("abort", done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      signal?.addEventListener("abort", done)
    }),
  random: () => Math.random(),
}
