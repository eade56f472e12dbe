import robotsParser from "robots-parser"
import { ProblemError } from "../../model/problem.ts"

// Its types tell of a default export, which a CommonJS module does not have here.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** What a site asks of programs that visit it (RFC 9309). */
export interface Robots {
  readonly allows: (address: string) => boolean
  /** Seconds between two requests, as far as the site says so. */
  readonly delay: number | null
  /** Addresses of sitemaps. */
  readonly sitemaps: readonly string[]
}

/** The name by which robots.txt may speak to us. */
export const productToken = "beimwort"

/** A site that says nothing. */
export const everything: Robots = { allows: () => true, delay: null, sitemaps: [] }
/** A site that cannot be asked: RFC 9309 has it that nothing may be visited then. */
export const nothing: Robots = { allows: () => false, delay: null, sitemaps: [] }

/** The rules of a robots.txt at an address. Bytes that are no rules allow everything. */
export function robotsOf(address: string, bytes: Uint8Array): Robots {
  const text = Buffer.from(bytes).toString("utf8")
  const rules = parseRobots(address, text)
  return {
    allows: url => rules.isAllowed(url, productToken) ?? true,
    delay: rules.getCrawlDelay(productToken) ?? null,
    sitemaps: rules.getSitemaps(),
  }
}

/** What a failed request for robots.txt means: a 4xx that there are no rules, anything else that nobody may come. */
export function robotsOfFailure(error: unknown): Robots {
  const status = statusOf(error)
  return status !== null && status >= 400 && status < 500 && status !== 429 ? everything : nothing
}

/** The status of an http-status problem; null for any other. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof ProblemError) || error.code !== "http-status") return null
  const cause = error.cause as { status?: number } | undefined
  return cause?.status ?? null
}
