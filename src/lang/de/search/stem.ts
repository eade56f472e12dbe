import { stemmer } from "@orama/stemmers/german"
import { withUmlauts } from "../../umlauts.ts"

/** Longer words are no words. */
const longest = 80

/**
 * The stem of a German word in lower case, by Snowball's rules: „zölle“ and „zoll“ → „zoll“. Umlauts may be spelt out;
 * women in the plural meet the one („ministerinnen“, „ministerin“), which the rules leave apart.
 */
export function stem(word: string): string {
  if (word.length > longest) return word
  const spelt = withUmlauts(word)
  return stemmer(spelt.length > 9 && spelt.endsWith("innen") ? spelt.slice(0, -3) : spelt)
}
