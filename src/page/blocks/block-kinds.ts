import { isHeading, Tag } from "../../html/tags.ts"
import type { Block } from "../../model/reading.ts"
import { Ancestor, type CollectedPage } from "../collect/collected-page.ts"
import { Cue } from "../hints/cue-groups.ts"
import { Hint } from "../hints/hint-families.ts"

/** The kind of a block of the article. */
export type ArticleKind = Extract<Block, { role: "article" }>["kind"]
/** The kind of a block beside the article. */
export type FurnitureKind = Extract<Block, { role: "furniture" }>["kind"]

/** What the kinds of a page's blocks are decided from. */
export interface KindInput {
  readonly page: CollectedPage
  /** Whether each block is of the article. */
  readonly article: Uint8Array
  readonly cues: Int32Array
  /** Whether the block says what the page's description says. */
  readonly described: (block: number) => boolean
  /** The block of the headline; -1 where none is known. */
  readonly title: number
}

/** Gives every block its role and kind, by rules alone: a person must be able to say why. */
export function decideKinds(input: KindInput): Block[] {
  const { page, article, title } = input
  const { start, end } = page.blocks
  const n = start.length
  const [first, last] = bounds(article)
  const blocks: Block[] = []
  let leads = 0
  for (let i = 0; i < n; i++) {
    const span = { start: start[i]!, end: end[i]! }
    if (i === title) blocks.push({ ...span, role: "article", kind: "title" })
    else if (article[i] === 1) {
      let kind = articleKind(input, i)
      if (kind === "lead-like") {
        // The lead stands at the head of the article; later ones of its look are paragraphs or headings.
        kind =
          leads < 2 && i - first <= leads + 3
            ? "lead"
            : isHeading[page.blocks.tag[i]!] === 1
              ? "heading"
              : "paragraph"
        if (kind === "lead") leads++
      }
      blocks.push({ ...span, role: "article", kind })
    } else if (i > Math.min(first, title < 0 ? first : title) && i < last && isCaption(input, i))
      blocks.push({ ...span, role: "article", kind: "caption" })
    else blocks.push({ ...span, role: "furniture", kind: furnitureKind(input, i, first) })
  }
  return blocks
}

function bounds(article: Uint8Array): [number, number] {
  const first = article.indexOf(1)
  return first < 0 ? [article.length, -1] : [first, article.lastIndexOf(1)]
}

function articleKind(input: KindInput, i: number): ArticleKind | "lead-like" {
  const b = input.page.blocks
  const tag = b.tag[i]!
  const words = b.words[i]!
  const around = b.ancestors[i]!
  const stopped = endsSentence(input.page.text, b.end[i]!)
  if ((around & Ancestor.figcaption) !== 0) return "caption"
  if (((b.near[i]! | b.inner[i]!) & Hint.lead) !== 0 && words >= 8 && (stopped || b.stops[i]! > 0))
    return "lead-like"
  if (words >= 8 && input.described(i)) return "lead-like"
  if (isHeading[tag] === 1 || (around & Ancestor.heading) !== 0)
    return words > 8 && stopped && b.stops[i]! > 0 && b.strongWords[i] === 0 ? "lead-like" : "heading"
  if (tag === Tag.td || tag === Tag.th || tag === Tag.caption) return "table"
  if ((around & Ancestor.quote) !== 0) return "quote"
  if ((around & Ancestor.item) !== 0) return "item"
  if (
    words > 0 &&
    words <= 14 &&
    b.strongWords[i] === words &&
    !stopped &&
    (tag === Tag.p || tag === Tag.div)
  )
    return "heading"
  return "paragraph"
}

/** Whether the text ends as a sentence does, marks of quotation aside. */
function endsSentence(text: string, end: number): boolean {
  let i = end - 1
  while (i > 0 && `"'»«“”’‘›‹)]`.includes(text[i]!)) i--
  return ".!?…:".includes(text[i]!)
}

function isCaption(input: KindInput, i: number): boolean {
  const b = input.page.blocks
  const around = b.ancestors[i]!
  if (
    (around &
      (Ancestor.nav |
        Ancestor.aside |
        Ancestor.footer |
        Ancestor.form |
        Ancestor.button |
        Ancestor.hidden)) !==
    0
  )
    return false
  if ((b.near[i]! & (Hint.teaser | Hint.advertisement | Hint.social | Hint.subscribe | Hint.comments)) !== 0)
    return false
  if (b.linkWords[i]! > b.words[i]! / 2 || b.words[i] === 0) return false
  // A date under a picture is that of the page.
  if (b.digits[i]! * 2 > b.letters[i]!) return false
  if ((around & Ancestor.figcaption) !== 0) return true
  if ((around & Ancestor.figure) !== 0) return b.words[i]! > 2
  const hinted = ((b.near[i]! | b.inner[i]!) & Hint.caption) !== 0
  return hinted && b.words[i]! > 2 && ((input.cues[i]! & Cue.picture) !== 0 || b.pictures[i]! > 0)
}

function furnitureKind(input: KindInput, i: number, first: number): FurnitureKind {
  const { page, cues, title } = input
  const b = page.blocks
  const around = b.ancestors[i]!
  const near = b.near[i]! | b.inner[i]!
  const cue = cues[i]!
  const words = b.words[i]!
  const linked = b.linkWords[i]! > words / 2
  const text = page.text
  if (text.charCodeAt(b.start[i]!) === 0x23 && words <= 6) return "topics"
  if ((near & Hint.comments) !== 0 || ((cue & Cue.comments) !== 0 && words <= 6)) return "comments"
  if ((near & Hint.advertisement) !== 0 || ((cue & Cue.advertisement) !== 0 && !linked))
    return "advertisement"
  const label = (cue & Cue.topics) !== 0 && words <= 3
  if ((near & Hint.tags) !== 0 && words <= 12 && (around & Ancestor.nav) === 0 && (linked || label))
    return "topics"
  if ((around & Ancestor.nav) !== 0 || (near & (Hint.nav | Hint.crumbs)) !== 0) return "navigation"
  if ((cue & Cue.legal) !== 0 && ((around & Ancestor.footer) !== 0 || (near & Hint.footer) !== 0))
    return "legal"
  if ((cue & Cue.consent) !== 0 || ((near & Hint.consent) !== 0 && words >= 5)) return "legal"
  // One or two words are a way to the shop or the log-in, as every menu has it.
  if (((near & Hint.subscribe) !== 0 || (cue & Cue.subscription) !== 0) && words >= 3) return "advertisement"
  const byHead = Math.abs(i - (title < 0 ? first : title)) <= 12
  if ((near & (Hint.meta | Hint.biography)) !== 0 && (byHead || !linked)) return "meta"
  if (byHead && (cue & (Cue.byline | Cue.time)) !== 0 && words <= 25) return "meta"
  if ((cue & Cue.note) !== 0 && !linked) return "meta"
  if ((near & Hint.teaser) !== 0 || (cue & Cue.teaser) !== 0) return "teaser"
  if (linked) return words >= 4 ? "teaser" : "navigation"
  if ((around & Ancestor.footer) !== 0) return "legal"
  if ((around & (Ancestor.header | Ancestor.button)) !== 0 || (near & (Hint.header | Hint.social)) !== 0)
    return "navigation"
  if ((around & Ancestor.heading) !== 0) return "teaser"
  return "other"
}
