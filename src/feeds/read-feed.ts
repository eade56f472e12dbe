import { parseFeed } from "feedsmith"
import { ProblemError, shown } from "../model/problem.ts"
import { type Feed, type FeedItem, instantOf, mostItems, webAddress } from "./feed.ts"
import { isSitemap, readSitemap } from "./sitemap.ts"

/** What feedsmith gives of an item, of whichever format; every field may be missing or of another type than promised. */
interface AnyItem {
  readonly id?: unknown
  readonly guid?: { readonly value?: unknown; readonly isPermaLink?: unknown }
  readonly link?: unknown
  readonly links?: readonly { readonly href?: unknown; readonly rel?: unknown }[]
  readonly url?: unknown
  readonly external_url?: unknown
  readonly rdf?: { readonly about?: unknown }
  readonly title?: unknown
  readonly pubDate?: unknown
  readonly published?: unknown
  readonly updated?: unknown
  readonly date_published?: unknown
  readonly date_modified?: unknown
  readonly dc?: { readonly date?: unknown; readonly dates?: readonly unknown[] }
}

/**
 * Reads a feed (RSS, Atom, RDF, JSON Feed) or a sitemap. `base` is the address that it came from. Throws ProblemError
 * (`not-a-feed`) for anything else.
 */
export function readFeed(text: string, base: string): Feed {
  if (isSitemap(text)) return readSitemap(text, base)
  // An own document type is how entities are made that grow without end; no feed needs one.
  if (/<!(?:ENTITY|DOCTYPE[^>[]*\[)/i.test(text.slice(0, 100_000)))
    throw new ProblemError("not-a-feed", `${shown(base)} defines entities of its own`)
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(text)
  } catch (error) {
    throw new ProblemError(
      "not-a-feed",
      `${shown(base)} is none that can be read: ${(error as Error).message}`,
      {
        cause: error,
      },
    )
  }
  const feed = parsed.feed as { title?: unknown; items?: readonly AnyItem[]; entries?: readonly AnyItem[] }
  const items: FeedItem[] = []
  const seen = new Set<string>()
  for (const item of (feed.items ?? feed.entries ?? []).slice(0, mostItems)) {
    const made = itemOf(item, base)
    if (made === null || seen.has(made.id)) continue
    seen.add(made.id)
    items.push(made)
  }
  return { format: parsed.format, title: text_(feed.title), items, sitemaps: [] }
}

function itemOf(item: AnyItem, base: string): FeedItem | null {
  const links = item.links ?? []
  const alternate =
    links.find(({ rel }) => rel === undefined || rel === "alternate") ??
    links.find(({ rel }) => rel !== "self")
  const guid = text_(item.guid?.value)
  const isAddress = item.guid?.isPermaLink !== false && guid !== null && /^https?:/i.test(guid)
  const url = [
    item.link,
    alternate?.href,
    item.url,
    item.external_url,
    item.rdf?.about,
    isAddress ? guid : null,
  ]
    .map(given => webAddress(text_(given), base))
    .find(found => found !== null)
  if (!url) return null
  const dates = [item.pubDate, item.published, item.date_published, item.dc?.date, item.dc?.dates?.[0]]
  return {
    id: guid ?? text_(item.id) ?? url,
    url,
    title: text_(item.title),
    published: firstInstant([...dates, item.updated]),
    modified: firstInstant([item.updated, item.date_modified]),
  }
}

const firstInstant = (given: readonly unknown[]): string | null =>
  given.map(one => instantOf(text_(one))).find(one => one !== null) ?? null

/** A text, given as such or as an object with its value. */
function text_(given: unknown): string | null {
  const value = typeof given === "object" && given !== null && "value" in given ? given.value : given
  if (typeof value !== "string" && typeof value !== "number") return null
  const text = String(value).trim()
  return text === "" ? null : text
}
