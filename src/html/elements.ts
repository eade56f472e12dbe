import type { Attributes } from "./attributes.ts"
import { type MarkupSink, scanHtml } from "./scan.ts"
import { closesParagraph, isBlock, isHeading, isVoid, Tag } from "./tags.ts"

/** What the elements of a page report: every `enter` has its `leave`, in proper nesting. */
export interface ElementSink {
  /** An element begins; `block` says whether it begins a block of text. `attributes` is valid during the call only. */
  enter(tag: number, block: boolean, attributes: Attributes): void
  /** The innermost open element ends. */
  leave(tag: number): void
  /** An element without content. */
  single(tag: number, attributes: Attributes): void
  /** An element without markup inside, with the place of its content. */
  raw(tag: number, attributes: Attributes, start: number, end: number): void
  /** Text, with its character references. */
  text(start: number, end: number): void
}

/** How far below the innermost element an end tag looks for its start: real pages forget a few, hostile ones millions. */
const reach = 128

/** How deep elements nest before they end at once: browsers stop at 512, real pages at a few dozen. */
const deepest = 4096

const stops = (names: readonly number[]): Uint8Array => {
  const flags = new Uint8Array(256)
  for (const tag of names) flags[tag] = 1
  return flags
}
const cells = stops([Tag.td, Tag.th, Tag.caption, Tag.table])
const rows = stops([Tag.table])
const lists = stops([Tag.ul, Tag.ol, Tag.menu, Tag.dir, Tag.table, Tag.td, Tag.th, Tag.section, Tag.article])
const selects = stops([Tag.select, Tag.datalist])
const none = stops([])
const definitions = stops([Tag.dl, Tag.table, Tag.td, Tag.th, Tag.section, Tag.article])

/**
 * Reports a page's elements in proper nesting: adds the end tags that HTML lets an author leave out, and drops end tags
 * that end nothing. An approximation of the standard's tree construction without a tree: no foster parenting,
 * and misnested formatting is ended rather than rebuilt.
 */
export function scanElements(html: string, sink: ElementSink): void {
  const balancer = new Balancer(sink)
  scanHtml(html, balancer)
  balancer.end()
}

class Balancer implements MarkupSink {
  readonly #sink: ElementSink
  readonly #stack: number[] = []
  readonly #blocks: boolean[] = []
  readonly #open = new Int32Array(256)
  /** How many elements of each name were too deep, and wait for their end tags. */
  readonly #tooDeep = new Int32Array(256)

  constructor(sink: ElementSink) {
    this.#sink = sink
  }

  open(tag: number, attributes: Attributes): void {
    if (closesParagraph[tag] === 1 && this.#open[Tag.p]! > 0) this.#popInline(Tag.p)
    if (isVoid[tag] === 1) {
      this.#sink.single(tag, attributes)
      return
    }
    const open = this.#open
    if (tag === Tag.a && open[tag]! > 0) this.#popInline(tag)
    else if (tag === Tag.li && open[tag]! > 0) this.#pop(tag, tag, lists)
    else if (tag === Tag.dt || tag === Tag.dd) {
      if (open[Tag.dt]! + open[Tag.dd]! > 0) this.#pop(Tag.dt, Tag.dd, definitions)
    } else if (tag === Tag.td || tag === Tag.th) {
      if (open[Tag.td]! + open[Tag.th]! > 0) this.#pop(Tag.td, Tag.th, rows)
    } else if (tag === Tag.tr && open[tag]! > 0) this.#pop(tag, tag, rows)
    else if (tag === Tag.tbody || tag === Tag.thead || tag === Tag.tfoot) {
      if (open[Tag.tbody]! > 0) this.#pop(Tag.tbody, Tag.tbody, rows)
      else if (open[Tag.thead]! > 0) this.#pop(Tag.thead, Tag.thead, rows)
    } else if (tag === Tag.option && open[tag]! > 0) this.#pop(tag, tag, selects)
    else if (isHeading[tag] === 1 && isHeading[this.#stack.at(-1) ?? 0] === 1) this.#popTop()
    else if ((tag === Tag.body || tag === Tag.html) && open[tag]! > 0) return
    // A tag that nobody knows and that ends with a slash is meant as XML means it.
    else if (tag <= Tag["?custom"] && attributes.selfClosing) {
      this.#sink.single(tag, attributes)
      return
    }
    // An element of the site's own is inline inside a paragraph and a box elsewhere.
    const block = tag === Tag["?custom"] ? open[Tag.p] === 0 : isBlock[tag] === 1
    if (this.#stack.length === deepest) {
      this.#tooDeep[tag]!++
      this.#sink.enter(tag, block, attributes)
      this.#sink.leave(tag)
      return
    }
    this.#stack.push(tag)
    this.#blocks.push(block)
    open[tag]!++
    this.#sink.enter(tag, block, attributes)
  }

  close(tag: number): void {
    if (tag === Tag.body || tag === Tag.html || isVoid[tag] === 1) {
      if (tag === Tag.br) this.#sink.text(0, 0)
      return
    }
    if (this.#tooDeep[tag]! > 0) {
      this.#tooDeep[tag]!--
      return
    }
    if (isHeading[tag] === 1) this.#popHeading()
    else if (this.#open[tag]! === 0) return
    else if (isBlock[tag] === 0) this.#popInline(tag)
    else if (tag === Tag.table) this.#pop(tag, tag, none)
    else if (tag === Tag.tr || tag === Tag.tbody || tag === Tag.thead || tag === Tag.tfoot)
      this.#pop(tag, tag, rows)
    else if (tag === Tag.td || tag === Tag.th || tag === Tag.caption) this.#pop(tag, tag, rows)
    else this.#pop(tag, tag, cells)
  }

  raw(tag: number, attributes: Attributes, start: number, end: number): void {
    this.#sink.raw(tag, attributes, start, end)
  }

  text(start: number, end: number): void {
    this.#sink.text(start, end)
  }

  /** Ends whatever the page left open. */
  end(): void {
    this.#popTo(0)
  }

  #popTop(): void {
    const tag = this.#stack.pop()!
    this.#blocks.pop()
    this.#open[tag]!--
    this.#sink.leave(tag)
  }

  #popTo(index: number): void {
    while (this.#stack.length > index) this.#popTop()
  }

  /** Ends the nearest `tag` that is open within the same block (a block of that name itself counts). */
  #popInline(tag: number): void {
    const stack = this.#stack
    const lowest = Math.max(0, stack.length - reach)
    for (let i = stack.length - 1; i >= lowest; i--) {
      if (stack[i] === tag) {
        this.#popTo(i)
        return
      }
      if (this.#blocks[i]) return
    }
  }

  /** Ends the nearest `tag` or `twin` above the nearest element that stops the search. */
  #pop(tag: number, twin: number, stop: Uint8Array): void {
    const stack = this.#stack
    const lowest = Math.max(0, stack.length - reach)
    for (let i = stack.length - 1; i >= lowest; i--) {
      const here = stack[i]!
      if (here === tag || here === twin) {
        this.#popTo(i)
        return
      }
      if (stop[here] === 1) return
    }
  }

  #popHeading(): void {
    const stack = this.#stack
    const lowest = Math.max(0, stack.length - reach)
    for (let i = stack.length - 1; i >= lowest; i--) {
      if (isHeading[stack[i]!] === 1) {
        this.#popTo(i)
        return
      }
      if (cells[stack[i]!] === 1) return
    }
  }
}
