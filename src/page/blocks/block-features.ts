// Longer than 300 lines: the names of the numbers and the code that writes them in the same order are read side by side.
// Long because the names of the features and the code that fills them must be seen side by side, in one order.
import { isHeading, Tag, tagNames } from "../../html/tags.ts"
import { Character, classOf } from "../collect/character-class.ts"
import { Ancestor, type CollectedPage } from "../collect/collected-page.ts"
import { Cue, cueGroups, cuesOf } from "../hints/cue-groups.ts"
import { hintFamilies } from "../hints/hint-families.ts"
import type { WordMatcher } from "../hints/word-matcher.ts"
import type { Rows } from "../trees/boosted-trees.ts"
import type { Containers } from "./containers.ts"
import { isDescription, type PageHints } from "./page-hints.ts"
import { shareOf, wordHashes } from "./word-shingles.ts"

/** What is known of every block, as one row of numbers for each, for the model that decides, and what the rules look at. */
export interface BlockFeatures {
  readonly rows: Rows
  /** Bits of `Cue` for each block; long blocks have none. */
  readonly cues: Int32Array
  /** 1 where the block says what the page's description says. */
  readonly described: Uint8Array
  /** The share of the block's words that the article's body in JSON-LD has as well; -1 where that is not known. */
  readonly bodyShare: Float32Array
  /** How many blocks say the same, this one included. */
  readonly copies: Int32Array
}

const ancestorNames = [
  "article",
  "main",
  "section",
  "aside",
  "nav",
  "header",
  "footer",
  "figure",
  "list",
  "table",
  "quote",
  "form",
  "dialog",
  "details",
  "noscript",
  "item",
  "address",
  "heading",
  "figcaption",
  "button",
  "paragraph",
  "hidden",
] as const

const own = [
  "tag",
  "words",
  "linkDensity",
  "links",
  "strong",
  "upper",
  "short",
  "lettersPerWord",
  "digits",
  "stops",
  "commas",
  "stopsPerWord",
  "first",
  "last",
  "pictures",
  "mainHeadings",
  "articles",
  "duplicates",
  "description",
  "bodyShare",
] as const
const place = [
  "index",
  "indexShare",
  "wordShare",
  "fromEnd",
  "afterTitle",
  "wordsAfterTitle",
  "distanceToBest",
  "indexInBest",
  "afterBest",
  "parentMass",
  "parentMassToBest",
  "parentDensity",
  "parentBlocks",
  "grandMass",
  "grandDensity",
  "signatureBlocks",
  "signatureWords",
  "signatureDensity",
  "signatureMass",
  "pageWords",
  "pageBlocks",
  "pageMass",
  "massAround",
  "densityAround",
  "massBefore",
  "massAfter",
  "bodyWords",
  "sinceHeading",
  "toParagraph",
  "sinceParagraph",
  "parentCues",
  "grandCues",
  "cuesAround",
] as const
const neighbours = ["words", "linkDensity", "mass", "tag", "sameParent", "cues", "near", "last"] as const
const offsets = [-3, -2, -1, 1, 2, 3] as const

/** The names of the numbers of a row, in order. */
export const featureNames: readonly string[] = [
  ...own,
  ...place,
  ...ancestorNames.map(name => `in.${name}`),
  ...hintFamilies.map(name => `hint.${name}`),
  ...hintFamilies.map(name => `near.${name}`),
  ...hintFamilies.map(name => `inner.${name}`),
  ...cueGroups.map(name => `cue.${name}`),
  ...offsets.flatMap(o => neighbours.map(name => `${o}.${name}`)),
]

const rank = new Int8Array(tagNames.length)
for (const [name, value] of Object.entries({
  p: 12,
  blockquote: 11,
  h2: 10,
  h3: 9,
  h4: 8,
  h5: 7,
  h6: 7,
  h1: 6,
  li: 5,
  td: 4,
  th: 4,
  dd: 4,
  dt: 4,
  pre: 4,
  div: 3,
  section: 2,
  article: 2,
  main: 2,
  body: 2,
  "?custom": 1,
  figcaption: -1,
  figure: -1,
  header: -2,
  label: -3,
  button: -4,
  nav: -5,
  footer: -5,
  aside: -3,
  form: -4,
  a: -1,
  center: 3,
}))
  rank[Tag[name as keyof typeof Tag]] = value

/** Longer blocks hold cue words by chance. */
const cueLimit = 60
const bad = [
  "nav",
  "teaser",
  "advertisement",
  "social",
  "comments",
  "subscribe",
  "footer",
  "sidebar",
  "consent",
  "overlay",
] as const
const badHints = bad.reduce((bits, name) => bits | (1 << hintFamilies.indexOf(name)), 0)

