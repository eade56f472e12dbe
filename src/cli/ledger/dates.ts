import type { Due } from "../../store/query/content.ts"
import type { InterfaceLanguage } from "../language.ts"

/** A day or instant of a page as its readers write it. */
export function dayText(value: string, language: InterfaceLanguage): string {
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return value
  const text = day.toLocaleDateString(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  })
  const clock = /T(\d{2}:\d{2})/.exec(value)?.[1]
  return clock ? `${text}, ${clock}` : text
}

/** The days of a deadline in words: one day, from a day to a day, or what the text says of it where there are none. */
export function dueText({ value, from, to }: Omit<Due, "basis">, language: InterfaceLanguage): string | null {
  if (from === null && to === null) return value
  if (from === null || to === null || from === to) return dayText((to ?? from)!, language)
  return `${dayText(from, language)} – ${dayText(to, language)}`
}
