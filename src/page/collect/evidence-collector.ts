import type { AttributeName, Attributes } from "../../html/attributes.ts"
import { slot } from "../../html/attributes.ts"
import { decodeText } from "../../html/references.ts"
import { Tag } from "../../html/tags.ts"
import type { PageEvidence } from "../evidence.ts"
import { Hint } from "../hints/hint-families.ts"

type Evidence = Omit<PageEvidence, "blocks">
type What = "time" | "rel" | "itemprop" | "class" | "crumb" | "tag" | "heading"

/** The text of an element that is kept for the metadata: a place in the page's text, once the element has ended. */
interface Capture {
  readonly what: What
  readonly depth: number
  readonly start: number
  end: number
  readonly datetime: string | null
  readonly itemprop: string | null
  readonly hint: string
  readonly tag: number
}

/** Longer ones are no date, name, crumb or tag. */
const longest: Readonly<Record<What, number>> = {
  time: 120,
  rel: 200,
  itemprop: 200,
  class: 200,
  crumb: 80,
  tag: 60,
  heading: 400,
}

/** More of one kind come from a list of teasers. */
const most = 400

const asking = (["rel", "itemprop", "datetime"] as const).reduce((bits, name) => bits | (1 << slot(name)), 0)
const itempropBit = 1 << slot("itemprop")
const relBit = 1 << slot("rel")
const authorName = /author|autor|byline|by-line|verfasser|redakteur|writer|contributor|reporter/i
const dateProperty = /^date(?:published|modified|created)|uploaddate$/i

const fold = (text: string): string =>
  text.replace(/[\s\u00ad\u200b]+/gu, match => (match.trim() === "" ? " " : "")).trim()
const words = (value: string): string[] => value.toLowerCase().split(/\s+/u)

