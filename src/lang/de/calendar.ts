import type { CalendarWords } from "../calendar-words.ts"

const months: readonly (readonly string[])[] = [
  ["januar", "jänner", "jan", "jän"],
  ["februar", "feber", "feb", "febr"],
  ["märz", "mär", "mrz", "maerz"],
  ["april", "apr"],
  ["mai"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["dezember", "dez"],
]

// Two letters alone are other words ("so", "da"), but here they only ever stand beside a date.
const weekdays: readonly (readonly string[])[] = [
  ["montag", "mo"],
  ["dienstag", "di"],
  ["mittwoch", "mi"],
  ["donnerstag", "do"],
  ["freitag", "fr"],
  ["samstag", "sonnabend", "sa"],
  ["sonntag", "so"],
]

const numbered = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, i) => forms.map(form => [form, i + 1] as const)))

/** How German pages print dates. */
export const calendar: CalendarWords = {
  months: numbered(months),
  weekdays: numbered(weekdays),
  clock: new Set(["uhr", "h"]),
  halves: new Map(),
  zones: new Map([
    ["mez", "+01:00"],
    ["mesz", "+02:00"],
    ["utc", "Z"],
    ["gmt", "Z"],
  ]),
  between: new Set(["um", "den", "der", "am", "vom", "gegen", "ab"]),
  published: [
    "veröffentlicht",
    "erstveröffentlichung",
    "erstellt",
    "publiziert",
    "erschienen",
    "online seit",
    "eingestellt",
    "geschrieben",
    "verfasst",
    "gepostet",
    "datum",
    "beitrag vom",
    "artikel vom",
    "meldung vom",
    "pressemitteilung vom",
    "stand",
  ],
  modified: [
    "aktualisiert",
    "zuletzt aktualisiert",
    "letzte aktualisierung",
    "letzte änderung",
    "zuletzt geändert",
    "zuletzt bearbeitet",
    "geändert",
    "bearbeitet",
    "update",
    "aktualisierung",
  ],
  slashes: "day-first",
}
