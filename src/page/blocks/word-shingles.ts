import { Character, classOf } from "../collect/character-class.ts"

/** The hashes of the words of a text, in order, in lower case and without marks. */
export function wordHashes(text: string): number[] {
  const hashes: number[] = []
  let hash = 0
  let inside = false
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    const kind = classOf(code)
    if (
      kind === Character.lower ||
      kind === Character.upper ||
      kind === Character.letter ||
      kind === Character.digit
    ) {
      hash = inside ? (Math.imul(hash, 31) + code) | 0 : code
      inside = true
    } else if (inside && kind !== Character.none) {
      hashes.push(hash)
      inside = false
    }
  }
  if (inside) hashes.push(hash)
  return hashes
}

/** The hashes of every `size` words in a row. */
export function shingles(words: readonly number[], size: number): Set<number> {
  const set = new Set<number>()
  for (let i = 0; i + size <= words.length; i++) set.add(shingleAt(words, i, size))
  return set
}

/** The share of the shingles of `words` that `set` holds; null for fewer words than a shingle has. */
export function shareOf(words: readonly number[], set: ReadonlySet<number>, size: number): number | null {
  const all = words.length - size + 1
  if (all <= 0) return null
  let found = 0
  for (let i = 0; i < all; i++) if (set.has(shingleAt(words, i, size))) found++
  return found / all
}

function shingleAt(words: readonly number[], at: number, size: number): number {
  let hash = 17
  for (let i = at; i < at + size; i++) hash = (Math.imul(hash, 1000003) ^ words[i]!) | 0
  return hash
}
