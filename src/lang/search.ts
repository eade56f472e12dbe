/** What a language knows for the search: words come in lower case and NFC, and no answer needs to be folded to ASCII. */
export interface SearchPack {
  /** What the forms of a word have in common: „zölle“ → „zoll“. Forms of one word meet, others should not. */
  readonly stem: (word: string) => string
  /** The words within a compound, unstemmed: „strafzölle“ → „straf“, „zölle“; empty where it is none. */
  readonly parts: (word: string) => readonly string[]
  /** Words so common that an index of them is of no use. */
  readonly stopWords: ReadonlySet<string>
}
