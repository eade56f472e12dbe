import { family, parseAddress, path } from "./address.ts"
import { firstMeta, type Sources } from "./sources.ts"

/**
 * The page's canonical address, absolute and without fragment: `rel=canonical`, then `og:url`, then where the page
 * came from. An address of another site, or of a start page where the page is none, is not the page's and is passed
 * over. Null where nothing gives an absolute address.
 */
export function canonicalAddress(sources: Sources): string | null {
  const { evidence, article } = sources
  const from = parseAddress(evidence.url, null)
  const base = parseAddress(evidence.base, from) ?? from
  const canonical = evidence.links.find(link => link.rel.split(" ").includes("canonical"))
  const claimed = [
    canonical?.href ?? null,
    firstMeta(sources, ["og:url"]),
    from === null ? article.url : null,
  ]
  for (const claim of claimed) {
    const address = parseAddress(claim, base)
    if (address !== null && isOwn(address, from)) return written(address)
  }
  return from === null ? null : written(from)
}

function isOwn(address: URL, from: URL | null): boolean {
  if (from === null) return true
  if (family(address) !== family(from)) return false
  return path(address) !== "" || address.search !== "" || path(from) === ""
}

const written = (url: URL): string => {
  const copy = new URL(url)
  copy.hash = ""
  return copy.href
}
