import type { MiddlewareHandler } from "hono"
import { apiError, isApi } from "./failure.ts"

/** Names under which a server that listens on loopback is asked; another name means that somebody rebinds one of theirs. */
const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"])

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ")

/** Of an archived page: nothing runs, nothing is loaded, nothing is sent, and only we may frame it. */
export const archivedPolicy = [
  "sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ")

/** What every answer says, unless a route says otherwise. */
const headers: Readonly<Record<string, string>> = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-dns-prefetch-control": "off",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
  "cache-control": "no-store",
}

/** Where a proof is sent as the file that it is. */
export const proofType = "application/wacz"

/**
 * Lets only this machine's own user in: the host must be a name of loopback (against DNS rebinding), and what another site's
 * page sends is refused by Origin and Sec-Fetch-Site, reading by script or frame included. A link from another site may open a
 * screen, and nothing else. What changes something must be of a content type that no form can send and no script without asking
 * first, so that a browser without these headers is held off too.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const refusal = refusalOf(c.req.method, c.req.path, name => c.req.header(name))
  if (refusal) c.res = apiError(c, ...refusal)
  else await next()
  for (const [name, value] of Object.entries(headers))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}

type Refusal = readonly [status: 403 | 415 | 421, code: string, message: string]

function refusalOf(
  method: string,
  path: string,
  header: (name: string) => string | undefined,
): Refusal | null {
  const host = (header("host") ?? "").toLowerCase()
  const name = host.replace(/:\d+$/, "")
  if (!loopbackNames.has(name))
    return [421, "wrong-host", `This workbench does not answer for “${name}”; open it as 127.0.0.1.`]
  const origin = header("origin")
  const site = header("sec-fetch-site")
  const isForeign =
    (origin !== undefined && origin !== `http://${host}`) || site === "cross-site" || site === "same-site"
  const isVisit =
    (method === "GET" || method === "HEAD") &&
    !isApi(path) &&
    // It keeps what it is told, so that a link from elsewhere must not reach it.
    path !== "/settings" &&
    header("sec-fetch-mode") === "navigate" &&
    header("sec-fetch-dest") === "document"
  if (isForeign && !isVisit) return [403, "foreign-origin", "Another site's page may not use this workbench."]
  const type = header("content-type")
  const isBodyless = method === "GET" || method === "HEAD" || method === "DELETE" || method === "OPTIONS"
  // A page cannot send DELETE to another origin without asking first, and it is told no.
  if ((type === undefined && isBodyless) || isOfType(type, "application/json")) return null
  if (path === "/api/v1/proofs/verify" && isOfType(type, proofType)) return null
  return [415, "not-json", "Send JSON, with the content type application/json."]
}

const isOfType = (given: string | undefined, type: string): boolean =>
  given !== undefined && given.split(";", 1)[0]!.trim().toLowerCase() === type
