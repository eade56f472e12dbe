import { buildNameTable, findName, hashStep } from "./name-table.ts"
import { decodeAttribute } from "./references.ts"

/** The attributes that anybody asks for; the scanner passes over all others. */
export const attributeNames = [
  "class",
  "id",
  "role",
  "itemprop",
  "itemtype",
  "href",
  "rel",
  "content",
  "name",
  "property",
  "http-equiv",
  "datetime",
  "lang",
  "type",
  "hidden",
  "style",
  "aria-hidden",
  "aria-label",
  "shadowrootmode",
  "data-component",
  "data-testid",
  "data-type",
] as const

/** The name of an attribute that can be asked for. */
export type AttributeName = (typeof attributeNames)[number]

const table = buildNameTable(attributeNames)
const slotOf = new Map<string, number>(attributeNames.map((name, slot) => [name, slot]))

/**
 * The attributes of the start tag that the scanner stands at: places only, values are cut out when asked for.
 * One object serves the whole scan, so it is valid only inside the call that hands it over.
 */
export class Attributes {
  readonly #html: string
  readonly #start = new Int32Array(attributeNames.length).fill(-1)
  readonly #end = new Int32Array(attributeNames.length)
  /** Bit i is set where attribute i is there: most tags have none or one, so this is what most callers look at. */
  present = 0
  /** Whether the tag ended with a slash. */
  selfClosing = false
  #noDouble = false
  #noSingle = false

  constructor(html: string) {
    this.#html = html
  }

  /** Whether the tag has the attribute, with or without a value. */
  has(name: AttributeName): boolean {
    return (this.present & (1 << slotOf.get(name)!)) !== 0
  }

  /** The value with character references decoded; null where the attribute is not there. */
  get(name: AttributeName): string | null {
    const raw = this.raw(slotOf.get(name)!)
    return raw === null ? null : decodeAttribute(raw)
  }

  /** The value as it stands in the source, by slot (the index in `attributeNames`); null where it is not there. */
  raw(slot: number): string | null {
    return (this.present & (1 << slot)) === 0 ? null : this.#html.slice(this.#start[slot]!, this.#end[slot]!)
  }

  /** Where the value starts in the source, by slot; only for an attribute that is present. */
  startOf(slot: number): number {
    return this.#start[slot]!
  }

  /** Where the value ends in the source, by slot; only for an attribute that is present. */
  endOf(slot: number): number {
    return this.#end[slot]!
  }

  /** Reads the attributes from `at`, just after the tag's name, and returns the place after `>`; -1 where the tag never ends. */
  read(at: number): number {
    const html = this.#html
    const length = html.length
    this.present = 0
    this.selfClosing = false
    let i = at
    for (;;) {
      let code = html.charCodeAt(i)
      while (code <= 0x20 || code === 0x2f) {
        this.selfClosing = code === 0x2f
        code = html.charCodeAt(++i)
      }
      if (code === 0x3e) return i + 1
      if (i >= length) return -1
      this.selfClosing = false
      const nameStart = i
      let hash = 0
      // A name may start with "=", which is otherwise the end of a name.
      do {
        hash = hashStep(hash, code)
        code = html.charCodeAt(++i)
      } while (code > 0x20 && code !== 0x3d && code !== 0x3e && code !== 0x2f)
      const nameEnd = i
      while (code <= 0x20) code = html.charCodeAt(++i)
      let valueStart = nameEnd
      let valueEnd = nameEnd
      if (code === 0x3d) {
        do code = html.charCodeAt(++i)
        while (code <= 0x20)
        if (code === 0x22 || code === 0x27) {
          valueStart = i + 1
          valueEnd = this.#closingQuote(code, valueStart)
          if (valueEnd < 0) return -1
          i = valueEnd + 1
        } else {
          valueStart = i
          while (code > 0x20 && code !== 0x3e) code = html.charCodeAt(++i)
          valueEnd = i
          if (i >= length) return -1
        }
      }
      const slot = findName(table, html, nameStart, nameEnd, hash)
      // The first of two attributes with one name counts.
      if (slot >= 0 && (this.present & (1 << slot)) === 0) {
        this.present |= 1 << slot
        this.#start[slot] = valueStart
        this.#end[slot] = valueEnd
      }
    }
  }

  /** Remembers that there is no further mark of a kind: else every tag of a hostile page would search to its end. */
  #closingQuote(quote: number, from: number): number {
    const double = quote === 0x22
    if (double ? this.#noDouble : this.#noSingle) return -1
    const found = this.#html.indexOf(double ? '"' : "'", from)
    if (found < 0) {
      if (double) this.#noDouble = true
      else this.#noSingle = true
    }
    return found
  }
}

/** The slot of an attribute, for callers on the hot path. */
export const slot = (name: AttributeName): number => slotOf.get(name)!
