import type { InterfaceLanguage } from "../words/language.ts"

/** What `serve` says, by language of the interface. */
export const serveWords: Readonly<
  Record<InterfaceLanguage, { readonly demo: string; readonly end: string }>
> = {
  en: {
    demo: "A demo with invented pages. `beimwort add ADDRESS` begins a ledger of your own.",
    end: "Ctrl-C ends it.",
  },
  de: {
    demo: "Ein Beispiel mit erfundenen Seiten. `beimwort add ADRESSE` beginnt ein eigenes Register.",
    end: "Strg-C beendet es.",
  },
}
