import type { Claim } from "../../model/reading.ts"
import { isDay, isoDate, writeDate } from "./iso-date.ts"
import { printedDates } from "./printed-date.ts"
import type { Sources } from "./sources.ts"

/** When the page says it was published and last changed; null where it does not say. */
export interface PageDates {
  readonly published: Claim | null
  readonly modified: Claim | null
}

const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "publish-date",
  "pubdate",
  "publication_date",
  "publishdate",
  "published_date",
  "citation_publication_date",
  "citation_date",
  "cxenseparse:recs:publishtime",
  "last-modified-date",
  "article.published",
  "date_published",
  "originalpublicationdate",
  "article:published",
  "og:published_time",
  "og:pubdate",
  "datecreated",
]

const modifiedNames = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "article:modified",
]

/** Decides both dates: JSON-LD, then meta tags and microdata, then what the page prints, then its address. */
export function datesOf(sources: Sources): PageDates {
  const { article } = sources
  const printed = printedClaims(sources)
  const published =
    claim(sources, "json-ld", article.published) ??
    fromMeta(sources, publishedNames) ??
    fromTimes(sources, "published") ??
    printed.published ??
    fromAddress(sources) ??
    claim(sources, "json-ld", article.created)
  const modified =
    claim(sources, "json-ld", article.modified) ??
    fromMeta(sources, modifiedNames) ??
    fromTimes(sources, "modified") ??
    printed.modified
  return { published, modified }
}

function claim(sources: Sources, source: string, value: string | null | undefined): Claim | null {
  if (value === null || value === undefined || value === "") return null
  const iso = isoDate(value) ?? printedDates(value, sources.calendars)[0]?.value ?? null
  return iso === null ? null : { value: iso, source }
}

function fromMeta(sources: Sources, names: readonly string[]): Claim | null {
  for (const name of names)
    for (const value of sources.meta(name)) {
      const found = claim(sources, "meta", value)
      if (found !== null) return found
    }
  return null
}

function fromTimes(sources: Sources, says: "published" | "modified"): Claim | null {
  const wanted = says === "published" ? /datepublished|datecreated/ : /datemodified/
  const hinted = says === "published" ? /publi|created|posted|entry-date|erschienen/i : /updat|modif|aktual/i
  const times = sources.evidence.times
  for (const time of times) {
    if (time.itemprop === null || !wanted.test(time.itemprop)) continue
    const found = claim(sources, "microdata", time.datetime) ?? claim(sources, "microdata", time.text)
    if (found !== null) return found
  }
  for (const time of times) {
    if (!hinted.test(time.hint)) continue
    const found = claim(sources, "time", time.datetime) ?? claim(sources, "time", time.text)
    if (found !== null) return found
  }
  if (says === "modified") return null
  for (const time of times) {
    const found = claim(sources, "time", time.datetime) ?? claim(sources, "time", time.text)
    if (found !== null) return found
  }
  return null
}

// Printed dates count within this many blocks of the title.
const before = 4
const after = 10

function printedClaims(sources: Sources): PageDates {
  const { blocks, text } = sources.evidence
  const title = blocks.findIndex(block => block.kind === "title")
  const from = Math.max(0, title - before)
  let published: Claim | null = null
  let modified: Claim | null = null
  for (const block of blocks.slice(from, Math.max(0, title) + after)) {
    if (block.end - block.start > 300) continue
    for (const date of printedDates(text.slice(block.start, block.end), sources.calendars)) {
      if (date.says === "modified") modified ??= { value: date.value, source: "text" }
      else if (date.says === "published" || date.alone) published ??= { value: date.value, source: "text" }
    }
  }
  return { published, modified }
}

/** The date in the path of the page's address: `/2025/08/02/`, `/2025-08-02-title`; null where it has none. */
function fromAddress({ evidence }: Sources): Claim | null {
  const path = (evidence.url ?? "").replace(/[?#].*$/, "")
  const found =
    /(?:^|[^\d])((?:19|20)\d{2})([/_.-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path) ??
    /(?:^|[^\d])((?:19|20)\d{2})()(\d{2})(\d{2})(?!\d)/.exec(path)
  if (found === null) return null
  const date = { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) }
  return isDay(date) ? { value: writeDate(date, null), source: "url" } : null
}
