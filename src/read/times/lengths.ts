import type { Grain, Length } from "../../lang/times.ts"
import { addMonths, type Day, isoDay } from "./calendar.ts"
import { open, type Resolved, type TimeContext } from "./resolved.ts"

const letters: Readonly<Record<Grain, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "SE",
  year: "Y",
  decade: "DE",
  century: "CE",
}

const isClock = (unit: Grain): boolean => unit === "second" || unit === "minute" || unit === "hour"

/** A length as TIMEX3 writes it: „P3Y4M“, „PT24H“, „PXD“. */
export function lengthValue(parts: readonly Length[]): string {
  let value = "P"
  let clock = false
  for (const { amount, unit } of parts) {
    if (isClock(unit) && !clock) {
      value += "T"
      clock = true
    }
    value += `${amount ?? "X"}${letters[unit]}`
  }
  return value
}

/** A length: its days where it is counted from, or back from, the day of writing. */
export function durationOf(
  parts: readonly Length[],
  { written, role, tense, fromEvent }: TimeContext,
): Resolved {
  const value = lengthValue(parts)
  const [only] = parts
  if (written === null || parts.length !== 1 || only!.amount === null) return open("duration", value)
  if (role === "within" && tense !== "past" && !fromEvent) {
    const last = after(written, only!, 1)
    return last === null
      ? open("duration", value)
      : { type: "duration", value, from: isoDay(written), to: isoDay(last) }
  }
  return open("duration", value)
}

/** The day so long after another, or before it; hours count as the days that they fill. Null where the unit has no days. */
export function after(day: Day, { amount, unit }: Length, direction: 1 | -1): Day | null {
  const n = (amount ?? 0) * direction
  switch (unit) {
    case "second":
    case "minute":
      return day
    case "hour":
      return day + direction * Math.ceil(Math.abs(n) / 24)
    case "day":
      return day + Math.round(n)
    case "week":
      return day + Math.round(7 * n)
    case "month":
      return addMonths(day, Math.round(n))
    case "quarter":
      return addMonths(day, Math.round(3 * n))
    case "half":
      return addMonths(day, Math.round(6 * n))
    case "year":
      return addMonths(day, Math.round(12 * n))
    case "decade":
      return addMonths(day, Math.round(120 * n))
    default:
      return null
  }
}
