import type { Claim } from "../../model/reading.ts"
import { isDay, isoDate, writeDate } from "./iso-date.ts"
import { asPrinted } from "./local-instant.ts"
import { datesNearTitle, farTimes, introducedDates, type NearbyDate } from "./nearby-dates.ts"
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

/**
 * Decides both dates. What markup says of itself comes first, with two exceptions that were measured: a meta tag that
 * contradicts the date printed behind the title is overruled, for many systems write the day of their last change into
 * it; and where an instant is given in UTC, the day and clock that the page prints are kept.
 */
export function datesOf(sources: Sources): PageDates {
  const { article } = sources
  const near = datesNearTitle(sources)
  const shown = near.find(date => date.says !== "modified" && date.distance >= 0)?.claim ?? null
  const linked = claim(sources, "json-ld", article.published)
  const meta = fromMeta(sources, publishedNames)
  const published =
    (linked && asPrinted(linked, shown)) ??
    fromMicrodata(sources, "published") ??
    (meta && overruled(asPrinted(meta, shown), shown)) ??
    nearest(near) ??
    fromAddress(sources) ??
    firstSaying(introducedDates(sources), "published") ??
    farTimes(sources).find(date => date.says !== "modified")?.claim ??
    claim(sources, "json-ld", article.created)
  const modified =
    claim(sources, "json-ld", article.modified) ??
    fromMeta(sources, modifiedNames) ??
    fromMicrodata(sources, "modified") ??
    firstSaying(near, "modified") ??
    firstSaying(introducedDates(sources), "modified")
  return { published, modified }
}

const firstSaying = (dates: readonly NearbyDate[], says: "published" | "modified"): Claim | null =>
  dates.find(date => date.says === says)?.claim ?? null

/** The nearest date that is no change; words that introduce it outweigh a few blocks. */
function nearest(near: readonly NearbyDate[]): Claim | null {
  const first = near.find(date => date.says !== "modified")
  const named = near.find(date => date.says === "published")
  if (first === undefined || named === undefined) return first?.claim ?? null
  return named.distance - first.distance <= 3 ? named.claim : first.claim
}

const overruled = (meta: Claim, shown: Claim | null): Claim =>
  shown === null || shown.source !== "text" || shown.value.slice(0, 10) === meta.value.slice(0, 10)
    ? meta
    : shown

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

function fromMicrodata(sources: Sources, says: "published" | "modified"): Claim | null {
  const wanted = says === "published" ? /datepublished|datecreated/ : /datemodified/
  for (const time of sources.evidence.times) {
    if (time.itemprop === null || !wanted.test(time.itemprop)) continue
    const found = claim(sources, "microdata", time.datetime) ?? claim(sources, "microdata", time.text)
    if (found !== null) return found
  }
  return null
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
