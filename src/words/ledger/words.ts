import type { InterfaceLanguage } from "../language.ts"
import { english } from "./english.ts"
import { german } from "./german.ts"
import type { LedgerWords } from "./ledger-words.ts"

export type { LedgerWords }

/** The words of the ledger's commands by language of the interface. */
export const ledgerWords: Readonly<Record<InterfaceLanguage, LedgerWords>> = { en: english, de: german }
