import type { InterfaceLanguage } from "./language.ts"

const formats: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }),
}

/** A number as readers of a language write it, with one decimal at most. */
export const numberText = (n: number, language: InterfaceLanguage): string => formats[language].format(n)
