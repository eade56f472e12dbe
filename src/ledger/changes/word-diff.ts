import { type PrintedToken, printedTokens } from "./printed-tokens.ts"

/** A part of two texts in order: words that both have, or what stands in the old and in the new one at its place. */
export type DiffPart = { readonly same: string } | { readonly was: string; readonly is: string }

/** Beyond so many pairs of words the middle of two texts is shown as replaced. */
const mostPairs = 1_000_000

/**
 * What differs between two texts, word by word: a longest common subsequence of their tokens. Texts come as they are
 * printed, with the punctuation behind a word; where both have the same word it is shown as the new text prints it.
 * Source: Wagner and Fischer 1974.
 */
export function wordDiff(old: string, now: string): DiffPart[] {
  const [before, after] = [printedTokens(old), printedTokens(now)]
  const parts: DiffPart[] = []
  const [was, is] = [new Reader(old, before), new Reader(now, after)]
  for (const [i, j] of [...commonPairs(before, after), [before.length, after.length] as const]) {
    const [removed, added] = [was.upTo(i), is.upTo(j)]
    if (removed !== "" || added !== "") parts.push({ was: removed, is: added })
    was.one()
    const same = is.one()
    const last = parts.at(-1)
    if (same === "") continue
    if (last && "same" in last) parts[parts.length - 1] = { same: last.same + same }
    else parts.push({ same })
  }
  return parts.map(part =>
    "same" in part ? { same: tidy(part.same) } : { was: tidy(part.was), is: tidy(part.is) },
  )
}

/** The share of words that two texts have in common in the same order, of the longer one's. */
export function commonWords(old: string, now: string): number {
  const [before, after] = [printedTokens(old), printedTokens(now)]
  const longer = Math.max(before.length, after.length)
  return longer === 0 ? 1 : commonPairs(before, after).length / longer
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim()

/** Takes a text token by token; what stands between two tokens goes with the one before, an opening mark with its word. */
class Reader {
  readonly #text: string
  readonly #tokens: readonly PrintedToken[]
  #next = 0

  constructor(text: string, tokens: readonly PrintedToken[]) {
    this.#text = text
    this.#tokens = tokens
  }

  /** The text of the tokens before the one with an index. */
  upTo(index: number): string {
    const from = this.#next
    this.#next = Math.max(from, index)
    return index <= from ? "" : this.#slice(from, index)
  }

  /** The text of the next token. */
  one(): string {
    const from = this.#next
    if (from >= this.#tokens.length) return ""
    this.#next += 1
    return this.#slice(from, from + 1)
  }

  #slice(from: number, to: number): string {
    const start = from === 0 ? 0 : this.#tokens[from]!.start
    return this.#text.slice(start, this.#tokens[to]?.start ?? this.#text.length)
  }
}

/** Pairs of indices of the same token, rising in both. */
function commonPairs(a: readonly PrintedToken[], b: readonly PrintedToken[]): (readonly [number, number])[] {
  let first = 0
  while (first < a.length && first < b.length && a[first]!.form === b[first]!.form) first += 1
  let [lastA, lastB] = [a.length, b.length]
  while (lastA > first && lastB > first && a[lastA - 1]!.form === b[lastB - 1]!.form) {
    lastA -= 1
    lastB -= 1
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0; i < first; i += 1) pairs.push([i, i])
  pairs.push(
    ...middlePairs(a.slice(first, lastA), b.slice(first, lastB)).map(
      ([i, j]) => [first + i, first + j] as const,
    ),
  )
  for (let i = 0; lastA + i < a.length; i += 1) pairs.push([lastA + i, lastB + i])
  return pairs
}

function middlePairs(a: readonly PrintedToken[], b: readonly PrintedToken[]): (readonly [number, number])[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostPairs) return []
  const width = b.length + 1
  // The length of the longest common subsequence of what is left behind each pair of places.
  const rest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      rest[i * width + j] =
        a[i]!.form === b[j]!.form
          ? rest[(i + 1) * width + j + 1]! + 1
          : Math.max(rest[(i + 1) * width + j]!, rest[i * width + j + 1]!)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]!.form === b[j]!.form) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (rest[(i + 1) * width + j]! >= rest[i * width + j + 1]!) i += 1
    else j += 1
  return pairs
}
