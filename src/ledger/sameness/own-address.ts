import { plainHost } from "./address-views.ts"

/**
 * The address that a page goes by: the one that it gives itself, where that is of the same site as the one it came
 * from, else that one. So a page of one site can never pass for a page of another. A page without an address of its own
 * goes by what it says. Both absolute or null.
 */
export function ownAddress(from: string | null, claimed: string | null): string | null {
  if (from === null || claimed === null) return claimed ?? from
  if (!URL.canParse(from) || !URL.canParse(claimed)) return from
  const [at, said] = [new URL(from), new URL(claimed)]
  if (!sameSite(at.hostname, said.hostname)) return from
  // A start page is nobody's article: sites whose pages all name it say nothing.
  return isStart(said) && !isStart(at) ? from : claimed
}

/**
 * Whether two hosts are of one site: the same but for labels such as `www` and `m`, or one below the other. Two hosts
 * side by side are not, because on many services everybody gets one.
 */
export function sameSite(a: string, b: string): boolean {
  const [first, second] = [siteOf(a), siteOf(b)]
  if (first === second) return true
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return short.includes(".") && !/^[\d.]+$/.test(long) && long.endsWith(`.${short}`)
}

const siteOf = (host: string): string =>
  plainHost(host.replace(/\.$/, "").replace(/^www\d*\.(?=[^.]+\.)/, ""))

const isStart = ({ pathname, search }: URL): boolean => /^\/*$/.test(pathname) && search === ""
