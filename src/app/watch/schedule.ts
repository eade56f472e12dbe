const minute = 60_000
/** How often a source is asked, in milliseconds: the shortest and the longest time between two requests, and the first. */
export const intervals = { shortest: 5 * minute, first: 15 * minute, longest: 6 * 60 * minute } as const

/** The time to the next request: half as long where there was news, half as long again where there was none. */
export function nextInterval(before: number, hasNews: boolean): number {
  const next = hasNews ? before / 2 : before * 1.5
  return Math.round(Math.min(intervals.longest, Math.max(intervals.shortest, next)))
}

/** An interval with some chance in it, so that many sources do not come due at once. `random` from 0 to 1. */
export const spread = (interval: number, random: number): number =>
  Math.round(interval * (0.9 + 0.2 * random))
