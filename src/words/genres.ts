import type { InterfaceLanguage } from "./language.ts"

/** What kinds of articles are called; what is not here is called as the reading has it, which is English. */
export const genreNames: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  de: {
    report: "Bericht",
    reportage: "Reportage",
    opinion: "Meinung",
    analysis: "Analyse",
    interview: "Interview",
    ticker: "Ticker",
    agency: "Agenturmeldung",
    sponsored: "Anzeige",
    review: "Rezension",
    satire: "Satire",
    podcast: "Podcast",
    "press release": "Pressemitteilung",
  },
}
