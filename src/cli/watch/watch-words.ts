import type { InterfaceLanguage } from "../../words/language.ts"

/** What the commands that watch say in words of their own. */
export interface WatchWords {
  readonly watching: (sources: number) => string
  readonly nothingFollowed: string
  readonly round: (asked: number, pages: number) => string
  readonly next: (clock: string) => string
  readonly followed: string
  readonly known: string
  readonly unfollowed: (source: string) => string
  readonly never: string
  readonly today: (today: number, usual: number) => string
  readonly last: string
  readonly nextAt: string
  readonly unread: (n: number) => string
  readonly walls: (n: number) => string
  readonly failed: (n: number) => string
  readonly open: (n: number) => string
  readonly fails: string
  readonly saved: (name: string) => string
  readonly dropped: (name: string) => string
  readonly noSearches: string
  readonly noAlerts: string
  readonly alert: (name: string, n: number) => string
  readonly stopped: string
}

const english: WatchWords = {
  watching: sources => `Watching ${sources} ${sources === 1 ? "source" : "sources"}; Ctrl-C ends it.`,
  nothingFollowed: "No source is followed. `beimwort follow ADDRESS` follows one, a site or a feed.",
  round: (asked, pages) =>
    `${asked} ${asked === 1 ? "source" : "sources"} asked, ${pages} ${pages === 1 ? "page" : "pages"}`,
  next: clock => `next at ${clock}`,
  followed: "followed",
  known: "followed already",
  unfollowed: source => `${source} is followed no longer; its pages stay.`,
  never: "never",
  today: (today, usual) => `${today} today, ${usual} on a usual day`,
  last: "last asked",
  nextAt: "next",
  unread: n => `${n} not understood`,
  walls: n => `${n} behind a wall of consent or a check for robots`,
  failed: n => `${n} could not be had`,
  open: n => `${n} waiting`,
  fails: "fails",
  saved: name => `Saved as ${name}; \`beimwort alerts\` shows what is new.`,
  dropped: name => `${name} is kept no longer.`,
  noSearches: 'No search is saved. `beimwort save-search NAME "words" --actor …` saves one.',
  noAlerts: "Nothing new for any saved search.",
  alert: (name, n) => `${name}: ${n} new`,
  stopped: "Stopped; the next run goes on.",
}

const german: WatchWords = {
  watching: sources =>
    `${sources} ${sources === 1 ? "Quelle" : "Quellen"} werden verfolgt; Strg-C beendet es.`,
  nothingFollowed:
    "Keine Quelle wird verfolgt. `beimwort follow ADRESSE` verfolgt eine, eine Seite oder einen Feed.",
  round: (asked, pages) =>
    `${asked} ${asked === 1 ? "Quelle" : "Quellen"} gefragt, ${pages} ${pages === 1 ? "Seite" : "Seiten"}`,
  next: clock => `weiter um ${clock}`,
  followed: "wird verfolgt",
  known: "wird schon verfolgt",
  unfollowed: source => `${source} wird nicht mehr verfolgt; die Seiten bleiben.`,
  never: "nie",
  today: (today, usual) => `${today} heute, ${usual} an einem üblichen Tag`,
  last: "zuletzt gefragt",
  nextAt: "weiter",
  unread: n => `${n} nicht verstanden`,
  walls: n => `${n} hinter einer Einwilligung oder einer Roboterprüfung`,
  failed: n => `${n} nicht zu bekommen`,
  open: n => `${n} warten`,
  fails: "schlägt fehl",
  saved: name => `Gespeichert als ${name}; \`beimwort alerts\` zeigt, was neu ist.`,
  dropped: name => `${name} ist nicht mehr gespeichert.`,
  noSearches: 'Keine Suche ist gespeichert. `beimwort save-search NAME "Wörter" --actor …` speichert eine.',
  noAlerts: "Nichts Neues für gespeicherte Suchen.",
  alert: (name, n) => `${name}: ${n} neu`,
  stopped: "Angehalten; der nächste Lauf macht weiter.",
}

/** These words by language of the interface. */
export const watchWords: Readonly<Record<InterfaceLanguage, WatchWords>> = { en: english, de: german }
