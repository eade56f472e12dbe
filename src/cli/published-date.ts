import { InvalidArgumentError } from "commander"
import { isPublished } from "../app/input/published.ts"

/** Reads a date of publication of the command line. Throws commander's error for what is none. */
export function publishedDate(value: string): string {
  if (!isPublished(value))
    throw new InvalidArgumentError("Write a day as YYYY-MM-DD, or an instant as YYYY-MM-DDTHH:MM±HH:MM.")
  return value
}
