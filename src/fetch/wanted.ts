import type { FetchLimits } from "./limits.ts"

/** What is asked for. */
export type Wanted = "page" | "feed" | "sitemap" | "robots"

/** How each is asked for, what it may come as, and what it may cost. */
export const wanteds: Readonly<
  Record<
    Wanted,
    {
      readonly accept: string
      /** The content types that are taken; null for any, since servers label these as they like. */
      readonly types: ReadonlySet<string> | null
      readonly limits: Partial<FetchLimits>
    }
  >
> = {
  page: {
    accept: "text/html, application/xhtml+xml, text/plain;q=0.8",
    types: new Set(["text/html", "application/xhtml+xml", "text/plain"]),
    limits: {},
  },
  feed: {
    accept:
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5",
    types: null,
    limits: { bytes: 8 * 1024 * 1024, wireBytes: 4 * 1024 * 1024 },
  },
  sitemap: {
    accept: "application/xml, text/xml, application/gzip;q=0.9, text/plain;q=0.8, */*;q=0.5",
    types: null,
    limits: { bytes: 32 * 1024 * 1024, wireBytes: 16 * 1024 * 1024 },
  },
  // RFC 9309: at least 500 kibibytes must be read; more is nobody's rules.
  robots: {
    accept: "text/plain, */*;q=0.5",
    types: null,
    limits: { bytes: 512 * 1024, wireBytes: 512 * 1024, totalTime: 10_000 },
  },
}
