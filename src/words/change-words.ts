import type { ChangedField } from "../ledger/changes/entry-changes.ts"
import type { InterfaceLanguage } from "./language.ts"

/** What is said of edits of a page, by language of the interface. */
export interface ChangeWords {
  readonly fields: Readonly<Record<ChangedField, string>>
  /** Stands over the changes of an entry. */
  readonly heading: string
  readonly became: (entry: string) => string
  readonly cameOf: (entry: string) => string
  readonly noMore: string
  readonly isBack: string
  readonly nothing: string
  readonly found: (n: number) => string
  /** Behind what `add` says of a page. */
  readonly touched: (n: number) => string
}

const english: ChangeWords = {
  fields: {
    words: "words",
    marks: "quotation marks",
    condition: "condition",
    consequence: "else",
    deadline: "deadline",
    speaker: "who",
    gone: "taken out",
  },
  heading: "Changed on the page",
  became: entry => `now ${entry}`,
  cameOf: entry => `before ${entry}`,
  noMore: "no longer read as anybody's words",
  isBack: "back again since",
  nothing: "No edit of a page touched an entry.",
  found: n => `${n} ${n === 1 ? "entry" : "entries"} touched by edits`,
  touched: n => `${n} ${n === 1 ? "entry is" : "entries are"} printed otherwise: \`beimwort changes\``,
}

const german: ChangeWords = {
  fields: {
    words: "Wortlaut",
    marks: "Anführungszeichen",
    condition: "Bedingung",
    consequence: "sonst",
    deadline: "Frist",
    speaker: "wer",
    gone: "gestrichen",
  },
  heading: "Auf der Seite geändert",
  became: entry => `jetzt ${entry}`,
  cameOf: entry => `zuvor ${entry}`,
  noMore: "nicht mehr als jemandes Worte zu lesen",
  isBack: "inzwischen wieder da",
  nothing: "Keine Änderung einer Seite hat einen Eintrag berührt.",
  found: n => `${n} ${n === 1 ? "Eintrag" : "Einträge"} von Änderungen berührt`,
  touched: n => `${n} ${n === 1 ? "Eintrag lautet" : "Einträge lauten"} dort anders: \`beimwort changes\``,
}

/** The words of changes by language of the interface. */
export const changeWords: Readonly<Record<InterfaceLanguage, ChangeWords>> = { en: english, de: german }
