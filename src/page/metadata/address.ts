/** Whether two addresses are of one page: host without `www.`, and path without a last slash, are the same. */
export function sameAddress(a: string | null, b: string | null): boolean {
  const x = parseAddress(a, null)
  const y = parseAddress(b, null)
  return x !== null && y !== null && site(x) === site(y) && path(x) === path(y)
}

/** The host without the labels that only name a version of the site. */
export const site = (url: URL): string => url.hostname.replace(/^(?:www|m|amp|mobile)\./, "")
/** The path without a last slash: empty for a start page. */
export const path = (url: URL): string => url.pathname.replace(/\/+$/, "")

/** Second labels below which names are given in some countries: `co.uk`, `com.au`, `or.at`. */
const shared = new Set([
  "co",
  "com",
  "net",
  "org",
  "or",
  "ac",
  "edu",
  "gov",
  "gv",
  "go",
  "ne",
  "ltd",
  "plc",
  "me",
])

/** The last two labels of a host, or three where everybody may have a name below the last two. */
export function family(url: URL): string {
  const labels = url.hostname.split(".")
  const isShared = labels.length > 2 && labels.at(-1)!.length === 2 && shared.has(labels.at(-2)!)
  return labels.slice(isShared ? -3 : -2).join(".")
}

/** A web address, resolved against another one; null where it is none. */
export function parseAddress(address: string | null | undefined, base: URL | null): URL | null {
  if (address === null || address === undefined) return null
  const text = address.trim()
  if (text === "" || text.length > 4000) return null
  const against = base ?? undefined
  if (!URL.canParse(text, against?.href)) return null
  const url = new URL(text, against?.href)
  return url.protocol === "http:" || url.protocol === "https:" ? url : null
}
