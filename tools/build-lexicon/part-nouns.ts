/** No part is shorter in a form that counts as a compound here, and none of the kept forms is longer. */
const shortestPart = 4
const longestForm = 14

/**
 * The noun forms that a splitter of compounds needs beside the table of nouns, which has none that its last letters
 * already tell („Renten“ goes like „Enten“): those that are no compound of two nouns themselves.
 */
export function partNouns(
  nouns: ReadonlySet<string>,
  kept: ReadonlyMap<string, number>,
): Map<string, number> {
  const isFirst = (part: string) =>
    part.length >= shortestPart &&
    (nouns.has(part) || (part.endsWith("s") && nouns.has(part.slice(0, -1))) || nouns.has(`${part}e`))
  const isCompound = (word: string) => {
    for (let i = shortestPart; i <= word.length - shortestPart; i++)
      if (nouns.has(word.slice(i)) && isFirst(word.slice(0, i))) return true
    return false
  }
  const forms = new Map<string, number>()
  for (const word of nouns)
    if (word.length <= longestForm && !kept.has(word) && !word.endsWith("innen") && !isCompound(word))
      forms.set(word, 1)
  return forms
}
