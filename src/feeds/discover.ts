import type { Attributes } from "../html/attributes.ts"
import { scanHtml } from "../html/scan.ts"
import { Tag } from "../html/tags.ts"
import { webAddress } from "./feed.ts"

const feedTypes =
  /^(application\/(rss|atom|rdf)\+xml|application\/feed\+json|application\/json|text\/xml|application\/xml)\b/i
/** Comments of one article are no news of a site. */
const beside = /comment|kommentar/i
const mostFeeds = 50

/** Where sites keep their feeds that name none. */
export const usualPlaces = [
  "/feed",
  "/rss",
  "/rss.xml",
  "/feed.xml",
  "/atom.xml",
  "/index.xml",
  "/feed.json",
] as const

/** The feeds that a page names in its head (`<link rel="alternate">`), in order; `base` is the page's address. */
export function feedsOfPage(html: string, base: string): string[] {
  const found = new Set<string>()
  const take = (tag: number, attributes: Attributes) => {
    if (tag !== Tag.link || found.size >= mostFeeds) return
    const rel = attributes.get("rel")?.toLowerCase().split(/\s+/) ?? []
    if (!rel.includes("alternate") && !rel.includes("feed")) return
    if (!feedTypes.test(attributes.get("type") ?? "") && !rel.includes("feed")) return
    const href = attributes.get("href")
    // WordPress names its interface for programs in the same way.
    if (href && /\/wp-json\//.test(href)) return
    const address = webAddress(href, base)
    if (address !== null && !beside.test(address)) found.add(address)
  }
  scanHtml(html, { open: take, close: () => {}, text: () => {}, raw: () => {} })
  return [...found]
}
