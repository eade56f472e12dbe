import { isView, plainHost, plainPath } from "./address-views.ts"
import { isTracking } from "./tracking-parameters.ts"

/** An address in forms that can be compared as strings. */
export interface ComparableAddress {
  /** The same for every address of one article: mobile, AMP, for the printer, page by page. */
  readonly article: string
  /** The same for every address of one view of the article: what is archived from it can be compared word by word. */
  readonly view: string
  /** The address as it was written, without fragment and tracking parameters. */
  readonly tidy: string
}

/** Longer addresses are attacks or hold data. */
const longest = 4_000

const indexPage = /\/(?:index|default|home)\.(?:html?|php\d?|aspx?|jsp|cfm)$/i
/** Caches that carry the address of the page that they serve in their own path. */
const caches: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /\.cdn\.ampproject\.org$/, path: /^\/[a-z](?:\/s)?\/([^/]+\.[^/]+\/.*)$/ },
  { host: /\.bing-amp\.com$/, path: /^\/[a-z](?:\/s)?\/([^/]+\.[^/]+\/.*)$/ },
  { host: /^www\.google\.[a-z.]{2,6}$/, path: /^\/amp(?:\/s)?\/([^/]+\.[^/]+\/.*)$/ },
]

/**
 * The comparable forms of a web address; null for what is none. http and https, `www.`, the port that goes without
 * saying, the spelling of percent signs, `index.html`, the last slash, the order of parameters, fragments and tracking
 * parameters make no difference. Source: RFC 3986, section 6.2, and the tables beside this file.
 */
export function comparableAddress(address: string | null): ComparableAddress | null {
  const url = webAddress(address)
  if (url === null) return null
  const kept = parametersOf(url).filter(({ name }) => !isTracking(name))
  const site = url.host.replace(/\.(?=:|$)/, "").replace(/^www\d*\.(?=[^.]+\.)/, "")
  // `#!/article/1` is the address of an article where a script shows it.
  const shown = url.hash.startsWith("#!") ? url.hash : ""
  const path = trimmed(spelled(url.pathname))
  const own = trimmed(plainPath(path))
  return {
    article: plainHost(site) + own + queryOf(kept.filter(({ name, value }) => !isView(name, value))) + shown,
    view: site + path + queryOf(kept) + shown,
    tidy: tidied(
      url,
      kept.map(({ raw }) => raw),
    ),
  }
}

/** A web address, taken out of the cache that serves it; null for what is none. */
function webAddress(address: string | null): URL | null {
  if (address === null || address.length > longest || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== "http:" && url.protocol !== "https:") return null
  const inner = caches.find(({ host }) => host.test(url.hostname))?.path.exec(url.pathname)?.[1]
  const origin = inner === undefined ? null : `https://${inner}${url.search}`
  return origin !== null && URL.canParse(origin) ? new URL(origin) : url
}

interface Parameter {
  readonly raw: string
  readonly spelled: string
  readonly name: string
  readonly value: string
}

const parametersOf = ({ search }: URL): Parameter[] =>
  search
    .slice(1)
    .split("&")
    .filter(part => part !== "")
    .map(raw => {
      const form = spelled(raw.replaceAll("+", "%20")).replace(/=$/, "")
      const cut = form.indexOf("=")
      const name = cut < 0 ? form : form.slice(0, cut)
      return {
        raw,
        spelled: form,
        name: name.toLowerCase(),
        value: form.slice(name.length + 1).toLowerCase(),
      }
    })

const queryOf = (parameters: readonly Parameter[]): string =>
  parameters.length === 0
    ? ""
    : `?${parameters
        .map(parameter => parameter.spelled)
        .sort()
        .join("&")}`

/** A path without the name of an index page and last slashes; doubled slashes are one. */
const trimmed = (path: string): string =>
  path
    .replace(/\/{2,}/g, "/")
    .replace(indexPage, "/")
    .replace(/\/+$/, "")

/** Percent signs only where they must be, with capital digits. */
const spelled = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (code, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : code.toUpperCase()
  })

function tidied(url: URL, parameters: readonly string[]): string {
  const copy = new URL(url)
  if (!copy.hash.startsWith("#!")) copy.hash = ""
  const search = parameters.length === 0 ? "" : `?${parameters.join("&")}`
  // Set only where it changes: setting spells the rest anew.
  if (copy.search !== search) copy.search = search
  return copy.href
}
