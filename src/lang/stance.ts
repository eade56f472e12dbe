import type { Words } from "./article-words.ts"

/**
 * What a word tells of a matter that was held out: `done` it came about, `undone` it did not, or the opposite did,
 * `given-up` it was taken back, `moved` its time was, `turned` somebody changed his mind about it; `recalled` it speaks of what was
 * held out, and `now` of what has become so.
 */
export type Signal = "done" | "undone" | "given-up" | "moved" | "turned" | "recalled" | "now"

/** How a stretch of text stands to what it tells. */
export interface Stance {
  /** Whether what it tells is denied: by an odd number of negations and words of refusing. */
  readonly denied: boolean
  /** Whether it happened or is so (`past`, `present`), is still to come, or is only thought (`irreal`). */
  readonly time: "past" | "present" | "future" | "irreal"
  readonly signals: ReadonlySet<Signal>
}

/** How bare words stand to what they tell. */
export interface WordsStance {
  readonly denied: boolean
  /** Whether it is only thought of: „würde“, „wäre er Minister“. */
  readonly thought: boolean
  /** Whether it tells what was: „habe … erhöht“, without anything that is to come. */
  readonly past: boolean
  /** Whether it asks something, or speaks of what others ask for or say. */
  readonly others: boolean
  /** Whether it is told to be only a part or only for a time: „nur“, „zunächst“, „teilweise“. */
  readonly narrowed: boolean
}

/** How a language shows what a stretch of text makes of its matter. */
export interface StanceGrammar {
  /** The stance of the tokens [first, last). */
  readonly of: (words: Words, classes: Uint8Array, first: number, last: number) => Stance
  /** The same as far as bare words tell it, in lower case and in order. */
  readonly ofWords: (lower: readonly string[]) => WordsStance
  /** The root of a word → the roots of its opposites: „senken“ → „erhöhen“, „steigen“. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether a capitalised word, in lower case, is a name: a given name, or a noun that nobody knows. */
  readonly isName: (word: string) => boolean
  /** What a word, in lower case, has in common with those made of it: „sanieren“, „Sanierung“, „saniert“. */
  readonly root: (word: string) => string
  /** The groups of related words that a root stands in: `s…` of words for one another, `f…` of one field of life. */
  readonly related: (root: string) => readonly string[]
  /** Words, in lower case, behind which a name is mostly that of a place: „in“. */
  readonly beforePlaces: ReadonlySet<string>
  /** The place that a name in lower case may be made of: „kronseer“ → „kronsee“; null for none. */
  readonly placeOf: (name: string) => string | null
  /** Numbers in words, in lower case → in digits. */
  readonly numbers: ReadonlyMap<string, string>
}
