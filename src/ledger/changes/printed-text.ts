import { printedTokens } from "./printed-tokens.ts"

/** So many tokens in a row are looked up before the whole text is searched. */
const run = 3

/** A text that can be asked whether it has some words, in time that does not grow with it where it has not. */
export class PrintedText {
  readonly #text: string
  readonly #runs = new Set<string>()

  constructor(text: string) {
    const forms = formsOf(text)
    this.#text = ` ${forms.join(" ")} `
    for (let i = 0; i + run <= forms.length; i += 1) this.#runs.add(forms.slice(i, i + run).join(" "))
  }

  /** Whether the text has these words one behind the other, as they are compared. */
  has(words: string): boolean {
    const forms = formsOf(words)
    for (let i = 0; i + run <= forms.length; i += 1)
      if (!this.#runs.has(forms.slice(i, i + run).join(" "))) return false
    return this.#text.includes(forms.length === 0 ? "" : ` ${forms.join(" ")} `)
  }
}

const formsOf = (text: string): string[] => printedTokens(text).map(({ form }) => form)
