import { daysBetween } from "../../model/days.ts"
import type { Reading } from "../../model/reading.ts"
import { hashOf, mix, wideKey } from "../identity/mixing.ts"
import { wordsOf } from "../identity/wording.ts"

/** So many words in a row are one shingle: one changed word spoils so many of them. */
const shingle = 3
/** Least hashes of a signature: the share of equal ones tells the likeness, mostly to within five hundredths. */
const minima = 120
/** So many minima make one key of a band. */
const rows = 3
/** Shorter texts are alike by chance, or by the form of their trade: results, weather, notices. */
const fewestWords = 60
/**
 * From so many hundredths of common shingles on one article is a copy of the other. A short copy with another lead, a
 * paragraph less and a changed word has about 50; two reports of one event that share their quotations 5 to 25.
 */
const nearFrom = 36
/** Copies are printed within so many days; what looks alike later has a form that comes again. */
const mostDays = 7

/** What an article is compared by. */
export interface Likeness {
  /** The least value of each hash function over the shingles, 32 bits each. */
  readonly minima: Uint32Array
  /** One for each band: articles that share one may be alike. Whole numbers of 52 bits. */
  readonly keys: readonly number[]
}

/**
 * The likeness of a page's article, without its titles; null where it is too short to be compared. Two articles share a
 * key with a probability of 0.93 where 40 of 100 shingles are common, above 0.99 from 50 on, and of 0.005 where 5 are. Sources: Broder 1997 (min-wise hashing of shingles); Indyk and Motwani 1998 (banding).
 */
export function likenessOf({ text, blocks }: Pick<Reading, "text" | "blocks">): Likeness | null {
  const words: string[] = []
  for (const { role, kind, start, end } of blocks)
    if (role === "article" && kind !== "title" && kind !== "heading" && kind !== "caption")
      words.push(...wordsOf(text.slice(start, end)))
  if (words.length < fewestWords) return null
  const hashes = words.map(word => hashOf(word))
  const least = new Uint32Array(minima).fill(0xffffffff)
  for (const one of shinglesOf(hashes))
    for (let k = 0; k < minima; k += 1) {
      const mixed = mix(one ^ seeds[k]!)
      if (mixed < least[k]!) least[k] = mixed
    }
  return { minima: least, keys: keysOf(least) }
}

/** The hundredths of shingles that two articles have in common, of all of both, as their signatures tell. */
export function commonShare(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let k = 0; k < minima; k += 1) if (a[k] === b[k]) equal += 1
  return Math.round((100 * equal) / minima)
}

/** Whether two articles are printings of one, by their common share and their days where both are told. */
export const isNear = (share: number, day: string | null, other: string | null): boolean =>
  share >= nearFrom && (day === null || other === null || !(Math.abs(daysBetween(day, other)) > mostDays))

/** A signature as bytes, the same on every machine. */
export function signatureBytes(least: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(minima * 4)
  const view = new DataView(bytes.buffer)
  for (let k = 0; k < minima; k += 1) view.setUint32(k * 4, least[k]!, true)
  return bytes
}

/** The signature that `signatureBytes` wrote. */
export function signatureOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: minima }, (_, k) => view.getUint32(k * 4, true))
}

/** Each different shingle once. */
function shinglesOf(hashes: readonly number[]): Set<number> {
  const all = new Set<number>()
  for (let i = 0; i + shingle <= hashes.length; i += 1) {
    let hash = 0x9747b28c
    for (let j = i; j < i + shingle; j += 1) hash = mix(Math.imul(hash, 31) ^ hashes[j]!)
    all.add(hash)
  }
  return all
}

function keysOf(least: Uint32Array): number[] {
  const keys: number[] = []
  for (let k = 0; k < minima; k += rows) {
    let [low, high] = [k + 1, 0x45d9f3b5 ^ k]
    for (let row = k; row < k + rows; row += 1) {
      low = mix(Math.imul(low, 31) ^ least[row]!)
      high = mix(Math.imul(high, 37) ^ least[row]!)
    }
    keys.push(wideKey(high, low))
  }
  return keys
}

/** One for each hash function. */
const seeds = Uint32Array.from({ length: minima }, (_, k) => mix(0x9e3779b9 * (k + 1)))
