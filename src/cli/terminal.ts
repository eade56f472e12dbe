import { styleText } from "node:util"
import { type InterfaceLanguage, interfaceLanguage } from "../words/language.ts"

/** How text is set for a person. */
export interface Terminal {
  readonly language: InterfaceLanguage
  /** Columns. */
  readonly width: number
  /** Puts a style on a text, or returns it as it is where the terminal shows none. */
  readonly style: (
    format: "bold" | "dim" | "italic" | "cyan" | "yellow" | "green" | "red",
    text: string,
  ) => string
}

/** What standard output shows: colour only on a terminal, and none where the user wants none. */
export const terminal = (): Terminal => ({
  language: interfaceLanguage(process.env),
  width: process.stdout.columns ?? 80,
  style: (format, text) => styleText(format, text, { stream: process.stdout }),
})
