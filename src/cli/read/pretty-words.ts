import type { InterfaceLanguage } from "../language.ts"

/** What the pretty reading says in words of its own, by language of the interface. */
export interface PrettyWords {
  readonly article: string
  readonly furniture: string
  readonly statements: string
  readonly actors: string
  readonly problems: string
  readonly noStatements: string
  readonly untitled: string
  readonly undated: string
  readonly noSpeaker: string
  readonly blocks: (n: number) => string
  readonly words: (n: number) => string
  readonly mentions: (n: number) => string
  readonly confidence: Readonly<Record<"high" | "medium" | "low", string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly acts: Readonly<Record<string, string>>
  readonly forms: Readonly<Record<string, string>>
  readonly to: string
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const en: PrettyWords = {
  article: "Article",
  furniture: "Beside it",
  statements: "Who said what",
  actors: "Who is named",
  problems: "What could not be understood",
  noStatements: "No statements were found.",
  untitled: "(no title)",
  undated: "undated",
  noSpeaker: "speaker not told",
  blocks: n => count(n, "block", "blocks"),
  words: n => count(n, "word", "words"),
  mentions: n => count(n, "mention", "mentions"),
  confidence: { high: "sure", medium: "likely", low: "unsure" },
  kinds: {},
  acts: {},
  forms: {},
  to: "to",
}

const de: PrettyWords = {
  article: "Artikel",
  furniture: "Daneben",
  statements: "Wer was gesagt hat",
  actors: "Wer vorkommt",
  problems: "Was nicht verstanden wurde",
  noStatements: "Keine Aussagen gefunden.",
  untitled: "(ohne Titel)",
  undated: "ohne Datum",
  noSpeaker: "Sprecher nicht genannt",
  blocks: n => count(n, "Block", "Blöcke"),
  words: n => count(n, "Wort", "Wörter"),
  mentions: n => count(n, "Nennung", "Nennungen"),
  confidence: { high: "sicher", medium: "wahrscheinlich", low: "unsicher" },
  kinds: {
    navigation: "Navigation",
    advertisement: "Werbung",
    teaser: "Verweise",
    topics: "Themen",
    meta: "Angaben",
    comments: "Kommentare",
    legal: "Rechtliches",
    other: "Sonstiges",
    person: "Person",
    organisation: "Organisation",
    state: "Staat",
    group: "Gruppe",
  },
  acts: {
    said: "sagt",
    announcement: "kündigt an",
    promise: "verspricht",
    threat: "droht",
    demand: "fordert",
    prediction: "sagt voraus",
    refusal: "lehnt ab",
    denial: "bestreitet",
    admission: "räumt ein",
    accusation: "wirft vor",
    warning: "warnt",
    praise: "lobt",
    criticism: "kritisiert",
    question: "fragt",
    claim: "behauptet",
  },
  forms: {
    direct: "wörtlich",
    indirect: "indirekt",
    "free-indirect": "frei indirekt",
    reported: "berichtet",
  },
  to: "an",
}

/** The words of the pretty reading in each language of the interface. */
export const prettyWords: Readonly<Record<InterfaceLanguage, PrettyWords>> = { de, en }
