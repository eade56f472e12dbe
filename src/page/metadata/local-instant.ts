import type { Claim } from "../../model/reading.ts"

const minute = 60_000
// From UTC+14 in the west of the date line to UTC-12 in the east.
const farthest = 14 * 60

/**
 * An instant that markup gives in UTC, as the page prints it: with the offset that its printed clock time shows, or as
 * the printed day where that is the day before or after. A reader's day is what "on Friday" in the text counts from.
 * Every other claim stays as it is.
 */
export function asPrinted(claim: Claim, shown: Claim | null): Claim {
  if (shown === null || !/T.*(?:Z|[+-]00:00)$/.test(claim.value)) return claim
  const day = shown.value.slice(0, 10)
  if (day === claim.value.slice(0, 10)) return claim
  const instant = Date.parse(claim.value)
  if (/T\d\d:\d\d(?::\d\d)?$/.test(shown.value)) {
    // The printed clock has no seconds; the instant is cut to its minute for the comparison.
    const ahead = (Date.parse(`${shown.value}Z`) - Math.floor(instant / minute) * minute) / minute
    if (ahead % 15 === 0 && Math.abs(ahead) <= farthest)
      return { value: withOffset(instant, ahead), source: claim.source }
  }
  if (shown.value.length > 10) return claim
  const start = Date.parse(`${day}T00:00:00Z`)
  const possible = instant >= start - farthest * minute && instant < start + (24 * 60 + 12 * 60) * minute
  return possible ? shown : claim
}

/** An instant in milliseconds as ISO 8601, `ahead` minutes ahead of UTC. */
function withOffset(instant: number, ahead: number): string {
  const local = new Date(instant + ahead * minute).toISOString().slice(0, 19)
  const size = Math.abs(ahead)
  const two = (n: number): string => String(n).padStart(2, "0")
  return `${local}${ahead < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
