/** No noun that ends a compound is shorter: „amt“ and „rat“ would end half of all words by chance. */
const shortestPart = 4

/**
 * The bits of a noun form by the whole word, else by the longest known form of at least four letters at its end, since
 * a German compound has the gender and the endings of its last part; 0 where neither is known.
 */
export function bitsOfForm(forms: ReadonlyMap<string, number>, word: string): number {
  const whole = forms.get(word)
  if (whole !== undefined) return whole
  for (let i = 1; i <= word.length - shortestPart; i++) {
    const bits = forms.get(word.slice(i))
    if (bits !== undefined) return bits
  }
  return 0
}
