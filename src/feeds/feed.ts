/** One thing that a feed or a news sitemap tells of. */
export interface FeedItem {
  /** Stable within its feed: the item's own id, else its address. */
  readonly id: string
  /** Whole, http or https. */
  readonly url: string
  readonly title: string | null
  /** Instants, ISO 8601 in UTC; null where none can be made out. */
  readonly published: string | null
  readonly modified: string | null
}

/** A feed as it was read. */
export interface Feed {
  readonly format: "rss" | "atom" | "rdf" | "json" | "sitemap"
  readonly title: string | null
  readonly items: readonly FeedItem[]
  /** Addresses of further sitemaps, where it is an index of them. */
  readonly sitemaps: readonly string[]
}

/** Of a feed no more items are taken than this: the first, which are the newest. */
export const mostItems = 5_000

/** A whole http address, resolved against where it stands; null for anything else. */
export function webAddress(given: string | null | undefined, base: string): string | null {
  if (!given) return null
  const url = URL.parse(given.trim(), base)
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null
  url.hash = ""
  return url.href
}

/** An instant, ISO 8601 in UTC, of a date as feeds write it; null where it is none. */
export function instantOf(given: string | null | undefined): string | null {
  if (!given) return null
  // „Fr, 01 Jan 2027“: names of weekdays come in any language, and say nothing.
  const bare = given.trim().replace(/^\p{L}+\.?,\s*/u, "")
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(bare) ? `${bare}T00:00:00Z` : bare
  const at = Date.parse(plain)
  if (Number.isNaN(at)) return null
  const year = new Date(at).getUTCFullYear()
  return year >= 1990 && year < 2200 ? new Date(at).toISOString() : null
}
