import type { PageEvidence } from "../evidence.ts"

/** What stands around a block, by the elements that are open there. */
export const Ancestor = {
  article: 1 << 0,
  main: 1 << 1,
  section: 1 << 2,
  aside: 1 << 3,
  nav: 1 << 4,
  header: 1 << 5,
  footer: 1 << 6,
  figure: 1 << 7,
  list: 1 << 8,
  table: 1 << 9,
  quote: 1 << 10,
  form: 1 << 11,
  dialog: 1 << 12,
  details: 1 << 13,
  noscript: 1 << 14,
  item: 1 << 15,
  address: 1 << 16,
  heading: 1 << 17,
  figcaption: 1 << 18,
  button: 1 << 19,
  paragraph: 1 << 20,
  hidden: 1 << 21,
  link: 1 << 22,
  tags: 1 << 23,
  row: 1 << 24,
} as const

/** The blocks of a page as the scan leaves them: one entry of every column for each block, in document order. */
export interface BlockColumns {
  /** The element in which the block stands; an index into the element columns. */
  readonly element: number[]
  /** The tag of that element. */
  readonly tag: number[]
  /** The place of the block in the page's text. */
  readonly start: number[]
  readonly end: number[]
  readonly words: number[]
  readonly linkWords: number[]
  readonly strongWords: number[]
  /** Words that begin with an upper-case letter. */
  readonly upperWords: number[]
  /** Lower-cased words of at most four letters: mostly function words, in any language written in Latin letters. */
  readonly shortWords: number[]
  readonly letters: number[]
  readonly digits: number[]
  /** Full stops and the like after a word in lower case. */
  readonly stops: number[]
  readonly commas: number[]
  readonly links: number[]
  /** Bits of `Ancestor`. */
  readonly ancestors: number[]
  /** Bits of `Hint` on the whole chain of elements, on the nearest three, and on the inline elements inside. */
  readonly hints: number[]
  readonly near: number[]
  readonly inner: number[]
  /** How many h1 and how many article elements began before the block. */
  readonly mainHeadings: number[]
  readonly articles: number[]
  /** How many pictures and the like stood between this block and the one before. */
  readonly pictures: number[]
}

/** The block elements of a page, parents before children. */
export interface ElementColumns {
  readonly tag: number[]
  readonly parent: number[]
  /** Blocks [first, end) lie inside. */
  readonly first: number[]
  readonly end: number[]
  /** Bits of `Hint` of the element itself. */
  readonly hints: number[]
  /** A number for tag and classes: elements of one template share it. */
  readonly signature: number[]
}

/** One scan's yield: the text, its blocks undecided, and all that the page's metadata are read from. */
export interface CollectedPage {
  readonly text: string
  readonly blocks: BlockColumns
  readonly elements: ElementColumns
  readonly evidence: Omit<PageEvidence, "blocks">
}
