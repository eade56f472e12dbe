/** FNV-1a over the code units of a text, 32 bits. */
export function hashOf(text: string, basis = 0x811c9dc5): number {
  let hash = basis
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3, 32 bits: every bit of the input reaches every bit of the output. */
export function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A key of 52 bits of two of 32: a whole number that JavaScript and SQL hold exactly. */
export const wideKey = (high: number, low: number): number => (high & 0xfffff) * 0x100000000 + low