/** Collects, beside the text, what the metadata of a page are read from. */
export class EvidenceCollector {
  /** The greatest depth at which something is being captured, -1 for none: most elements need not ask further. */
  deepest = -1
  readonly #url: string | null
  #base: string | null = null
  #language: string | null = null
  #title: string | null = null
  readonly #metas: { name: string; content: string }[] = []
  readonly #links: { rel: string; href: string }[] = []
  readonly #jsonLd: string[] = []
  readonly #captures: Capture[] = []
  readonly #open: Capture[] = []
  readonly #count: Record<What, number> = {
    time: 0,
    rel: 0,
    itemprop: 0,
    class: 0,
    crumb: 0,
    tag: 0,
    heading: 0,
  }

  constructor(url: string | null) {
    this.#url = url
  }

  /** An element begins: `own` are its own hints, `near` those around it as well, `chain` those of all it stands in. */
  enter(
    tag: number,
    depth: number,
    attributes: Attributes,
    own: number,
    near: number,
    chain: number,
    offset: number,
    names: () => string,
  ): void {
    if (tag === Tag.html) this.#language ??= attributes.get("lang")
    if (tag === Tag.h1) this.#capture("heading", tag, depth, offset, null, null, "")
    const present = attributes.present
    if (tag === Tag.time) {
      const itemprop = attributes.get("itemprop")
      this.#capture("time", tag, depth, offset, attributes.get("datetime"), itemprop, names())
    } else if ((present & asking) !== 0) {
      if ((present & itempropBit) !== 0) {
        const itemprop = attributes.get("itemprop")!
        if (dateProperty.test(itemprop)) {
          const datetime = attributes.get("datetime") ?? attributes.get("content")
          this.#capture("time", tag, depth, offset, datetime, itemprop, names())
        } else if (words(itemprop).includes("author"))
          this.#capture("itemprop", tag, depth, offset, null, null, "")
      }
      if ((present & relBit) !== 0) {
        const rel = words(attributes.get("rel")!)
        if (rel.includes("author")) this.#capture("rel", tag, depth, offset, null, null, "")
        else if (rel.includes("tag")) this.#capture("tag", tag, depth, offset, null, null, "")
      }
    }
    if ((own & Hint.meta) !== 0 && authorName.test(names()))
      this.#capture("class", tag, depth, offset, null, null, "")
    if (tag === Tag.a || tag === Tag.li) {
      if ((chain & Hint.crumbs) !== 0) this.#capture("crumb", tag, depth, offset, null, null, "")
      else if (tag === Tag.a && (near & Hint.tags) !== 0 && (chain & Hint.nav) === 0)
        this.#capture("tag", tag, depth, offset, null, null, "")
    }
  }

  /** The element at this depth ends; the page's text is `length` long by now. */
  leave(depth: number, length: number): void {
    const open = this.#open
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()!.end = length
    this.deepest = open.at(-1)?.depth ?? -1
  }

  /** An element without content: meta, link, base. */
  single(tag: number, attributes: Attributes): void {
    if (tag === Tag.meta) {
      const content = attributes.get("content")
      if (content === null || this.#metas.length >= most) return
      for (const name of ["property", "name", "itemprop", "http-equiv"] satisfies AttributeName[]) {
        const value = attributes.get(name)
        if (value) this.#metas.push({ name: value.trim().toLowerCase(), content: fold(content) })
      }
      const itemprop = attributes.get("itemprop")
      if (itemprop !== null && dateProperty.test(itemprop) && this.#count.time++ < most)
        this.#captures.push({
          what: "time",
          tag,
          depth: 0,
          start: 0,
          end: 0,
          datetime: content,
          itemprop,
          hint: "",
        })
    } else if (tag === Tag.link) {
      const rel = attributes.get("rel")
      const href = attributes.get("href")
      if (rel && href && this.#links.length < most) this.#links.push({ rel: rel.trim().toLowerCase(), href })
    } else if (tag === Tag.base) this.#base ??= attributes.get("href")
  }

  /** An element without markup inside: the title and JSON-LD. */
  raw(tag: number, attributes: Attributes, html: string, start: number, end: number): void {
    if (tag === Tag.title) this.#title ??= fold(decodeText(html.slice(start, end)))
    else if (tag === Tag.script && attributes.raw(slot("type"))?.toLowerCase().includes("ld+json"))
      this.#jsonLd.push(html.slice(start, end))
  }

  /** All that was collected, with the blocks that start at `starts`. */
  finish(text: string, starts: readonly number[]): Evidence {
    const times: Evidence["times"][number][] = []
    const bylines: Evidence["bylines"][number][] = []
    const tags: string[] = []
    const headings: Evidence["headings"][number][] = []
    const crumbs: { text: string; tag: number; start: number; end: number }[] = []
    for (const c of this.#captures) {
      if (c.end - c.start > longest[c.what] * 2) continue
      const words = fold(text.slice(c.start, c.end))
      if (words.length > longest[c.what]) continue
      const block = words === "" ? -1 : blockAt(starts, c.start + text.slice(c.start, c.end).search(/\S/u))
      if (c.what === "time")
        times.push({ datetime: c.datetime, text: words, itemprop: c.itemprop, hint: c.hint, block })
      else if (words === "") continue
      else if (c.what === "tag") tags.push(words)
      else if (c.what === "heading") headings.push({ text: words, block })
      else if (c.what === "crumb") crumbs.push({ text: words, tag: c.tag, start: c.start, end: c.end })
      else bylines.push({ text: words, by: c.what, block })
    }
    return {
      url: this.#url,
      base: this.#base,
      language: this.#language,
      titleElement: this.#title,
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
      times,
      bylines,
      tags,
      headings,
      text,
      // A list item that holds a link says the same once more, with the arrow behind it.
      crumbs: crumbs
        .filter(
          c => c.tag === Tag.a || !crumbs.some(a => a.tag === Tag.a && a.start >= c.start && a.end <= c.end),
        )
        .map(c => c.text.replace(/^[\s›»>/|·•-]+|[\s›»>/|·•-]+$/gu, ""))
        .filter(c => c !== ""),
    }
  }

  #capture(
    what: What,
    tag: number,
    depth: number,
    start: number,
    datetime: string | null,
    itemprop: string | null,
    hint: string,
  ): void {
    if (this.#count[what]++ >= most) return
    const capture: Capture = { what, tag, depth, start, end: start, datetime, itemprop, hint }
    this.#captures.push(capture)
    this.#open.push(capture)
    this.deepest = depth
  }
}

/** The last block that starts at or before the place; -1 before the first. */
function blockAt(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
