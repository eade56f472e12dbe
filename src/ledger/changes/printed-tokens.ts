import type { Span } from "../../text/span.ts"

/** A word, number or mark of a printed text, with the form in which it is compared. */
export interface PrintedToken extends Span {
  readonly form: string
}

/**
 * Words with what joins their letters invisibly, numbers with their points and commas, and the marks that change what is
 * said: quotation marks, question and exclamation marks.
 */
const token =
  /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|\p{Cf}(?=[\p{L}\p{M}\p{N}]))*|["„“”‟«»〝〞]|[?!]|(?<![\p{L}\p{N}])['‚‘’‛‹›]|['‚‘’‛‹›](?![\p{L}\p{N}])/gu

/**
 * The tokens of a text, in order. Case, spaces, soft hyphens, commas, full stops and the form of a quotation mark make
 * no difference; whether there is one does.
 */
export function printedTokens(text: string): PrintedToken[] {
  const tokens: PrintedToken[] = []
  for (const { 0: written, index } of text.matchAll(token))
    tokens.push({ start: index, end: index + written.length, form: formOf(written) })
  return tokens
}

/** A text as it is compared: its tokens with spaces between. */
export const printedForm = (text: string): string =>
  printedTokens(text)
    .map(({ form }) => form)
    .join(" ")

/** The same without quotation marks. */
export const wordsForm = (text: string): string =>
  printedTokens(text)
    .filter(({ form }) => form !== '"' && form !== "'")
    .map(({ form }) => form)
    .join(" ")

function formOf(written: string): string {
  if (/^["„“”‟«»〝〞]$/.test(written)) return '"'
  if (/^['‚‘’‛‹›]$/.test(written)) return "'"
  return written
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
}
