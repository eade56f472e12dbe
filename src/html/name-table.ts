/** A small set of ASCII names that can be found by a slice of a longer string in any case, without cutting it out. */
export interface NameTable {
  readonly names: readonly string[]
  /** Open addressing: 0 is empty, else the index of the name plus one. */
  readonly slots: Int16Array
}

const lower = 0x20

/** One step of the hash of a name, over the code units in lower case. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | lower)) | 0

/** Makes the table of names; they must be in lower case. */
export function buildNameTable(names: readonly string[]): NameTable {
  const slots = new Int16Array(1024)
  names.forEach((name, id) => {
    let hash = 0
    for (let i = 0; i < name.length; i++) hash = hashStep(hash, name.charCodeAt(i))
    let slot = hash & 1023
    while (slots[slot] !== 0) slot = (slot + 1) & 1023
    slots[slot] = id + 1
  })
  return { names, slots }
}

/** The index of the name that stands in source[start, end), -1 where it is none; `hash` is that of the slice. */
export function findName(t: NameTable, source: string, start: number, end: number, hash: number): number {
  const length = end - start
  for (let slot = hash & 1023; ; slot = (slot + 1) & 1023) {
    const id = t.slots[slot]! - 1
    if (id < 0) return -1
    const name = t.names[id]!
    if (name.length !== length) continue
    let i = 0
    while (i < length && (source.charCodeAt(start + i) | lower) === (name.charCodeAt(i) | lower)) i++
    if (i === length) return id
  }
}
