import { ProblemError } from "../../model/problem.ts"
import { statusOf } from "./robots.ts"

const minute = 60_000
const hour = 60 * minute
/** The first pause, doubled with each failure in a row up to the longest. */
const first = minute
const longest = 12 * hour
/** However long a server asks us to stay away, we ask again after this. */
const mostAsked = 24 * hour

/**
 * How long to stay away from a host after so many failures in a row, in milliseconds: as long as it asked for, else longer each
 * time, with some chance in it so that many do not come back at once. `random` from 0 to 1, `now` in milliseconds.
 */
export function pauseAfter(error: unknown, failures: number, random: number, now: number): number {
  const asked = retryAfter(error, now)
  if (asked !== null) return asked
  const doubled = Math.min(longest, first * 2 ** Math.min(failures - 1, 20))
  return doubled * (0.75 + 0.5 * random)
}

/** What a Retry-After header asks for, in milliseconds; null where there is none that makes sense. */
function retryAfter(error: unknown, now: number): number | null {
  const status = statusOf(error)
  if (status !== 429 && status !== 503) return null
  const given = ((error as ProblemError).cause as { retryAfter?: string | null }).retryAfter
  if (!given) return null
  const wait = /^\s*\d{1,9}\s*$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, mostAsked) : null
}

/** Whether a failure is the host's and not one address's: only then is the whole host left alone. */
export function isOfHost(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true
  const status = statusOf(error)
  if (status !== null) return status === 429 || status >= 500
  return error.code === "fetch-failed" || error.code === "fetch-timeout" || error.code === "name-not-found"
}
