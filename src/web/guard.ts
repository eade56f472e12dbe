import type { MiddlewareHandler } from "hono"
import { apiError } from "./api/errors.ts"

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

/**
 * Lets only this machine's own user in: the host must be a name of loopback with our port (against DNS rebinding), and what
 * another site's page sends is refused by Origin and Sec-Fetch-Site, reading by script or frame included. A link from another
 * site may open a screen.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host") ?? ""
  const name = host.replace(/:\d+$/, "")
  if (!loopbackNames.has(name.toLowerCase()))
    return apiError(
      c,
      421,
      "wrong-host",
      `This workbench does not answer for “${name}”; open it as 127.0.0.1.`,
    )
  const origin = c.req.header("origin")
  const site = c.req.header("sec-fetch-site")
  const changes = c.req.method !== "GET" && c.req.method !== "HEAD"
  const isForeign =
    (origin !== undefined && origin !== `http://${host}`) || site === "cross-site" || site === "same-site"
  // Of the API nobody is a visitor: asking it for news counts them as seen.
  const isVisit =
    !changes &&
    !c.req.path.startsWith("/api/") &&
    c.req.header("sec-fetch-mode") === "navigate" &&
    c.req.header("sec-fetch-dest") === "document"
  if (isForeign && !isVisit)
    return apiError(c, 403, "foreign-origin", "Another site's page may not use this workbench.")
  // A form of another site cannot send JSON, so that even a browser without these headers is held off.
  if (changes && c.req.header("content-length") !== "0" && !isJson(c.req.header("content-type")))
    return apiError(c, 415, "not-json", "Send JSON, with the content type application/json.")
  await next()
  const { headers } = c.res
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", policy)
  headers.set("x-content-type-options", "nosniff")
  headers.set("referrer-policy", "no-referrer")
  headers.set("cross-origin-resource-policy", "same-origin")
  headers.set("x-dns-prefetch-control", "off")
  headers.set("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()")
  if (!headers.has("cross-origin-opener-policy")) headers.set("cross-origin-opener-policy", "same-origin")
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store")
  return
}

const isJson = (type: string | undefined): boolean => type !== undefined && /^application\/json\b/i.test(type)
