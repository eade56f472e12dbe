/** Words with a set of bits each, as they are stored: one string of words in order, one character for each word's set. */
export interface StoredWordTable {
  /** The words in the order of their code units, a space between them. */
  readonly words: string
  /** For each word the place of its set among `sets`, counted from the character "!" on. */
  readonly set: string
  readonly sets: readonly number[]
}

const firstCode = 0x21

/**
 * A table of words that is searched where it lies: tens of thousands of words are ready without an object for each,
 * which is what a start pays for.
 */
export class WordTable {
  readonly #words: string
  readonly #starts: Int32Array
  readonly #set: string
  readonly #sets: readonly number[]

  constructor({ words, set, sets }: StoredWordTable) {
    this.#words = words
    this.#set = set
    this.#sets = sets
    this.#starts = new Int32Array(set.length + 1)
    let at = 0
    for (let i = 0; i < set.length; i++) {
      this.#starts[i] = at
      at = words.indexOf(" ", at) + 1 || words.length + 1
    }
    this.#starts[set.length] = words.length + 1
  }

  /** The bits of a word; 0 where the table has it not. Binary search. */
  get(word: string): number {
    let low = 0
    let high = this.#set.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const order = this.#compare(word, middle)
      if (order === 0) return this.#sets[this.#set.charCodeAt(middle) - firstCode]!
      if (order < 0) high = middle - 1
      else low = middle + 1
    }
    return 0
  }

  has(word: string): boolean {
    return this.get(word) !== 0
  }

  /** Below 0 where a word comes before the one at a place, above 0 where behind it. */
  #compare(word: string, at: number): number {
    const start = this.#starts[at]!
    const length = this.#starts[at + 1]! - start - 1
    const shorter = Math.min(word.length, length)
    for (let i = 0; i < shorter; i++) {
      const difference = word.charCodeAt(i) - this.#words.charCodeAt(start + i)
      if (difference !== 0) return difference
    }
    return word.length - length
  }
}

/** A table in the form in which it is stored, from words with their bits; no bits may be 0. */
export function storedWordTable(forms: ReadonlyMap<string, number>): StoredWordTable {
  const sorted = [...forms].sort(([a], [b]) => (a < b ? -1 : 1))
  const sets = [...new Set(forms.values())].sort((a, b) => a - b)
  return {
    words: sorted.map(([word]) => word).join(" "),
    set: sorted.map(([, bits]) => String.fromCharCode(firstCode + sets.indexOf(bits))).join(""),
    sets,
  }
}
