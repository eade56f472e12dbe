/** The instant, ISO 8601 in UTC, to the second. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`

/** Today's day where the machine stands, `YYYY-MM-DD`. */
export function localDay(): string {
  const date = new Date()
  const two = (n: number) => String(n).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
