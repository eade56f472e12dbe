// Longer than 300 lines: the one hot loop of page understanding keeps its state in one object, so that nothing is handed around per character.
// Long because the one pass over a page shares its counters: parted, each part would need all of them.
import type { Attributes } from "../../html/attributes.ts"
import { slot } from "../../html/attributes.ts"
import { type ElementSink, scanElements } from "../../html/elements.ts"
import { decodeText } from "../../html/references.ts"
import { Tag, tagNames } from "../../html/tags.ts"
import { hintsOf } from "../hints/hint-families.ts"
import { Character, classOf } from "./character-class.ts"
import { Ancestor, type BlockColumns, type CollectedPage, type ElementColumns } from "./collected-page.ts"
import { EvidenceCollector } from "./evidence-collector.ts"

const ancestorOf = new Int32Array(tagNames.length)
for (const [names, bit] of [
  ["article", Ancestor.article],
  ["main", Ancestor.main],
  ["section", Ancestor.section],
  ["aside", Ancestor.aside],
  ["nav menu", Ancestor.nav],
  ["header hgroup", Ancestor.header],
  ["footer", Ancestor.footer],
  ["figure picture", Ancestor.figure],
  ["ul ol dl dir", Ancestor.list],
  ["table", Ancestor.table],
  ["blockquote", Ancestor.quote],
  ["form fieldset label search", Ancestor.form],
  ["dialog", Ancestor.dialog],
  ["details", Ancestor.details],
  ["noscript object", Ancestor.noscript],
  ["li dt dd", Ancestor.item],
  ["address", Ancestor.address],
  ["h1 h2 h3 h4 h5 h6", Ancestor.heading],
  ["figcaption", Ancestor.figcaption],
  ["button", Ancestor.button],
  ["p", Ancestor.paragraph],
  ["tr", Ancestor.row],
] as const)
  for (const name of names.split(" ")) ancestorOf[Tag[name as keyof typeof Tag]]! |= bit

const skipped = new Uint8Array(tagNames.length)
for (const name of [
  "template",
  "select",
  "datalist",
  "canvas",
  "audio",
  "video",
  "progress",
  "meter",
] as const)
  skipped[Tag[name]] = 1

const pictures = new Uint8Array(tagNames.length)
for (const name of ["img", "iframe", "embed", "svg", "video", "audio", "picture"] as const)
  pictures[Tag[name]] = 1

const attribute = {
  class: slot("class"),
  id: slot("id"),
  role: slot("role"),
  itemprop: slot("itemprop"),
  style: slot("style"),
  href: slot("href"),
  hidden: slot("hidden"),
  ariaHidden: slot("aria-hidden"),
  component: slot("data-component"),
  testid: slot("data-testid"),
  type: slot("data-type"),
  label: slot("aria-label"),
  itemtype: slot("itemtype"),
}
const hintAttributes = [
  attribute.class,
  attribute.id,
  attribute.role,
  attribute.itemprop,
  attribute.component,
  attribute.testid,
  attribute.type,
  attribute.label,
  attribute.itemtype,
]
const hintBits = hintAttributes.reduce((bits, s) => bits | (1 << s), 0)
const hidingBits = (1 << attribute.hidden) | (1 << attribute.ariaHidden) | (1 << attribute.style)

/**
 * More blocks or elements are kept as the one before them, so that a page of a hundred megabytes fits into memory;
 * the longest real pages have some ten thousand.
 */
const mostBlocks = 200_000
const mostElements = 500_000

/** Scans a page's HTML once and collects its text in blocks, what is known about each, and what it says about itself. */
export function collectPage(html: string, url: string | null): CollectedPage {
  const collector = new PageCollector(html, url)
  scanElements(html, collector)
  return collector.finish()
}

