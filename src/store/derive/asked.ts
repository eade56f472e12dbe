/** So many words of a commitment are asked for, two at a time. */
const most = 4
const shortest = 4

/**
 * The expression by which the index of articles finds pages that share two of a commitment's longest terms: long words of
 * German are rare ones. Null where it has fewer than two. `terms`: as the index takes them, with spaces between.
 */
export function askedOf(terms: string): string | null {
  const long = [...new Set(terms.split(" "))]
    .filter(term => term.length >= shortest && !/^\d+$/.test(term))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
  if (long.length < 2) return null
  const pairs = long.flatMap((one, i) => long.slice(i + 1).map(other => `("${one}" AND "${other}")`))
  return pairs.join(" OR ")
}
