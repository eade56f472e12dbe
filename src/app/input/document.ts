import { problem, shown } from "../../model/problem.ts"
import type { Problem } from "../../model/reading.ts"
import { isPublished } from "./published.ts"

/** A document of the pipe, checked. */
export interface PipeDocument {
  /** As given; null where the line gives none, and the document's own hash stands for it. */
  readonly id: string | null
  readonly format: "html" | "text"
  readonly content: string
  readonly url: string | null
  /** As given; whether it is a language that is read is the reader's to say. */
  readonly lang: string | null
  readonly published: string | null
}

/** A line that was a document, or what was wrong with it; `id` is the line's wherever it can be told. */
export type PipeEntry =
  | { readonly line: number; readonly id: string | null; readonly document: PipeDocument }
  | { readonly line: number; readonly id: string | null; readonly problem: Problem }

const fields = ["id", "text", "html", "url", "lang", "published"] as const
type Fields = Readonly<Record<(typeof fields)[number], string | null>>

/**
 * Makes a document of one line's JSON. Checked by hand, because it runs once a document and the start-up of a schema
 * library costs more than the reading of a page. Unknown fields are let pass; null means absent.
 */
export function documentOf(json: string, line: number): PipeEntry {
  const value = parsed(json)
  const id = idOf(value)
  const wrong = (what: string): PipeEntry => ({
    line,
    id,
    problem: problem("bad-document", `Line ${line} ${what}`),
  })
  if (value === undefined) return wrong(`is not JSON: ${shown(json.slice(0, 40))}`)
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrong(`is ${kindOf(value)}, not an object`)

  const given = value as Readonly<Record<string, unknown>>
  for (const field of fields) {
    const content = given[field]
    if (content !== undefined && content !== null && typeof content !== "string")
      return wrong(`has ${kindOf(content)} as \`${field}\`, not a string`)
  }
  // Every field that counts is a string, null or missing by now.
  const { id: _, text, html, url, lang, published } = given as Partial<Fields>
  const hasText = typeof text === "string"
  const hasHtml = typeof html === "string"
  if (hasText === hasHtml)
    return wrong(hasText ? "has both `text` and `html`" : "has neither `text` nor `html`")
  if (typeof published === "string" && !isPublished(published))
    return wrong(`has ${shown(published)} as \`published\`, not YYYY-MM-DD[THH:MM[±HH:MM]]`)
  const document: PipeDocument = {
    id,
    format: hasText ? "text" : "html",
    content: (hasText ? text : html) as string,
    url: url ?? null,
    lang: lang ?? null,
    published: published ?? null,
  }
  return { line, id, document }
}

/** The JSON's value; undefined where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const idOf = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : null

const kindOf = (value: unknown): string => {
  if (value === null) return "null"
  if (Array.isArray(value)) return "an array"
  return typeof value === "object" ? "an object" : `a ${typeof value}`
}

const leadingId = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*")/

/** The `id` with which an object begins whose rest is missing; null where it begins otherwise. */
export const idAtBeginning = (json: string): string | null => {
  const quoted = leadingId.exec(json)?.[1]
  const id = quoted === undefined ? undefined : parsed(quoted)
  return typeof id === "string" ? id : null
}