interface Level {
  tag: number
  element: number
  ancestors: number
  hints: number
  /** The hints of the block element itself, of it with the two around it, and of the inline elements since. */
  own: number
  outer: number
  near: number
  inline: number
  links: number
  strong: number
  skip: number
  /** Where the values of class and id stand in the source; -1 where there are none. */
  classStart: number
  classEnd: number
  idStart: number
  idEnd: number
}

class PageCollector implements ElementSink {
  readonly #html: string
  readonly #evidence: EvidenceCollector
  readonly #hintsByName = new Map<string, number>()
  readonly #levels: Level[] = []
  #depth = 0
  /** The text so far: whole parts, and the pieces of the last one. */
  readonly #parts: string[] = []
  #text = ""
  #length = 0

  readonly #blocks: BlockColumns = {
    element: [],
    tag: [],
    start: [],
    end: [],
    words: [],
    linkWords: [],
    strongWords: [],
    upperWords: [],
    shortWords: [],
    letters: [],
    digits: [],
    stops: [],
    commas: [],
    links: [],
    ancestors: [],
    hints: [],
    near: [],
    inner: [],
    mainHeadings: [],
    articles: [],
    pictures: [],
  }
  readonly #elements: ElementColumns = { tag: [], parent: [], first: [], end: [], hints: [], signature: [] }

  // The block under way; #start is -1 between blocks.
  #start = -1
  #words = 0
  #linkWords = 0
  #strongWords = 0
  #upperWords = 0
  #shortWords = 0
  #letters = 0
  #digits = 0
  #stops = 0
  #commas = 0
  #links = 0
  #inner = 0
  #space = false
  #inWord = false
  #wordLength = 0
  #wordLower = false
  #before = 0
  #breaks = 0
  #mainHeadings = 0
  #articles = 0
  #pictures = 0
  #linkEnded = false
  #finished = false
  /** The place of the next character reference. */
  #reference = -1

  constructor(html: string, url: string | null) {
    this.#html = html
    this.#evidence = new EvidenceCollector(url)
    this.#levels.push({
      tag: Tag.html,
      element: 0,
      ancestors: 0,
      hints: 0,
      own: 0,
      outer: 0,
      near: 0,
      inline: 0,
      links: 0,
      strong: 0,
      skip: 0,
      classStart: -1,
      classEnd: -1,
      idStart: -1,
      idEnd: -1,
    })
    this.#elements.tag.push(Tag.html)
    this.#elements.parent.push(-1)
    this.#elements.first.push(0)
    this.#elements.end.push(0)
    this.#elements.hints.push(0)
    this.#elements.signature.push(0)
  }

  enter(tag: number, block: boolean, attributes: Attributes): void {
    if (block) this.#endBlock()
    const above = this.#levels[this.#depth++]!
    let level = this.#levels[this.#depth]
    if (level === undefined) {
      level = { ...above }
      this.#levels.push(level)
    }
    level.tag = tag
    level.skip = above.skip
    level.links = above.links
    level.strong = above.strong + (tag === Tag.strong || tag === Tag.b ? 1 : 0)
    level.ancestors = above.ancestors | ancestorOf[tag]!
    const present = attributes.present
    let own = 0
    let signature = tag
    if ((present & hintBits) !== 0) {
      for (const s of hintAttributes) {
        if ((present & (1 << s)) === 0) continue
        const value = attributes.raw(s)!
        own |= this.#hints(value)
        if (s === attribute.class) signature = signatureOf(signature, value)
      }
      // What the page's root says is about the whole page.
      if (tag === Tag.body || tag === Tag.html) own = 0
    }
    if ((present & hidingBits) !== 0 && tag !== Tag.body && tag !== Tag.html && isHiding(attributes))
      level.ancestors |= Ancestor.hidden
    if (tag === Tag.a) {
      if ((present & (1 << attribute.href)) !== 0) {
        level.links++
        this.#links++
        // Two links side by side are two words, even where the markup has no space between them.
        if (this.#linkEnded && this.#start >= 0) this.#space = true
      }
    } else if (tag === Tag.span && this.#linkEnded && present !== 0 && this.#start >= 0) this.#space = true
    this.#linkEnded = false
    if (skipped[tag] === 1 && !(tag === Tag.template && attributes.has("shadowrootmode"))) level.skip++
    if (block && this.#elements.tag.length < mostElements) {
      own |= above.inline
      level.own = own
      level.outer = above.own
      level.near = own | above.own | above.outer
      level.hints = above.hints | own
      level.inline = 0
      level.element = this.#elements.tag.length
      this.#elements.tag.push(tag)
      this.#elements.parent.push(above.element)
      this.#elements.first.push(this.#blocks.tag.length)
      this.#elements.end.push(-1)
      this.#elements.hints.push(own)
      this.#elements.signature.push(signature)
      if (tag === Tag.h1) this.#mainHeadings++
      else if (tag === Tag.article) this.#articles++
    } else {
      level.own = above.own
      level.outer = above.outer
      level.near = above.near
      level.hints = above.hints
      level.inline = above.inline | own
      level.element = above.element
    }
    level.classStart = (present & (1 << attribute.class)) === 0 ? -1 : attributes.startOf(attribute.class)
    level.classEnd = attributes.endOf(attribute.class)
    level.idStart = (present & (1 << attribute.id)) === 0 ? -1 : attributes.startOf(attribute.id)
    level.idEnd = attributes.endOf(attribute.id)
    if (pictures[tag] === 1) this.#pictures++
    if (level.skip === 0) {
      const around = level.hints | level.inline
      this.#evidence.enter(tag, this.#depth, attributes, own, level.near, around, this.#length, this.#names)
    }
  }

  leave(tag: number): void {
    const level = this.#levels[this.#depth]!
    const e = level.element
    if (e !== this.#levels[this.#depth - 1]!.element) {
      this.#endBlock()
      const blocks = this.#blocks.tag.length
      this.#elements.end[e] = blocks
      // An element without text is of no use, and some pages have a hundred thousand.
      if (e === this.#elements.tag.length - 1 && this.#elements.first[e] === blocks) this.#dropElement()
    } else if (tag === Tag.a || tag === Tag.span) this.#linkEnded = true
    if (this.#evidence.deepest >= this.#depth) this.#evidence.leave(this.#depth, this.#length)
    this.#depth--
  }

  single(tag: number, attributes: Attributes): void {
    if (tag === Tag.br) {
      this.#space = true
      if (++this.#breaks >= 2) this.#endBlock()
    } else if (tag === Tag.hr) this.#endBlock()
    else if (tag === Tag.img || tag === Tag.embed) {
      this.#pictures++
    } else if (tag === Tag.wbr) return
    else this.#evidence.single(tag, attributes)
  }

  raw(tag: number, attributes: Attributes, start: number, end: number): void {
    if (pictures[tag] === 1) this.#pictures++
    this.#evidence.raw(tag, attributes, this.#html, start, end)
  }

  text(start: number, end: number): void {
    const level = this.#levels[this.#depth]!
    if (level.skip > 0) return
    const html = this.#html
    // Looked for once for all the text up to it: else each text would search to the end of the page.
    if (this.#reference < start) {
      const found = html.indexOf("&", start)
      this.#reference = found < 0 ? html.length : found
    }
    if (this.#reference >= end) this.#append(html, start, end, level)
    else {
      const decoded = decodeText(html.slice(start, end))
      this.#append(decoded, 0, decoded.length, level)
    }
  }

  finish(): CollectedPage {
    this.#finished = true
    this.#endBlock()
    this.#elements.end[0] = this.#blocks.tag.length
    this.#settle()
    const text = this.#parts.join("")
    return {
      text,
      blocks: this.#blocks,
      elements: this.#elements,
      evidence: this.#evidence.finish(text, this.#blocks.start),
    }
  }

  #dropElement(): void {
    const { tag, parent, first, end, hints, signature } = this.#elements
    tag.pop()
    parent.pop()
    first.pop()
    end.pop()
    hints.pop()
    signature.pop()
  }

  /** The classes and ids of the innermost element and the one around it. */
  readonly #names = (): string => {
    let names = ""
    for (let d = this.#depth; d >= 0 && d > this.#depth - 2; d--) {
      const { classStart, classEnd, idStart, idEnd } = this.#levels[d]!
      if (classStart >= 0) names += ` ${this.#html.slice(classStart, classEnd)}`
      if (idStart >= 0) names += ` ${this.#html.slice(idStart, idEnd)}`
    }
    return names.trim()
  }

  #hints(value: string): number {
    let hints = this.#hintsByName.get(value)
    if (hints === undefined) {
      hints = value.length > 600 ? 0 : hintsOf(value)
      this.#hintsByName.set(value, hints)
    }
    return hints
  }

  /** Makes one string of many small pieces, which each cost more memory than their few letters. Pairs of surrogates are whole here. */
  #settle(): void {
    // A search puts the pieces together; the engine would keep them apart until somebody reads them.
    this.#text.indexOf("\n", this.#text.length - 1)
    // A lone surrogate is no character; the reading is written as UTF-8.
    this.#parts.push(this.#text.toWellFormed())
    this.#text = ""
  }

  /** Adds text to the block under way: white space folded, characters that print nothing left out, words counted. */
  #append(source: string, start: number, end: number, level: Level): void {
    let i = start
    if (this.#start < 0) {
      // Nothing begins before the first character that prints.
      for (; i < end; i++) {
        const kind = classOf(source.charCodeAt(i))
        if (kind !== Character.white && kind !== Character.none) break
      }
      if (i === end) return
      this.#beginBlock()
    }
    // A kicker in its own element before the headline: "<span>Streit im Rat</span>Niemand will zahlen".
    if (
      this.#linkEnded &&
      this.#before === Character.lower &&
      (level.ancestors & Ancestor.heading) !== 0 &&
      classOf(source.charCodeAt(i)) === Character.upper
    )
      this.#space = true
    const linked = level.links > 0
    const strong = level.strong > 0
    let { space, inWord, wordLength, wordLower, before } = {
      space: this.#space,
      inWord: this.#inWord,
      wordLength: this.#wordLength,
      wordLower: this.#wordLower,
      before: this.#before,
    }
    let words = 0
    let segment = -1
    let letters = 0
    for (; i < end; i++) {
      const code = source.charCodeAt(i)
      const kind = classOf(code)
      if (kind === Character.white || kind === Character.none) {
        if (segment >= 0) {
          // A single blank inside running text is kept as it stands, so that most text is cut out in one piece.
          const next = code === 0x20 && i + 1 < end ? classOf(source.charCodeAt(i + 1)) : Character.none
          if (next !== Character.white && next !== Character.none) {
            if (inWord) {
              if (wordLower && wordLength <= 4) this.#shortWords++
              inWord = false
            }
            before = Character.white
            continue
          }
          this.#text += source.slice(segment, i)
          this.#length += i - segment
          segment = -1
        }
        if (kind === Character.white) {
          space = true
          if (inWord) {
            if (wordLower && wordLength <= 4) this.#shortWords++
            inWord = false
          }
          before = Character.white
        }
        continue
      }
      if (segment < 0) {
        if (space) {
          this.#text += " "
          this.#length++
          space = false
          if (inWord) {
            if (wordLower && wordLength <= 4) this.#shortWords++
            inWord = false
          }
        }
        segment = i
      }
      if (
        kind === Character.lower ||
        kind === Character.upper ||
        kind === Character.letter ||
        kind === Character.digit
      ) {
        if (inWord) wordLength++
        else {
          inWord = true
          words++
          wordLength = 1
          wordLower = kind === Character.lower
          if (kind === Character.upper) this.#upperWords++
        }
        if (kind === Character.digit) this.#digits++
        else letters++
      } else if (kind !== Character.joiner) {
        if (inWord) {
          if (wordLower && wordLength <= 4) this.#shortWords++
          inWord = false
        }
        if (kind === Character.stop) {
          if (before === Character.lower || before === Character.closing) this.#stops++
        } else if (kind === Character.comma) this.#commas++
      }
      before = kind
    }
    if (segment >= 0) {
      if (this.#text.length > settled && !continuesPair(source.charCodeAt(segment))) this.#settle()
      this.#text += source.slice(segment, end)
      this.#length += end - segment
      this.#breaks = 0
      this.#linkEnded = false
    }
    this.#words += words
    this.#letters += letters
    if (linked) this.#linkWords += words
    if (strong) this.#strongWords += words
    if (words > 0) this.#inner |= level.inline
    this.#space = space
    this.#inWord = inWord
    this.#wordLength = wordLength
    this.#wordLower = wordLower
    this.#before = before
  }

  #beginBlock(): void {
    if (this.#length > 0) {
      this.#text += "\n"
      this.#length++
    }
    this.#start = this.#length
    this.#words = this.#linkWords = this.#strongWords = this.#upperWords = this.#shortWords = 0
    this.#letters = this.#digits = this.#stops = this.#commas = this.#inner = 0
    const level = this.#levels[this.#depth]!
    this.#links = level.links > 0 ? 1 : 0
    this.#space = this.#inWord = false
    this.#before = 0
    this.#breaks = 0
    const b = this.#blocks
    b.element.push(level.element)
    b.tag.push(this.#elements.tag[level.element]!)
    b.start.push(this.#start)
    b.ancestors.push(level.ancestors)
    b.hints.push(level.hints)
    b.near.push(level.near)
    b.mainHeadings.push(this.#mainHeadings)
    b.articles.push(this.#articles)
    b.pictures.push(this.#pictures)
    this.#pictures = 0
  }

  #endBlock(): void {
    this.#linkEnded = false
    this.#breaks = 0
    if (this.#start < 0) return
    if (this.#blocks.tag.length >= mostBlocks && !this.#finished) {
      this.#space = true
      return
    }
    if (this.#inWord && this.#wordLower && this.#wordLength <= 4) this.#shortWords++
    const b = this.#blocks
    b.end.push(this.#length)
    b.words.push(this.#words)
    b.linkWords.push(this.#linkWords)
    b.strongWords.push(this.#strongWords)
    b.upperWords.push(this.#upperWords)
    b.shortWords.push(this.#shortWords)
    b.letters.push(this.#letters)
    b.digits.push(this.#digits)
    b.stops.push(this.#stops)
    b.commas.push(this.#commas)
    b.links.push(this.#links)
    b.inner.push(this.#inner)
    this.#start = -1
    this.#space = false
  }
}

/** So many characters are made one string. */
const settled = 1 << 16

const continuesPair = (code: number): boolean => code >= 0xdc00 && code < 0xe000

function isHiding(attributes: Attributes): boolean {
  if ((attributes.present & (1 << attribute.hidden)) !== 0) return true
  if (
    (attributes.present & (1 << attribute.ariaHidden)) !== 0 &&
    attributes.raw(attribute.ariaHidden) === "true"
  )
    return true
  if ((attributes.present & (1 << attribute.style)) === 0) return false
  const style = attributes.raw(attribute.style)!
  return style.length < 400 && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** Digits say which one of many it is, not which kind. */
function signatureOf(tag: number, classes: string): number {
  let hash = tag
  for (let i = 0; i < classes.length && i < 120; i++) {
    const code = classes.charCodeAt(i)
    if (code < 0x30 || code > 0x39) hash = (Math.imul(hash, 31) + code) | 0
  }
  return hash
}
