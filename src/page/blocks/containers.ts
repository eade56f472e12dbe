import { isHeading, Tag } from "../../html/tags.ts"
import { Ancestor, type CollectedPage } from "../collect/collected-page.ts"
import { Hint } from "../hints/hint-families.ts"

/** What the tree around the blocks says about them, found without a tree: elements are ranges of blocks. */
export interface Containers {
  /** The element that holds the most running text, weighed by nearness; -1 where the page has none. */
  readonly best: number
  /** The ranges of `best` and its ancestors, innermost first: block b is at distance d when range d is the first to hold it. */
  readonly ranges: readonly { readonly first: number; readonly end: number }[]
  /** Words of running text in each block: what looks like a paragraph, whatever its tag. */
  readonly mass: Float64Array
  /** Words of running text directly in each element, of its own paragraphs. */
  readonly direct: Float64Array
  /** mass before block i, words before block i, link words before block i: sums over ranges in two look-ups. */
  readonly massBefore: Float64Array
  readonly wordsBefore: Float64Array
  readonly linksBefore: Float64Array
}

const unlikely =
  Hint.comments |
  Hint.footer |
  Hint.sidebar |
  Hint.consent |
  Hint.overlay |
  Hint.nav |
  Hint.advertisement |
  Hint.hidden
const beside =
  Ancestor.nav | Ancestor.footer | Ancestor.aside | Ancestor.dialog | Ancestor.hidden | Ancestor.form

/** How many ancestors of the best container are told apart. */
const levels = 12

/** Finds where the running text of a page is. */
export function findContainers(page: CollectedPage): Containers {
  const { blocks, elements } = page
  const n = blocks.tag.length
  const mass = new Float64Array(n)
  const direct = new Float64Array(elements.tag.length)
  const massBefore = new Float64Array(n + 1)
  const wordsBefore = new Float64Array(n + 1)
  const linksBefore = new Float64Array(n + 1)
  for (let i = 0; i < n; i++) {
    const words = blocks.words[i]!
    const tag = blocks.tag[i]!
    let m = 0
    if (words >= 6 && isHeading[tag] === 0) {
      const plain = words - blocks.linkWords[i]!
      m = plain * Math.min(1, (blocks.stops[i]! + blocks.commas[i]! * 0.5) / 2)
      if (tag !== Tag.p) m *= 0.7
      if ((blocks.ancestors[i]! & beside) !== 0) m *= 0.2
      if ((blocks.near[i]! & unlikely) !== 0) m *= 0.4
      if ((blocks.near[i]! & Hint.body) !== 0) m *= 1.5
    }
    mass[i] = m
    massBefore[i + 1] = massBefore[i]! + m
    wordsBefore[i + 1] = wordsBefore[i]! + words
    linksBefore[i + 1] = linksBefore[i]! + blocks.linkWords[i]!
    // A paragraph counts for what holds it; loose text counts for its own element.
    const own = blocks.element[i]!
    const holder = isLoose(tag) ? own : Math.max(0, elements.parent[own]!)
    direct[holder]! += m
  }
  const score = Float64Array.from(direct)
  for (let e = elements.tag.length - 1; e > 0; e--) score[elements.parent[e]!]! += score[e]! * 0.55
  let best = -1
  let highest = 0
  for (let e = 0; e < score.length; e++) {
    const first = elements.first[e]!
    const end = elements.end[e]!
    const words = wordsBefore[end]! - wordsBefore[first]!
    const density = words === 0 ? 1 : (linksBefore[end]! - linksBefore[first]!) / words
    const value = score[e]! * (1 - density)
    if (value > highest) {
      highest = value
      best = e
    }
  }
  const ranges: { first: number; end: number }[] = []
  for (let e = best; e >= 0 && ranges.length < levels; e = elements.parent[e]!)
    ranges.push({ first: elements.first[e]!, end: elements.end[e]! })
  return { best, ranges, mass, direct, massBefore, wordsBefore, linksBefore }
}

const isLoose = (tag: number): boolean =>
  tag === Tag.div || tag === Tag.td || tag === Tag.body || tag === Tag.section || tag === Tag.article
