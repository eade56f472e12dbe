/** More months than these are not put into an expression. */
const mostMonths = 48

/**
 * The first day of each month between two days, null where an end is open or there are too many
 * for the index to narrow anything.
 */
export function monthsBetween(from: string | null, to: string | null): string[] | null {
  if (from === null || to === null) return null
  const months: string[] = []
  let [year, month] = from.split("-").map(Number) as [number, number]
  const end = to.slice(0, 7)
  for (;;) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`
    if (name > end) return months
    if (months.length === mostMonths) return null
    months.push(`${name}-01`)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
}
