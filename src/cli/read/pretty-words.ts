import type { Commitment, Confidence, Reading } from "../../model/reading.ts"
import type { InterfaceLanguage } from "../../words/language.ts"

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
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly genre: string
  readonly inferred: string
  readonly commitments: string
  readonly nobody: string
  /** What is said of a commitment that something shall not be. */
  readonly negated: string
  readonly condition: string
  readonly consequence: string
  readonly deadline: string
  readonly basis: Readonly<Record<NonNullable<Commitment["deadline"]>["basis"], string>>
  /** That a deadline is the condition's, the act having none of its own. */
  readonly ofCondition: string
  readonly said: string
  readonly toldBy: string
  readonly inStatement: (number: number) => string
  /** That the words are the whole of a statement. */
  readonly isStatement: (number: number) => string
  readonly inAuthorsText: string
  readonly shifts: string
  readonly theAuthor: string
  readonly says: (who: string) => string
  readonly figures: string
  readonly wording: string
  readonly voices: Readonly<Record<Reading["wording"][number]["voice"], string>>
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
  genre: "Genre",
  inferred: "inferred",
  commitments: "What is to come",
  nobody: "nobody named",
  negated: "negated",
  condition: "condition",
  consequence: "follows",
  deadline: "when",
  basis: { stated: "stated", relative: "relative", vague: "vague" },
  ofCondition: "of the condition",
  said: "said",
  toldBy: "told by",
  inStatement: n => `in statement ${n}`,
  isStatement: n => `is statement ${n}`,
  inAuthorsText: "in the author's text",
  shifts: "Who is said to have changed position",
  theAuthor: "the author",
  says: who => `says ${who}`,
  figures: "How many people",
  wording: "Words of judgement",
  voices: { author: "author", quoted: "quoted" },
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
  genre: "Genre",
  inferred: "erschlossen",
  commitments: "Was kommen soll",
  nobody: "niemand genannt",
  negated: "verneint",
  condition: "Bedingung",
  consequence: "Folge",
  deadline: "Termin",
  basis: { stated: "genannt", relative: "relativ", vague: "vage" },
  ofCondition: "der Bedingung",
  said: "gesagt",
  toldBy: "laut",
  inStatement: n => `in Aussage ${n}`,
  isStatement: n => `ist Aussage ${n}`,
  inAuthorsText: "im Text des Autors",
  shifts: "Wem ein Kurswechsel nachgesagt wird",
  theAuthor: "der Autor",
  says: who => `sagt ${who}`,
  figures: "Wie viele Menschen",
  wording: "Wertende Wörter",
  voices: { author: "Autor", quoted: "zitiert" },
}

/** The words of the pretty reading in each language of the interface. */
export const prettyWords: Readonly<Record<InterfaceLanguage, PrettyWords>> = { de, en }
