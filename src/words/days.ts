import type { InterfaceLanguage } from "./language.ts"

const long: Readonly<Record<InterfaceLanguage, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
}

/** A day or instant of the page as its readers write it, `8. August 2025, 17:00`; the clock time stays as the page gives it. */
export function dayText(value: string, language: InterfaceLanguage): string {
  const day = midnight(value)
  if (day === null) return value
  const clock = /T(\d{2}:\d{2})/.exec(value)?.[1]
  return clock ? `${long[language].format(day)}, ${clock}` : long[language].format(day)
}

/** The first to the last day in words: one day, a stretch, or one that is open on a side; null where both are null. */
export function daysText(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: InterfaceLanguage,
): string | null {
  if (from === null && to === null) return null
  if (from === null) return `${language === "de" ? "bis" : "until"} ${dayText(to!, language)}`
  if (to === null) return `${language === "de" ? "ab" : "from"} ${dayText(from, language)}`
  if (from === to) return dayText(from, language)
  const [first, last] = [midnight(from), midnight(to)]
  if (first === null || last === null || from.includes("T") || to.includes("T"))
    return `${dayText(from, language)} – ${dayText(to, language)}`
  return long[language].formatRange(first, last)
}

function midnight(value: string): Date | null {
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? null : day
}

/** An instant as people here read it: in the time zone of the machine. What is none stays as it is. */
export function instantText(at: string, language: InterfaceLanguage): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return at
  return instant.toLocaleString(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  })
}

/** The day of an instant where the machine stands. */
export function localDayText(at: string, language: InterfaceLanguage): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return at
  return instant.toLocaleDateString(language === "de" ? "de-DE" : "en-GB", { dateStyle: "long" })
}
