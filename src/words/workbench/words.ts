import type { InterfaceLanguage } from "../language.ts"
import { english } from "./english.ts"
import { german } from "./german.ts"

/** What the workbench says in words of its own: the German ones give the form. */
export type WorkbenchWords = typeof german

/** The words of the workbench by language of the interface. */
export const workbenchWords: Readonly<Record<InterfaceLanguage, WorkbenchWords>> = { de: german, en: english }
