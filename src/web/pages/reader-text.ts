import type { Reading } from "../../model/reading.ts"
import type { ShownPage } from "../../store/query/page-shown.ts"
import { type Html, html, when } from "../html.ts"
import { type Marked, segmentsOf } from "../parts/segments.ts"
import type { View } from "../view.ts"

/** More than this is not drawn: a page with a million marks must not stop a browser. */
const most = { characters: 300_000, marks: 4_000 }

type Spans = readonly { readonly start: number; readonly end: number }[]

/**
 * The text of a page in its blocks, with everything that was found set off. A block's element holds exactly the block's
 * characters, so that a selection in it can be counted back to a place in the text.
 */
export function pageText(
  { w }: View,
  page: ShownPage,
  reading: Reading,
  at: { readonly start: number; readonly end: number } | null,
): Html {
  const marks = marksOf(page, reading)
  if (at !== null) marks.push({ ...at, as: "m-place" })
  marks.sort((a, b) => a.start - b.start)
  const shown = marks.slice(0, most.marks)
  const named = new Set<string>()
  let next = 0
  let isPlaceNamed = false
  const blocks: Html[] = []
  for (const block of reading.blocks) {
    if (block.start > most.characters) break
    // Marks are disjoint enough that those of earlier blocks are behind us.
    while (next < shown.length && shown[next]!.end <= block.start) next++
    const here: Marked[] = []
    for (let i = next; i < shown.length && shown[i]!.start < block.end; i++) here.push(shown[i]!)
    const inner = segmentsOf(
      reading.text,
      here,
      block.start,
      Math.min(block.end, block.start + most.characters),
    ).map(segment => {
      if (segment.marks.length === 0) return html`${segment.text}`
      const entries = [...new Set(segment.marks.flatMap(({ entry }) => (entry === undefined ? [] : [entry])))]
      const fresh = entries.find(entry => !named.has(entry))
      if (fresh !== undefined) named.add(fresh)
      const isPlace = !isPlaceNamed && segment.marks.some(({ as }) => as === "m-place")
      if (isPlace) isPlaceNamed = true
      const id = isPlace ? "place" : fresh
      return html`<span class="${[...new Set(segment.marks.map(({ as }) => as))].join(" ")}"${id === undefined ? "" : html` id="${id}"`}${entries.length === 0 ? "" : html` data-entries="${entries.join(" ")}"`}>${segment.text}</span>`
    })
    blocks.push(element(block, inner))
  }
  const isCut = reading.text.length > most.characters || marks.length > most.marks
  return html`<article class="page-text" lang="${reading.language ?? ""}" data-island="page-text">${blocks}</article>${when(isCut, () => html`<p class="note">${w.reader.cut}</p>`)}`
}

function element(block: Reading["blocks"][number], inner: readonly Html[]): Html {
  const as = `block ${block.role} b-${block.kind}`
  const { start } = block
  if (block.role === "article" && block.kind === "title")
    return html`<h2 class="${as}" data-start="${start}">${inner}</h2>`
  if (block.role === "article" && block.kind === "heading")
    return html`<h3 class="${as}" data-start="${start}">${inner}</h3>`
  return html`<p class="${as}" data-start="${start}">${inner}</p>`
}

function marksOf(page: ShownPage, reading: Reading): Marked[] {
  const marks: Marked[] = []
  const add = (spans: Spans, as: string, entry?: string) => {
    for (const { start, end } of spans)
      marks.push(entry === undefined ? { start, end, as } : { start, end, as, entry })
  }
  for (const { entry, type, kind, spans } of page.entries)
    add(
      spans.map(([start, end]) => ({ start, end })),
      type === "statement" ? "m-statement" : `m-commitment k-${kind.replace(/[^a-z]/g, "")}`,
      entry,
    )
  for (const { speaker } of reading.statements) add(speaker?.spans ?? [], "m-speaker")
  for (const { condition, deadline } of reading.commitments) {
    add(condition?.spans ?? [], "m-condition")
    add(deadline?.spans ?? [], "m-deadline")
    add(condition?.deadline?.spans ?? [], "m-deadline")
  }
  add(reading.times, "m-time")
  add(reading.wording, "m-wording")
  add(reading.shifts, "m-shift")
  return marks
}
