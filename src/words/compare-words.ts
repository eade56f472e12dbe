import type { InterfaceLanguage } from "./language.ts"

/** What the commands that compare say in words of their own. */
export interface CompareWords {
  readonly bears: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<string, (name: string) => string>>
  readonly nothingBears: (pages: number) => string
  readonly isNew: string
  readonly likely: (score: number) => string
  readonly why: string
  readonly shifts: Readonly<Record<string, string>>
  readonly judged: Readonly<Record<string, string>>
  readonly differs: string
  readonly otherOffice: string
  readonly told: string
  readonly noShifts: string
  readonly judge: (later: string, earlier: string) => string
}

const english: CompareWords = {
  bears: {
    fulfils: "may say that it was done",
    contradicts: "may say that it was not done, or the opposite",
    extends: "may move its time",
    withdraws: "may take it back",
    condition: "may tell of its condition",
    "same-matter": "on the same matter",
  },
  reasons: {
    "shared-words": words => `words in common: ${words}`,
    "other-words": words => `other words for: ${words}`,
    "shared-names": names => `names in common: ${names}`,
    "shared-numbers": numbers => `numbers in common: ${numbers}`,
    "same-actor": name => `names ${name}`,
    "actor-on-page": name => `${name} is named on the page`,
    "said-by-actor": name => `${name} says it`,
    condition: words => `words of the condition: ${words}`,
    happened: () => "told as something that happened",
    done: () => "a word of completion",
    undone: () => "a word of failure or against it",
    "given-up": () => "a word of giving up",
    moved: () => "a word of delay",
    turned: () => "a word of a change of mind",
    recalled: () => "a word for what was held out",
    now: () => "tells what has become so",
    opposite: () => "a word for the opposite",
    history: () => "names a day before it",
    denies: () => "says no where the other says yes, or the other way round",
    "near-deadline": () => "near the deadline",
    "later-date": () => "names a day behind the deadline",
    "another-speaks": () => "somebody else says it",
    repeats: () => "may only repeat it",
    "other-names": () => "names others, and not those of the commitment",
    thought: () => "told as only thought of",
  },
  nothingBears: pages =>
    pages === 0
      ? "No later page shares its words."
      : `Nothing that bears on it was found in ${pages} later ${pages === 1 ? "page" : "pages"}.`,
  isNew: "new since it was last looked at",
  likely: score => `${Math.round(score * 100)} %`,
  why: "why",
  shifts: {
    reversal: "says the opposite",
    condition_added: "a condition was added",
    condition_dropped: "the condition is gone",
    date_moved: "another date",
    number_changed: "another number",
    narrowed: "narrower",
  },
  judged: {
    reverses: "confirmed: a reversal",
    conditions: "confirmed: a condition was added",
    narrows: "confirmed: narrower",
    nuances: "confirmed: a nuance",
    "no-shift": "rejected: no change",
  },
  differs: "differs",
  otherOffice: "in another office",
  told: "the page says",
  noShifts: "No change of position was found.",
  judge: (later, earlier) =>
    `beimwort link ${later} ${earlier} --as reverses|conditions|narrows|nuances|no-shift`,
}

const german: CompareWords = {
  bears: {
    fulfils: "sagt vielleicht, dass es geschehen ist",
    contradicts: "sagt vielleicht, dass es nicht geschehen ist, oder das Gegenteil",
    extends: "verschiebt vielleicht die Zeit",
    withdraws: "nimmt es vielleicht zurück",
    condition: "spricht vielleicht von der Bedingung",
    "same-matter": "zur selben Sache",
  },
  reasons: {
    "shared-words": words => `gemeinsame Wörter: ${words}`,
    "other-words": words => `andere Wörter für: ${words}`,
    "shared-names": names => `gemeinsame Namen: ${names}`,
    "shared-numbers": numbers => `gemeinsame Zahlen: ${numbers}`,
    "same-actor": name => `nennt ${name}`,
    "actor-on-page": name => `${name} steht auf der Seite`,
    "said-by-actor": name => `${name} sagt es`,
    condition: words => `Wörter der Bedingung: ${words}`,
    happened: () => "als geschehen erzählt",
    done: () => "ein Wort der Vollendung",
    undone: () => "ein Wort des Scheiterns oder dagegen",
    "given-up": () => "ein Wort des Aufgebens",
    moved: () => "ein Wort des Verschiebens",
    turned: () => "ein Wort des Sinneswandels",
    recalled: () => "ein Wort für das, was in Aussicht stand",
    now: () => "erzählt, was nun so ist",
    opposite: () => "ein Wort für das Gegenteil",
    history: () => "nennt einen Tag davor",
    denies: () => "sagt Nein, wo das andere Ja sagt, oder umgekehrt",
    "near-deadline": () => "nahe an der Frist",
    "later-date": () => "nennt einen Tag nach der Frist",
    "another-speaks": () => "jemand anders sagt es",
    repeats: () => "wiederholt es vielleicht nur",
    "other-names": () => "nennt andere und nicht die der Zusage",
    thought: () => "nur als gedacht erzählt",
  },
  nothingBears: pages =>
    pages === 0
      ? "Keine spätere Seite teilt seine Wörter."
      : `Auf ${pages} ${pages === 1 ? "späteren Seite" : "späteren Seiten"} fand sich nichts dazu.`,
  isNew: "neu seit dem letzten Blick",
  likely: score => `${Math.round(score * 100)} %`,
  why: "weil",
  shifts: {
    reversal: "sagt das Gegenteil",
    condition_added: "eine Bedingung kam hinzu",
    condition_dropped: "die Bedingung fehlt",
    date_moved: "ein anderes Datum",
    number_changed: "eine andere Zahl",
    narrowed: "enger gefasst",
  },
  judged: {
    reverses: "bestätigt: Kehrtwende",
    conditions: "bestätigt: eine Bedingung kam hinzu",
    narrows: "bestätigt: enger gefasst",
    nuances: "bestätigt: eine Nuance",
    "no-shift": "verworfen: keine Änderung",
  },
  differs: "anders",
  otherOffice: "in einem anderen Amt",
  told: "die Seite sagt",
  noShifts: "Keine Änderung der Haltung gefunden.",
  judge: (later, earlier) =>
    `beimwort link ${later} ${earlier} --as reverses|conditions|narrows|nuances|no-shift`,
}

/** These words by language of the interface. */
export const compareWords: Readonly<Record<InterfaceLanguage, CompareWords>> = { en: english, de: german }
