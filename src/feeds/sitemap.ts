import { decodeXML } from "entities"
import { type Feed, type FeedItem, instantOf, mostItems, webAddress } from "./feed.ts"

/** Whether a text is a sitemap or an index of them. */
export const isSitemap = (text: string): boolean =>
  /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4096))

/** How far from the beginning of an element its end is looked for. */
const longest = 20_000

/**
 * Reads a sitemap, with the fields of news sitemaps (sitemaps.org 0.9; Google's news extension): by its elements, without a
 * tree, so that the largest one costs no more than to look through it. The newest come first.
 */
export function readSitemap(text: string, base: string): Feed {
  const items: FeedItem[] = []
  for (const element of elements(text, "url")) {
    const url = webAddress(inner(element, "loc"), base)
    if (url === null) continue
    items.push({
      id: url,
      url,
      title: inner(element, "title"),
      published: instantOf(inner(element, "publication_date")) ?? instantOf(inner(element, "lastmod")),
      modified: instantOf(inner(element, "lastmod")),
    })
  }
  const sitemaps = [...elements(text, "sitemap")]
    .map(element => ({
      url: webAddress(inner(element, "loc"), base),
      at: instantOf(inner(element, "lastmod")) ?? "",
    }))
    .sort((a, b) => b.at.localeCompare(a.at))
    .flatMap(({ url }) => url ?? [])
  items.sort((a, b) => (b.published ?? "").localeCompare(a.published ?? ""))
  return {
    format: "sitemap",
    title: null,
    items: items.slice(0, mostItems),
    sitemaps: sitemaps.slice(0, mostItems),
  }
}

/** The contents of elements of a name, one after the other. */
function* elements(text: string, name: string): Generator<string> {
  const close = `</${name}>`
  let at = 0
  for (;;) {
    const open = text.indexOf(`<${name}`, at)
    if (open < 0) return
    at = open + name.length + 1
    if (!/[\s>]/.test(text[at] ?? "")) continue
    const end = text.indexOf(close, at)
    if (end < 0) return
    if (end - at <= longest) yield text.slice(at, end)
    at = end + close.length
  }
}

/** The text of the first element of a name, with or without prefix; null where there is none. */
function inner(element: string, name: string): string | null {
  const match = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w-]+:)?${name}>`).exec(
    element,
  )
  if (!match) return null
  const told = match[1]!.trim()
  const data = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(told)
  const text = data ? data[1]!.trim() : decodeXML(told)
  return text === "" ? null : text
}
