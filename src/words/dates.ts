import type { Due } from "../store/query/content.ts"
import { daysText } from "./days.ts"
import type { InterfaceLanguage } from "./language.ts"

/** The days of a deadline in words, or, where it has none, what the text says of it. */
export const dueText = (
  { value, from, to }: Omit<Due, "basis">,
  language: InterfaceLanguage,
): string | null => daysText({ from, to }, language) ?? value
