import { Attributes } from "./attributes.ts"
import { hashStep } from "./name-table.ts"
import { isRaw, Tag, tagOf } from "./tags.ts"

/** What the scanner reports, in document order; places are those of the source. */
export interface MarkupSink {
  /** A start tag. `attributes` is valid during the call only. */
  open(tag: number, attributes: Attributes): void
  /** An end tag, whether or not something of that name is open. */
  close(tag: number): void
  /** Text between tags, with its character references. */
  text(start: number, end: number): void
  /** An element without markup inside: script, style, title, iframe …, with the place of its content. */
  raw(tag: number, attributes: Attributes, start: number, end: number): void
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/**
 * Runs over HTML once and reports its tags and texts. Follows the tokenizer of the HTML standard where pages differ
 * from it in practice; knows no tree. Never fails and takes linear time on any input.
 */
export function scanHtml(html: string, sink: MarkupSink): void {
  const length = html.length
  const attributes = new Attributes(html)
  let at = 0
  let textStart = 0
  // What is not found once is not there later either: keeps hostile pages linear.
  let noComment = false
  const unclosed = new Uint8Array(256)
  while (at < length) {
    const open = html.indexOf("<", at)
    if (open < 0) break
    const code = html.charCodeAt(open + 1)
    if (isLetter(code)) {
      let i = open + 1
      let hash = 0
      let c = code
      do {
        hash = hashStep(hash, c)
        c = html.charCodeAt(++i)
      } while (c > 0x20 && c !== 0x2f && c !== 0x3e)
      const tag = tagOf(html, open + 1, i, hash)
      if (open > textStart) sink.text(textStart, open)
      const after = attributes.read(i)
      if (after < 0) return
      at = textStart = after
      if (tag === Tag.plaintext) break
      if (isRaw[tag] === 0) {
        sink.open(tag, attributes)
        continue
      }
      if (tag === Tag.svg && attributes.selfClosing) continue
      const end = unclosed[tag] ? -1 : endOfRaw(html, after, html.slice(open + 1, i).toLowerCase())
      if (end >= 0) {
        sink.raw(tag, attributes, after, end)
        const close = html.indexOf(">", end)
        at = textStart = close < 0 ? length : close + 1
      } else if (tag === Tag.script || tag === Tag.style) {
        // Without an end tag the rest is code, as in a browser.
        sink.raw(tag, attributes, after, length)
        return
      } else unclosed[tag] = 1
    } else if (code === 0x2f) {
      const first = html.charCodeAt(open + 2)
      if (open > textStart) sink.text(textStart, open)
      if (isLetter(first)) {
        let i = open + 2
        let hash = 0
        let c = first
        do {
          hash = hashStep(hash, c)
          c = html.charCodeAt(++i)
        } while (c > 0x20 && c !== 0x2f && c !== 0x3e)
        const end = c === 0x3e ? i : html.indexOf(">", i)
        sink.close(tagOf(html, open + 2, i, hash))
        at = textStart = end < 0 ? length : end + 1
      } else {
        const end = html.indexOf(">", open + 2)
        at = textStart = end < 0 ? length : end + 1
      }
    } else if (code === 0x21 || code === 0x3f) {
      if (open > textStart) sink.text(textStart, open)
      let end = -1
      if (html.startsWith("--", open + 2)) {
        // "<!-->" and "<!--->" are whole comments.
        if (html.charCodeAt(open + 4) === 0x3e) end = open + 4
        else if (html.startsWith("->", open + 4)) end = open + 5
        else {
          end = noComment ? -1 : html.indexOf("-->", open + 4)
          if (end < 0) {
            // A browser drops the rest; a page cut off inside a comment still has text worth reading.
            noComment = true
            end = html.indexOf(">", open + 2)
          } else end += 2
        }
      } else end = html.indexOf(">", open + 2)
      at = textStart = end < 0 ? length : end + 1
    } else {
      // A lone "<" is text.
      at = open + 1
    }
  }
  if (textStart < length) sink.text(textStart, length)
}

/** Where the end tag of a raw element starts, -1 where it never ends. */
function endOfRaw(html: string, from: number, name: string): number {
  for (let i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
    let k = 0
    while (k < name.length && (html.charCodeAt(i + 2 + k) | 0x20) === name.charCodeAt(k)) k++
    if (k < name.length) continue
    const after = html.charCodeAt(i + 2 + k)
    if (after <= 0x20 || after === 0x2f || after === 0x3e) return i
  }
  return -1
}
