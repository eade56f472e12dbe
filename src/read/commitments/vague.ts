import type { Time } from "../../model/reading.ts"

/** The version of the rules by which times that name no day are called vague. */
export const vagueVersion = 1

/** Whether a value names no day or stretch of the calendar: only the future, or a length left open. */
export const vagueStretch = (value: Time["value"], type: Time["type"]): boolean =>
  value === "FUTURE_REF" || (type === "duration" && value !== null && value.includes("X"))
