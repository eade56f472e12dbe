const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/
const decimal = /^(\d+)[.,](\d+)$/

/**
 * The terms of a number as it is printed in any language: „1.000.000“, „1,000,000“ and „1000000“ are one, and so are
 * „1,5“ and „1.5“; „1.500“ is taken for thousands. Numbers that are neither („27.11.2026“) are one term for each
 * figure. Null where the word is no number.
 */
export function numberTerms(word: string): readonly string[] | null {
  if (!/^\d[\d.,]*$/.test(word)) return null
  const separator = grouped.exec(word)?.[1]
  if (separator !== undefined) return [decimalTerm(word.replaceAll(separator, ""))]
  if (decimal.test(word)) return [decimalTerm(word)]
  return word.split(/[.,]/)
}

const decimalTerm = (word: string): string => word.replace(/[.,]/, "p")
