import type { IncomingHttpHeaders } from "node:http"
import { ProblemError, shown } from "../model/problem.ts"
import { readBody } from "./body.ts"
import { type Connect, connectPinned } from "./connect.ts"
import { type Answer, ask } from "./exchange.ts"
import { fetchFailure } from "./failure.ts"
import { type FetchLimits, fetchLimits } from "./limits.ts"
import { pageUrl, portOf } from "./page-url.ts"
import { publicAddresses, type Resolve, resolveName } from "./resolve.ts"
import { type Wanted, wanteds } from "./wanted.ts"

/** What a server sent, unpacked but not decoded. */
export interface FetchedPage {
  /** The address that was asked for, normalised. */
  readonly url: string
  /** The address that answered, after all redirects. */
  readonly finalUrl: string
  readonly status: number
  /** The Content-Type header, verbatim; it may name the character set. */
  readonly contentType: string | null
  readonly lastModified: string | null
  readonly etag: string | null
  readonly bytes: Uint8Array
  /** The addresses that led on to another, in order; empty where the first one answered. */
  readonly redirects: readonly string[]
}

/** How to fetch; everything has a default. */
export interface FetchOptions {
  readonly limits?: Partial<FetchLimits>
  /** What is sent as User-Agent: `userAgent(version)`. */
  readonly userAgent?: string
  /** How names become addresses. Every address is checked afterwards, whoever resolved it. */
  readonly resolve?: Resolve
  /** How sockets are opened to checked addresses. */
  readonly connect?: Connect
}

/** What Beimwort calls itself to servers. It does not pose as a browser. */
export const userAgent = (version: string): string => `Beimwort/${version} (reads news pages)`

/** What is known of an earlier answer; the server is asked whether it still holds (RFC 9110, conditional requests). */
export interface Validators {
  readonly etag?: string | null
  readonly lastModified?: string | null
}

/** What came of a request: bytes, or that they are what they were. */
export type Fetched =
  | { readonly kind: "fetched"; readonly resource: FetchedPage }
  | { readonly kind: "unchanged" }

const redirectCodes: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const pageCodes: ReadonlySet<number> = new Set([200, 203])

/**
 * Fetches a page, a feed, a sitemap or robots.txt over http or https. Only addresses in the public internet are connected to:
 * checked for literals and names alike, again at every redirect, and the connection goes to the very address that was
 * checked. Time, redirects and bytes (on the wire and unpacked) are bounded. No cookies, no proxies, no scripts.
 * Throws ProblemError: bad-url, address-refused, name-not-found, fetch-failed, fetch-timeout, certificate-refused,
 * redirect-loop, http-status, not-a-page, too-large.
 */
export async function fetchResource(
  address: string,
  wanted: Wanted,
  options: FetchOptions & Validators = {},
): Promise<Fetched> {
  const limits = { ...fetchLimits, ...wanteds[wanted].limits, ...options.limits }
  const first = pageUrl(address, limits.ports)
  const stop = new AbortController()
  const late = (what: string) => () =>
    stop.abort(new ProblemError("fetch-timeout", `${shown(first.host)} ${what}`))
  const deadline = setTimeout(
    late(`did not deliver the page within ${limits.totalTime / 1000} s`),
    limits.totalTime,
  )
  const onIdle = late(`was silent for ${limits.idleTime / 1000} s`)
  let url = first
  try {
    const redirects: string[] = []
    for (;;) {
      const answer = await askPublic(url, wanted, options, limits, onIdle, stop.signal)
      const next = redirectOf(answer, url, limits)
      if (next === null) {
        if (answer.status === 304 && isConditional(options)) return { kind: "unchanged" }
        checkAnswer(answer, url, wanted)
        const bytes = await readBody(answer.response, limits, shown(url.href), stop.signal)
        return { kind: "fetched", resource: fetchedPage(first, url, answer, bytes, redirects) }
      }
      answer.response.destroy()
      redirects.push(url.href)
      checkRedirects(redirects, next, limits)
      url = next
    }
  } catch (error) {
    // Whatever an ended connection reports, the reason is why it was ended.
    throw stop.signal.aborted ? stop.signal.reason : fetchFailure(error, url.host)
  } finally {
    clearTimeout(deadline)
    // Ends a connection that is still open after a refusal.
    stop.abort()
  }
}

const isConditional = ({ etag, lastModified }: Validators): boolean => Boolean(etag || lastModified)

async function askPublic(
  url: URL,
  wanted: Wanted,
  options: FetchOptions & Validators,
  limits: FetchLimits,
  onIdle: () => void,
  signal: AbortSignal,
): Promise<Answer> {
  const addresses = await orAborted(publicAddresses(url.hostname, options.resolve ?? resolveName), signal)
  const host = url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname
  const target = { host, addresses, port: portOf(url), secure: url.protocol === "https:" }
  return await ask(url, target, {
    connect: options.connect ?? connectPinned,
    userAgent: options.userAgent ?? userAgent("0"),
    accept: wanteds[wanted].accept,
    headers: {
      ...(options.etag ? { "If-None-Match": options.etag } : {}),
      ...(options.lastModified ? { "If-Modified-Since": options.lastModified } : {}),
    },
    idleTime: limits.idleTime,
    onIdle,
    signal,
  })
}

/** The promise, or the signal's reason as soon as it is aborted: a resolver knows no signal. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  signal.addEventListener("abort", abort, { once: true })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener("abort", abort)
  }
}

/** Where an answer leads on to, checked like any address; null where it is an answer. */
function redirectOf({ status, headers }: Answer, url: URL, limits: FetchLimits): URL | null {
  if (!redirectCodes.has(status) || headers.location === undefined) return null
  // Node gives header bytes as Latin-1; addresses with raw umlauts are UTF-8 in practice.
  const location = Buffer.from(headers.location, "latin1").toString("utf8")
  const next = URL.parse(location, url.href)
  if (next === null)
    throw new ProblemError(
      "bad-url",
      `${shown(url.href)} leads on to ${shown(location)}, which is no address`,
    )
  return pageUrl(next.href, limits.ports)
}

function checkRedirects(redirects: readonly string[], next: URL, limits: FetchLimits): void {
  if (redirects.includes(next.href))
    throw new ProblemError("redirect-loop", `${shown(next.href)} leads back to itself`)
  if (redirects.length > limits.redirects)
    throw new ProblemError(
      "redirect-loop",
      `More than ${limits.redirects} redirects, now to ${shown(next.href)}`,
    )
}

function checkAnswer({ status, headers }: Answer, url: URL, wanted: Wanted): void {
  if (!pageCodes.has(status))
    throw new ProblemError("http-status", `${shown(url.href)} answered ${status}`, {
      cause: { status, retryAfter: headers["retry-after"] ?? null },
    })
  const type = (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? ""
  const { types } = wanteds[wanted]
  if (type !== "" && types !== null && !types.has(type))
    throw new ProblemError("not-a-page", `${shown(url.href)} is ${shown(type)}`)
}

const headerOf = (headers: IncomingHttpHeaders, name: "content-type" | "last-modified" | "etag") =>
  headers[name] ?? null

const fetchedPage = (
  first: URL,
  last: URL,
  { status, headers }: Answer,
  bytes: Uint8Array,
  redirects: readonly string[],
): FetchedPage => ({
  url: first.href,
  finalUrl: last.href,
  status,
  contentType: headerOf(headers, "content-type"),
  lastModified: headerOf(headers, "last-modified"),
  etag: headerOf(headers, "etag"),
  bytes,
  redirects,
})