const selling =
  Cue.advertisement | Cue.subscription | Cue.consent | Cue.share | Cue.legal | Cue.never | Cue.teaser

interface Signature {
  blocks: number
  words: number
  links: number
  mass: number
}

/** Computes the rows of a page's blocks. */
export function blockFeatures(
  page: CollectedPage,
  c: Containers,
  hints: PageHints,
  matcher: WordMatcher,
): BlockFeatures {
  const { blocks: b, elements: e, text } = page
  const n = b.tag.length
  const width = featureNames.length
  const cues = new Int32Array(n)
  const firsts = new Uint8Array(n)
  const lasts = new Uint8Array(n)
  const described = new Uint8Array(n)
  const bodyShare = new Float32Array(n).fill(-1)
  /** Blocks with words of sellers, sharers and the like, before block i. */
  const soldBefore = new Int32Array(n + 1)
  const keys: number[] = new Array(n)
  const signatures = new Map<number, Signature>()
  const seen = new Map<string, number>()
  const copies = new Int32Array(n)
  const sinceHeading = new Int32Array(n)
  const sinceParagraph = new Int32Array(n)
  const toParagraph = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const start = b.start[i]!
    const end = b.end[i]!
    const words = b.words[i]!
    const value = text.slice(start, end)
    if (words <= cueLimit) cues[i] = cuesOf(matcher, value)
    soldBefore[i + 1] = soldBefore[i]! + ((cues[i]! & selling) === 0 ? 0 : 1)
    firsts[i] = classOf(text.charCodeAt(start))
    lasts[i] = classOf(text.charCodeAt(end - 1))
    if (
      lasts[i] === Character.closing &&
      end - start > 1 &&
      classOf(text.charCodeAt(end - 2)) === Character.stop
    )
      lasts[i] = Character.stop
    if (words < 400) seen.set(value, (seen.get(value) ?? 0) + 1)
    if (words >= 6 && (hints.body !== null || (i < 200 && hints.description.size > 2))) {
      const hashes = wordHashes(value)
      if (hints.body !== null) bodyShare[i] = shareOf(hashes, hints.body, 4) ?? -1
      if (isDescription(hints, hashes)) described[i] = 1
    }
    const element = b.element[i]!
    const parent = Math.max(0, e.parent[element]!)
    const key = (Math.imul(e.signature[element]!, 31) + e.signature[parent]!) | 0
    keys[i] = key
    let s = signatures.get(key)
    if (s === undefined) {
      s = { blocks: 0, words: 0, links: 0, mass: 0 }
      signatures.set(key, s)
    }
    s.blocks++
    s.words += words
    s.links += b.linkWords[i]!
    s.mass += c.mass[i]!
    sinceHeading[i] = isHeading[b.tag[i]!] === 1 ? 0 : i === 0 ? 99 : Math.min(99, sinceHeading[i - 1]! + 1)
    sinceParagraph[i] = i === 0 ? 99 : c.mass[i - 1]! > 8 ? 1 : Math.min(99, sinceParagraph[i - 1]! + 1)
  }
  for (let i = 0; i < n; i++) copies[i] = seen.get(text.slice(b.start[i]!, b.end[i]!)) ?? 1
  for (let i = n - 1; i >= 0; i--)
    toParagraph[i] = i === n - 1 ? 99 : c.mass[i + 1]! > 8 ? 1 : Math.min(99, toParagraph[i + 1]! + 1)

  const pageWords = c.wordsBefore[n]!
  const pageMass = c.massBefore[n]!
  const bestFirst = c.ranges[0]?.first ?? 0
  const bestEnd = c.ranges[0]?.end ?? 0
  const bestMass = c.massBefore[bestEnd]! - c.massBefore[bestFirst]! || 1
  const title = hints.title
  const density = (first: number, end: number): number => {
    const words = c.wordsBefore[end]! - c.wordsBefore[first]!
    return words === 0 ? 0 : (c.linksBefore[end]! - c.linksBefore[first]!) / words
  }
  const mass = (first: number, end: number): number => c.massBefore[end]! - c.massBefore[first]!

  const fill = (values: Float32Array, from: number, to: number): void => {
    let k = 0
    for (let i = from; i < to; i++) {
      const words = b.words[i]!
      const some = words || 1
      const length = b.end[i]! - b.start[i]!
      values[k++] = rank[b.tag[i]!]!
      values[k++] = words
      values[k++] = b.linkWords[i]! / some
      values[k++] = b.links[i]!
      values[k++] = b.strongWords[i]! / some
      values[k++] = b.upperWords[i]! / some
      values[k++] = b.shortWords[i]! / some
      values[k++] = b.letters[i]! / some
      values[k++] = b.digits[i]! / length
      values[k++] = b.stops[i]!
      values[k++] = b.commas[i]!
      values[k++] = b.stops[i]! / some
      values[k++] = firsts[i]!
      values[k++] = lasts[i]!
      values[k++] = b.pictures[i]!
      values[k++] = b.mainHeadings[i]!
      values[k++] = b.articles[i]!
      values[k++] = copies[i]!
      values[k++] = described[i]!
      values[k++] = bodyShare[i]!

      let distance = 0
      while (distance < c.ranges.length && !(i >= c.ranges[distance]!.first && i < c.ranges[distance]!.end))
        distance++
      const element = b.element[i]!
      const parent = Math.max(0, e.parent[element]!)
      const grand = Math.max(0, e.parent[parent]!)
      const pf = e.first[parent]!
      const pe = e.end[parent]!
      const gf = e.first[grand]!
      const ge = e.end[grand]!
      const parentMass = mass(pf, pe)
      const s = signatures.get(keys[i]!)!
      const af = Math.max(0, i - 4)
      const ae = Math.min(n, i + 5)
      values[k++] = i
      values[k++] = i / n
      values[k++] = c.wordsBefore[i]! / (pageWords || 1)
      values[k++] = n - i
      values[k++] = title < 0 ? -999 : i - title
      values[k++] = title < 0 ? -9999 : c.wordsBefore[i]! - c.wordsBefore[title]!
      values[k++] = distance
      values[k++] = distance === 0 ? (i - bestFirst) / (bestEnd - bestFirst) : i < bestFirst ? -1 : 2
      values[k++] = i - bestEnd
      values[k++] = parentMass
      values[k++] = parentMass / bestMass
      values[k++] = density(pf, pe)
      values[k++] = pe - pf
      values[k++] = mass(gf, ge) / bestMass
      values[k++] = density(gf, ge)
      values[k++] = s.blocks
      values[k++] = s.words / s.blocks
      values[k++] = s.words === 0 ? 0 : s.links / s.words
      values[k++] = s.mass / (pageMass || 1)
      values[k++] = pageWords
      values[k++] = n
      values[k++] = pageMass
      values[k++] = mass(af, ae)
      values[k++] = density(af, ae)
      values[k++] = c.massBefore[i]! / (pageMass || 1)
      values[k++] = distance === 0 ? mass(i + 1, bestEnd) / bestMass : -1
      values[k++] = hints.bodyWords
      values[k++] = sinceHeading[i]!
      values[k++] = toParagraph[i]!
      values[k++] = sinceParagraph[i]!
      values[k++] = (soldBefore[pe]! - soldBefore[pf]!) / (pe - pf)
      values[k++] = (soldBefore[ge]! - soldBefore[gf]!) / (ge - gf)
      values[k++] = (soldBefore[ae]! - soldBefore[af]!) / (ae - af)

      k = bits(values, k, b.ancestors[i]!, ancestorNames.length)
      k = bits(values, k, b.hints[i]!, hintFamilies.length)
      k = bits(values, k, b.near[i]!, hintFamilies.length)
      k = bits(values, k, b.inner[i]!, hintFamilies.length)
      k = bits(values, k, cues[i]!, cueGroups.length)
      for (const offset of offsets) {
        const j = i + offset
        if (j < 0 || j >= n) {
          values[k++] = -1
          values[k++] = -1
          values[k++] = -1
          values[k++] = -9
          values[k++] = 0
          values[k++] = 0
          values[k++] = 0
          values[k++] = 0
          continue
        }
        const theirs = b.words[j]!
        values[k++] = theirs
        values[k++] = theirs === 0 ? 0 : b.linkWords[j]! / theirs
        values[k++] = c.mass[j]!
        values[k++] = rank[b.tag[j]!]!
        values[k++] = e.parent[b.element[j]!] === e.parent[element] ? 1 : 0
        values[k++] = countBits(cues[j]!)
        values[k++] = countBits(b.near[j]! & badHints)
        values[k++] = lasts[j]!
      }
    }
  }
  return { rows: { count: n, width, fill }, cues, described, bodyShare, copies }
}

function bits(values: Float32Array, at: number, mask: number, count: number): number {
  let k = at
  for (let bit = 0; bit < count; bit++) values[k++] = (mask >>> bit) & 1
  return k
}

function countBits(mask: number): number {
  let n = 0
  for (let m = mask; m !== 0; m &= m - 1) n++
  return n
}

// The order of the bits of `Ancestor` is that of the names above.
if (ancestorNames.some((name, bit) => Ancestor[name] !== 1 << bit))
  throw new Error("ancestor bits out of order")
