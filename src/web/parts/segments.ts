/** Something in a text that is set off: by which classes, and which entry it belongs to, where it does. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly as: string
  readonly entry?: string
}

/** A stretch of text with everything that covers it. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly marks: readonly Marked[]
}

/**
 * Cuts a text where marks begin and end, so that overlapping marks need not be nested: each piece knows all that cover it.
 * `from` and `to` bound what is cut, in UTF-16 code units. One pass over the sorted ends of all marks.
 */
export function segmentsOf(text: string, marks: readonly Marked[], from = 0, to = text.length): Segment[] {
  const inside = marks.filter(({ start, end }) => start < to && end > from && start < end)
  const cuts = new Set([from, to])
  for (const { start, end } of inside) {
    cuts.add(Math.max(from, start))
    cuts.add(Math.min(to, end))
  }
  const at = [...cuts].sort((a, b) => a - b)
  const byStart = [...inside].sort((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let open: Marked[] = []
  let next = 0
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i]!, at[i + 1]!]
    open = open.filter(mark => mark.end > start)
    while (next < byStart.length && byStart[next]!.start <= start) {
      const mark = byStart[next++]!
      if (mark.end > start) open.push(mark)
    }
    segments.push({ text: text.slice(start, end), start, marks: [...open] })
  }
  return segments
}

/** Where some words stand in a text, each searched behind the one before; those that do not stand there are left out. */
export function placesOf(text: string, parts: readonly string[]): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  let behind = 0
  for (const part of parts) {
    const words = part.replace(/\s+/g, " ").trim()
    if (words === "") continue
    let start = text.indexOf(words, behind)
    if (start < 0) start = text.indexOf(words)
    if (start < 0) continue
    behind = start + words.length
    places.push({ start, end: behind })
  }
  return places
}
