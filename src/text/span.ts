/** A half-open range [start, end) of UTF-16 code units in one text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of one span. Throws where the span does not lie inside the text: a wrong span is a bug, never input. */
export function slice(text: string, span: Span): string {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
    throw new RangeError(`span [${span.start}, ${span.end}) lies outside a text of ${text.length} code units`)
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The shortest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
