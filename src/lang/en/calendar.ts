import type { CalendarWords } from "../calendar-words.ts"

const months: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
]

const weekdays: readonly (readonly string[])[] = [
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
]

const numbered = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, i) => forms.map(form => [form, i + 1] as const)))

/** How English pages print dates. */
export const calendar: CalendarWords = {
  months: numbered(months),
  weekdays: numbered(weekdays),
  clock: new Set(["hrs", "hours", "o'clock"]),
  halves: new Map([
    ["am", 0],
    ["pm", 12],
  ]),
  // Only names that mean one offset: "ET", "CST" and "IST" mean several, and are passed over.
  zones: new Map([
    ["utc", "Z"],
    ["gmt", "Z"],
    ["bst", "+01:00"],
    ["cet", "+01:00"],
    ["cest", "+02:00"],
    ["sast", "+02:00"],
    ["edt", "-04:00"],
    ["est", "-05:00"],
    ["cdt", "-05:00"],
    ["mdt", "-06:00"],
    ["mst", "-07:00"],
    ["pdt", "-07:00"],
    ["pst", "-08:00"],
    ["aest", "+10:00"],
    ["aedt", "+11:00"],
  ]),
  between: new Set(["at", "on", "of", "the", "et", "pt", "ct", "mt", "ist", "cst"]),
  published: [
    "published",
    "first published",
    "publication date",
    "posted",
    "written",
    "created",
    "date",
    "dated",
  ],
  modified: [
    "updated",
    "last updated",
    "last modified",
    "modified",
    "last edited",
    "edited",
    "revised",
    "last reviewed",
    "reviewed",
    "last changed",
  ],
  slashes: "month-first",
}
