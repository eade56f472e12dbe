import type { InterfaceLanguage } from "../language.ts"

/** What the ledger's commands say in words of their own, by language of the interface. */
export interface LedgerWords {
  readonly kinds: Readonly<Record<string, string>>
  readonly outcomes: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, string>>
  readonly clock: Readonly<Record<string, string>>
  readonly boards: Readonly<Record<string, string>>
  readonly basis: Readonly<Record<string, string>>
  readonly nobody: string
  readonly statements: (n: number) => string
  readonly commitments: (n: number) => string
  readonly pages: string
  readonly isNew: string
  readonly newVersion: (n: number) => string
  readonly known: string
  readonly duplicateOf: string
  readonly due: string
  readonly noDate: string
  readonly daysAgo: (n: number) => string
  readonly inDays: (n: number) => string
  readonly condition: string
  readonly newSince: (n: number) => string
  readonly looked: string
  readonly more: (n: number) => string
  readonly nothingDue: string
  readonly nothingFound: string
  readonly found: (n: number, isExact: boolean) => string
  readonly newest: string
  readonly label: Readonly<
    Record<
      | "state"
      | "outcome"
      | "clock"
      | "deadlines"
      | "addressee"
      | "medium"
      | "place"
      | "said"
      | "relay"
      | "condition"
      | "met"
      | "consequence"
      | "testability"
      | "who"
      | "what"
      | "measure"
      | "byWhen"
      | "reports"
      | "links"
      | "history"
      | "evidence"
      | "corrected"
      | "names"
      | "offices"
      | "open"
      | "perhapsSame"
      | "inWords",
      string
    >
  >
  readonly links: Readonly<Record<string, string>>
  readonly negated: string
  readonly counts: string
  readonly moved: string
  readonly gone: string
  readonly lost: string
  readonly mergedInto: string
  readonly withoutCondition: string
  readonly otherWords: string
  readonly events: Readonly<Record<string, string>>
}

const en: LedgerWords = {
  kinds: {},
  outcomes: {
    unreviewed: "not reviewed",
    open: "open",
    in_progress: "in progress",
    stalled: "stalled",
    kept: "kept",
    kept_late: "kept late",
    partly: "partly",
    broken: "broken",
    withdrawn: "withdrawn",
    replaced: "replaced",
    void: "void",
    reversed: "undone",
    disputed: "disputed",
  },
  states: { candidate: "candidate", confirmed: "confirmed", rejected: "rejected", duplicate: "merged" },
  clock: {
    no_date: "no date",
    waiting_for_condition: "waits for its condition",
    running: "running",
    due_soon: "due soon",
    due_today: "due today",
    overdue: "overdue",
    closed: "closed",
  },
  boards: {
    overdue: "Overdue",
    today: "Today",
    soon: "Soon",
    waiting: "Waiting for a condition",
    running: "Running",
    undated: "Without a date",
  },
  basis: {
    stated: "as stated",
    relative: "counted from the text",
    vague: "vague",
    set_by_person: "set by hand",
  },
  nobody: "nobody named",
  statements: n => `${n} ${n === 1 ? "statement" : "statements"}`,
  commitments: n => `${n} ${n === 1 ? "commitment" : "commitments"}`,
  pages: "pages",
  isNew: "new",
  newVersion: n => `version ${n}: the page was changed`,
  known: "known already, nothing changed",
  duplicateOf: "the same article as",
  due: "due",
  noDate: "no date",
  daysAgo: n => (n === 1 ? "1 day ago" : `${n} days ago`),
  inDays: n => (n === 0 ? "today" : n === 1 ? "in 1 day" : `in ${n} days`),
  condition: "if",
  newSince: n => (n === 0 ? "" : n >= 100 ? "100 or more new since" : `${n} new since`),
  looked: "looked at",
  more: n => `… and ${n} more (--limit shows them)`,
  nothingDue: "No commitments yet.",
  nothingFound: "Nothing found.",
  found: (n, isExact) => `${isExact ? "" : "more than "}${n} found`,
  newest: "the newest first",
  label: {
    state: "entry",
    outcome: "outcome",
    clock: "clock",
    deadlines: "deadline",
    addressee: "to",
    medium: "medium",
    place: "place",
    said: "said",
    relay: "as told by",
    condition: "condition",
    met: "came about",
    consequence: "else",
    testability: "testable",
    who: "who",
    what: "what",
    measure: "measure",
    byWhen: "by when",
    reports: "Printed by",
    links: "Tied to",
    history: "History",
    evidence: "Evidence",
    corrected: "corrected",
    names: "also",
    offices: "Called",
    open: "Open commitments",
    perhapsSame: "Perhaps the same",
    inWords: "in words",
  },
  links: {
    extends: "extends",
    replaces: "replaces",
    withdraws: "withdraws",
    fulfils: "fulfils",
    contradicts: "contradicts",
    repeats: "repeats",
  },
  negated: "not to",
  counts: "counts",
  moved: "moved",
  gone: "no longer there",
  lost: "No page that is read today has it.",
  mergedInto: "merged into",
  withoutCondition: "without the condition",
  otherWords: "in other words",
  events: {
    "entry.confirmed": "confirmed",
    "entry.rejected": "rejected",
    "entry.corrected": "corrected",
    "entry.assessed": "assessed",
    "entry.linked": "tied",
    "entry.merged": "merged",
    "entry.split": "split again",
    "actor.merged": "merged",
    "actor.split": "split again",
    "actor.described": "described",
    "page.added": "added",
    "page.reread": "read again",
  },
}

