import type { FetchOptions } from "../../fetch/fetch-resource.ts"
import { userAgent } from "../../fetch/fetch-resource.ts"
import { PoliteFetcher, type PoliteOptions } from "../../fetch/polite/polite-fetcher.ts"
import { version } from "../version.ts"

/** The fetcher of a process that watches, under our own name. */
export const watchFetcher = (options: PoliteOptions = {}): PoliteFetcher =>
  new PoliteFetcher({
    ...options,
    fetch: { userAgent: userAgent(version), ...options.fetch } satisfies FetchOptions,
  })
