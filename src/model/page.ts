import type { Block, Claim, Genre, Problem } from "./reading.ts"

/** What a page says about itself. `null` and empty lists: it does not say. */
export interface PageMetadata {
  /** The canonical address, absolute. */
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  /** Keywords and tags, without #. */
  readonly topics: readonly string[]
  /** From the outermost to the innermost. */
  readonly sections: readonly string[]
  readonly published: Claim | null
  readonly modified: Claim | null
  readonly genre: Genre | null
  /** What the markup says, as a lower-case primary subtag; the text decides in the end. */
  readonly language: string | null
}

/** A page understood: one text, cut into blocks in reading order, and what it says about itself. */
export interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly metadata: PageMetadata
  readonly problems: readonly Problem[]
}
