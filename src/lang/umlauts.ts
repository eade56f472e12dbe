/**
 * A word in lower case with the umlauts that were spelt out: „kraefte“ → „kräfte“. After a vowel or q, „ue“ is none
 * („neue“, „bauer“, „quelle“). Where „oe“ is none either („poesie“), a wrong umlaut does no harm as long as every
 * spelling of the word gets it: the answer is for comparing, not for reading.
 */
export function withUmlauts(word: string): string {
  if (!/[aou]e/.test(word)) return word
  return word
    .replace(/(?<![aeiouäöüyq])ue/g, "ü")
    .replaceAll("ae", "ä")
    .replaceAll("oe", "ö")
}

/** A word in lower case with its umlauts spelt out: „kräfte“ → „kraefte“. */
export function withoutUmlauts(word: string): string {
  return word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue")
}
