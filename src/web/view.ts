import type { InterfaceLanguage } from "../words/language.ts"
import type { LedgerWords } from "../words/ledger/words.ts"
import type { WorkbenchWords } from "../words/workbench/words.ts"
import type { Workbench } from "./workbench.ts"

/** The screens, in the order in which they stand at the side. */
export const screens = ["inbox", "due", "actors", "shifts", "search", "pages", "sources"] as const
/** One of `screens`. */
export type Screen = (typeof screens)[number]

/** What a screen is drawn with. */
export interface View {
  readonly bench: Workbench
  readonly language: InterfaceLanguage
  readonly theme: "light" | "dark" | null
  /** The workbench's own words, and those that it shares with the command line. */
  readonly w: WorkbenchWords
  readonly lw: LedgerWords
  readonly today: string
  /** The address that is shown: path and query. */
  readonly path: string
  /** What waits in the inbox, by type, and what is over or due. */
  readonly counts: {
    readonly inbox: Readonly<Record<"statement" | "commitment", number>>
    readonly due: number
  }
}