const de: LedgerWords = {
  kinds: {
    announcement: "Ankündigung",
    promise: "Versprechen",
    threat: "Drohung",
    ultimatum: "Ultimatum",
    demand: "Forderung",
    prediction: "Vorhersage",
    refusal: "Weigerung",
    said: "Äußerung",
    denial: "Dementi",
    admission: "Eingeständnis",
    accusation: "Vorwurf",
    warning: "Warnung",
    praise: "Lob",
    criticism: "Kritik",
    question: "Frage",
    claim: "Behauptung",
  },
  outcomes: {
    unreviewed: "ungeprüft",
    open: "offen",
    in_progress: "in Umsetzung",
    stalled: "stockt",
    kept: "gehalten",
    kept_late: "verspätet gehalten",
    partly: "teilweise",
    broken: "gebrochen",
    withdrawn: "zurückgenommen",
    replaced: "ersetzt",
    void: "gegenstandslos",
    reversed: "wieder aufgehoben",
    disputed: "strittig",
  },
  states: {
    candidate: "Vorschlag",
    confirmed: "bestätigt",
    rejected: "verworfen",
    duplicate: "zusammengelegt",
  },
  clock: {
    no_date: "ohne Termin",
    waiting_for_condition: "wartet auf seine Bedingung",
    running: "läuft",
    due_soon: "bald fällig",
    due_today: "heute fällig",
    overdue: "überfällig",
    closed: "abgeschlossen",
  },
  boards: {
    overdue: "Überfällig",
    today: "Heute",
    soon: "Bald",
    waiting: "Wartet auf eine Bedingung",
    running: "Läuft",
    undated: "Ohne Termin",
  },
  basis: {
    stated: "wie genannt",
    relative: "vom Text aus gezählt",
    vague: "ungefähr",
    set_by_person: "von Hand gesetzt",
  },
  nobody: "niemand genannt",
  statements: n => `${n} ${n === 1 ? "Äußerung" : "Äußerungen"}`,
  commitments: n => `${n} ${n === 1 ? "Zusage" : "Zusagen"}`,
  pages: "Seiten",
  isNew: "neu",
  newVersion: n => `Fassung ${n}: die Seite wurde geändert`,
  known: "schon bekannt, nichts geändert",
  duplicateOf: "derselbe Artikel wie",
  due: "fällig",
  noDate: "ohne Termin",
  daysAgo: n => (n === 1 ? "seit 1 Tag" : `seit ${n} Tagen`),
  inDays: n => (n === 0 ? "heute" : n === 1 ? "in 1 Tag" : `in ${n} Tagen`),
  condition: "wenn",
  newSince: n => (n === 0 ? "" : n >= 100 ? "100 oder mehr neu seither" : `${n} neu seither`),
  looked: "angesehen",
  more: n => `… und ${n} weitere (--limit zeigt sie)`,
  nothingDue: "Noch keine Zusagen.",
  nothingFound: "Nichts gefunden.",
  found: (n, isExact) => `${isExact ? "" : "mehr als "}${n} gefunden`,
  newest: "die neuesten zuerst",
  label: {
    state: "Eintrag",
    outcome: "Ausgang",
    clock: "Uhr",
    deadlines: "Frist",
    addressee: "an",
    medium: "Medium",
    place: "Ort",
    said: "gesagt",
    relay: "überliefert",
    condition: "Bedingung",
    met: "eingetreten",
    consequence: "sonst",
    testability: "prüfbar",
    who: "wer",
    what: "was",
    measure: "Maßstab",
    byWhen: "bis wann",
    reports: "Gedruckt von",
    links: "Verbunden",
    history: "Verlauf",
    evidence: "Beleg",
    corrected: "berichtigt",
    names: "auch",
    offices: "Genannt",
    open: "Offene Zusagen",
    perhapsSame: "Vielleicht dieselben",
    inWords: "in Worten",
  },
  links: {
    extends: "verlängert",
    replaces: "ersetzt",
    withdraws: "nimmt zurück",
    fulfils: "erfüllt",
    contradicts: "widerspricht",
    repeats: "wiederholt",
  },
  negated: "nicht zu",
  counts: "gilt",
  moved: "verschoben",
  gone: "dort nicht mehr zu lesen",
  lost: "Auf keiner Seite wird es heute noch gelesen.",
  mergedInto: "zusammengelegt mit",
  withoutCondition: "ohne die Bedingung",
  otherWords: "mit anderen Worten",
  events: {
    "entry.confirmed": "bestätigt",
    "entry.rejected": "verworfen",
    "entry.corrected": "berichtigt",
    "entry.assessed": "beurteilt",
    "entry.linked": "verbunden",
    "entry.merged": "zusammengelegt",
    "entry.split": "wieder getrennt",
    "actor.merged": "zusammengelegt",
    "actor.split": "wieder getrennt",
    "actor.described": "beschrieben",
    "page.added": "aufgenommen",
    "page.reread": "neu gelesen",
  },
}

/** The words of the ledger's commands by language of the interface. */
export const ledgerWords: Readonly<Record<InterfaceLanguage, LedgerWords>> = { en, de }
