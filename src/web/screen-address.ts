import type { Context } from "hono"
import type { InterfaceLanguage } from "../words/language.ts"
import type { SearchFilters } from "./pages/search.ts"

/** What a query says, null where it says nothing. */
export const orNull = (text: string): string | null => (text === "" ? null : text)

/** A whole number of at most six figures in an address, brought between two others; null for anything else. */
export const wholeOf = (
  text: string,
  { least = 0, most = 999_999 }: { readonly least?: number; readonly most?: number } = {},
): number | null => (/^\d{1,6}$/.test(text) ? Math.min(most, Math.max(least, Number(text))) : null)

/** The place `START-END` of an address; null for anything else. */
export function rangeAsked(text: string): { readonly start: number; readonly end: number } | null {
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(text)
  return place && rangeOf([Number(place[1]), Number(place[2])])
}

/** A place in a text as it is drawn. */
export const rangeOf = ([start, end]: readonly [number, number]) => ({ start, end })

/** The address that is shown, going on at a cursor. */
export function onwards(c: Context, cursor: string | null): string | null {
  if (cursor === null) return null
  const url = new URL(c.req.url)
  url.searchParams.set("cursor", cursor)
  return url.pathname + url.search
}

/** Where a calendar program subscribes; it names the language, because such programs say none of their own. */
export const calendarAddress = (c: Context, language: InterfaceLanguage): string =>
  `webcal://${new URL(c.req.url).host}/calendar.ics?language=${language}`

const filterNames = [
  "type",
  "kind",
  "actor",
  "outcome",
  "state",
  "publisher",
  "medium",
  "from",
  "to",
  "dueBy",
] as const

/** What narrows a search, as far as it was given. */
export const filtersOf = (ask: (name: string) => string): SearchFilters =>
  Object.fromEntries(filterNames.flatMap(name => (ask(name) === "" ? [] : [[name, ask(name)]])))
