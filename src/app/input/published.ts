const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/

/**
 * Whether a value says when a page was published, in the form `YYYY-MM-DD[THH:MM[:SS][Z|±HH:MM]]` (ISO 8601), on a day
 * that the calendar has.
 */
export function isPublished(value: string): boolean {
  const parts = form.exec(value)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  // The day before the first of the next month; year 0 to 99 would mean 1900 to 1999 to the constructor.
  const last = new Date(Date.UTC(year + 400, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= last
}
