import type { InterfaceLanguage } from "../../words/language.ts"

/** What the commands of upkeep say in words of their own. */
export interface UpkeepWords {
  readonly what: Readonly<Record<"database" | "journal" | "event" | "page" | "reading" | "entry", string>>
  readonly pages: string
  readonly events: string
  readonly bytes: string
  readonly verified: (ok: boolean, events: number, pages: number, entries: number, faults: number) => string
  readonly reread: (added: number, lost: number, changed: number) => string
  readonly rebuilt: (events: number, entries: number) => string
  readonly setAside: (path: string) => string
  readonly backedUp: (folder: string, events: number) => string
  readonly restored: (path: string, events: number, entries: number) => string
  readonly moved: (path: string) => string
}

const en: UpkeepWords = {
  what: {
    database: "database",
    journal: "journal",
    event: "event",
    page: "page",
    reading: "reading",
    entry: "entry",
  },
  pages: "pages",
  events: "events",
  bytes: "bytes",
  verified: (ok, events, pages, entries, faults) =>
    ok
      ? `All as it was written: ${events} events, ${pages} pages, ${entries} entries.`
      : `${faults} ${faults === 1 ? "fault" : "faults"}; ${events} events, ${pages} pages, ${entries} entries were looked at.`,
  reread: (added, lost, changed) => `${added} added, ${lost} lost, ${changed} changed.`,
  rebuilt: (events, entries) => `Made again from ${events} events: ${entries} entries.`,
  setAside: path => `The damaged database is kept as ${path}.`,
  backedUp: (folder, events) => `${folder} holds journal and pages up to event ${events - 1}.`,
  restored: (path, events, entries) => `${path}: ${events} events, ${entries} entries, verified.`,
  moved: path => `The ledger is at ${path} now.`,
}

const de: UpkeepWords = {
  what: {
    database: "Datenbank",
    journal: "Journal",
    event: "Ereignis",
    page: "Seite",
    reading: "Lesung",
    entry: "Eintrag",
  },
  pages: "Seiten",
  events: "Ereignisse",
  bytes: "Bytes",
  verified: (ok, events, pages, entries, faults) =>
    ok
      ? `Alles, wie es geschrieben wurde: ${events} Ereignisse, ${pages} Seiten, ${entries} Einträge.`
      : `${faults} Fehler; angesehen wurden ${events} Ereignisse, ${pages} Seiten, ${entries} Einträge.`,
  reread: (added, lost, changed) => `${added} dazugekommen, ${lost} verloren, ${changed} geändert.`,
  rebuilt: (events, entries) => `Neu gemacht aus ${events} Ereignissen: ${entries} Einträge.`,
  setAside: path => `Die beschädigte Datenbank ist aufgehoben als ${path}.`,
  backedUp: (folder, events) => `${folder} enthält Journal und Seiten bis Ereignis ${events - 1}.`,
  restored: (path, events, entries) => `${path}: ${events} Ereignisse, ${entries} Einträge, geprüft.`,
  moved: path => `Das Hauptbuch liegt jetzt in ${path}.`,
}

/** The words of upkeep by language of the interface. */
export const upkeepWords: Readonly<Record<InterfaceLanguage, UpkeepWords>> = { en, de }
