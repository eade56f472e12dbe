/** First and last day, inclusive. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** The days of `YYYY-MM-DD` or `YYYY-MM-DD..YYYY-MM-DD`; null for anything else, or where the first is the later. */
export function rangeOf(text: string): DayRange | null {
  const [from, to = from, ...more] = text.split("..")
  if (more.length > 0 || !isDay(from!) || !isDay(to!) || from! > to!) return null
  return { from: from!, to: to! }
}
