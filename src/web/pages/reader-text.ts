import type { Reading } from "../../model/reading.ts"
import type { ShownPage } from "../../store/query/page-shown.ts"
import { type Html, html, when } from "../html.ts"
import { type Marked, segmentsOf } from "../parts/segments.ts"
import type { View } from "../view.ts"

/** More than this is not drawn: a page with a million marks must not stop a browser. */
const most = { characters: 300_000, marks: 4_000 }

type Range = { readonly start: number; readonly end: number }

/**
 * The text of a page in its blocks, with everything that was found set off. A block's element holds exactly the block's
 * characters, so that a selection in it can be counted back to a place in the text.
 */
export function pageText({ w }: View, page: ShownPage, reading: Reading, at: Range | null): Html {
  const marks = marksOf(page, reading)
  if (at !== null) marks.push({ ...at, as: "m-place" })
  marks.sort((a, b) => a.start - b.start)
  const shown = marks.slice(0, most.marks)
  const draw = drawing(reading, shown, true)
  const blocks: Html[] = []
  for (const block of reading.blocks) {
    if (block.start > most.characters) break
    blocks.push(draw(block))
  }
  const isCut = reading.text.length > most.characters || marks.length > most.marks
  return html`<article class="page-text" lang="${reading.language ?? ""}" data-island="page-text">${blocks}</article>${when(isCut, () => html`<p class="note">${w.reader.cut}</p>`)}`
}

/** The block of the article in which some words stand, with its neighbours: what is shown beside a list as evidence. */
export function excerpt(page: ShownPage, reading: Reading, at: Range): Html {
  const article = reading.blocks.filter(({ role }) => role === "article")
  const own = article.findIndex(({ start, end }) => start <= at.start && at.start < end)
  const blocks =
    own < 0
      ? reading.blocks.filter(({ start, end }) => start <= at.start && at.start < end)
      : article.slice(Math.max(0, own - 1), own + 2)
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last || last.end - first.start > most.characters) return html``
  const near = marksOf(page, reading).filter(({ start, end }) => start < last.end && end > first.start)
  const marks: Marked[] = [...near.slice(0, 400), { ...at, as: "m-place" }].sort((a, b) => a.start - b.start)
  return html`<div class="page-text excerpt" lang="${reading.language ?? ""}">${blocks.map(drawing(reading, marks, false))}</div>`
}

/** Draws blocks one behind the other, in the order of the text. `isNamed`: whether places get ids to be linked to. */
function drawing(
  reading: Reading,
  marks: readonly Marked[],
  isNamed: boolean,
): (block: Reading["blocks"][number]) => Html {
  const named = new Set<string>()
  let isPlaceNamed = false
  let next = 0
  return block => {
    // What ended before this block is behind us; marks are sorted by their beginnings.
    while (next < marks.length && marks[next]!.end <= block.start) next++
    const here: Marked[] = []
    for (let i = next; i < marks.length && marks[i]!.start < block.end; i++) here.push(marks[i]!)
    const end = Math.min(block.end, block.start + most.characters)
    const inner = segmentsOf(reading.text, here, block.start, end).map(({ text, marks: on }) => {
      if (on.length === 0) return html`${text}`
      const entries = [...new Set(on.flatMap(({ entry }) => (entry === undefined ? [] : [entry])))]
      const fresh = entries.filter(entry => !named.has(entry))
      for (const entry of fresh) named.add(entry)
      const isPlace = !isPlaceNamed && on.some(({ as }) => as === "m-place")
      isPlaceNamed ||= isPlace
      // One element has one id: further names of the same words stand on empty ones before them.
      const [id, ...others] = isNamed ? [...(isPlace ? ["place"] : []), ...fresh] : []
      return html`${others.map(name => html`<span id="${name}"></span>`)}<span class="${[...new Set(on.map(({ as }) => as))].join(" ")}"${id === undefined ? "" : html` id="${id}"`}${entries.length === 0 ? "" : html` data-entries="${entries.join(" ")}"`}>${text}</span>`
    })
    return element(block, inner, isNamed)
  }
}

function element(block: Reading["blocks"][number], inner: readonly Html[], isWhole: boolean): Html {
  const as = `block ${block.role} b-${block.kind}`
  const { start } = block
  if (isWhole && block.role === "article" && block.kind === "title")
    return html`<h2 class="${as}" data-start="${start}">${inner}</h2>`
  if (isWhole && block.role === "article" && block.kind === "heading")
    return html`<h3 class="${as}" data-start="${start}">${inner}</h3>`
  return html`<p class="${as}" data-start="${start}">${inner}</p>`
}

function marksOf(page: ShownPage, reading: Reading): Marked[] {
  const marks: Marked[] = []
  const add = (spans: readonly Range[], as: string, entry?: string) => {
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
