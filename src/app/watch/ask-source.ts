import type { Feed } from "../../feeds/feed.ts"
import { readFeed } from "../../feeds/read-feed.ts"
import type { PoliteFetcher } from "../../fetch/polite/polite-fetcher.ts"
import type { World } from "../../fetch/polite/world.ts"
import { ProblemError } from "../../model/problem.ts"
import type { WatchItemRow, WatchSourceRow } from "../../store/database/tables.ts"
import type { WatchedSource } from "../../store/query/watching.ts"
import type { SourceAnswer } from "../../store/write/watching.ts"
import { feedText } from "./feed-text.ts"
import { intervals, nextInterval, spread } from "./schedule.ts"

/** Of an index of sitemaps so many are looked at, the newest. */
const mostSitemaps = 3

/** What asking needs beside the source. */
export interface Asking {
  readonly fetcher: PoliteFetcher
  readonly world: World
  /** Items older than so many days are passed over when a source is asked for the first time. */
  readonly since: number
  readonly signal: AbortSignal
  /** Items of the source that were seen before. */
  readonly seen: ReadonlySet<string>
}

/** Asks a source for news. Never fails: what went wrong stands in the state. */
export async function askSource(source: WatchedSource, asking: Asking): Promise<SourceAnswer> {
  const { world, fetcher, signal } = asking
  const started = new Date(world.now()).toISOString()
  const before = source.state
  const interval = before?.interval ?? intervals.first
  const state = (changes: Partial<WatchSourceRow>, next: number): WatchSourceRow => ({
    source: source.id,
    etag: before?.etag ?? null,
    last_modified: before?.last_modified ?? null,
    title: before?.title ?? null,
    fetched_at: started,
    succeeded_at: started,
    failure: null,
    failures: 0,
    interval: next,
    next_at: new Date(world.now() + spread(next, world.random())).toISOString(),
    ...changes,
  })
  try {
    const fetched = await fetcher.fetch(
      source.url,
      "feed",
      { etag: before?.etag ?? null, lastModified: before?.last_modified ?? null },
      signal,
    )
    if (fetched.kind === "unchanged") return { state: state({}, nextInterval(interval, false)), items: [] }
    const { resource } = fetched
    const feed = await wholeFeed(readFeed(await feedText(resource), resource.finalUrl), asking)
    const items = newItems(source, feed, asking, started)
    const hasNews = items.some(item => item.state === "open")
    return {
      state: state(
        { etag: resource.etag, last_modified: resource.lastModified, title: feed.title },
        nextInterval(interval, hasNews),
      ),
      items,
    }
  } catch (error) {
    if (signal.aborted) throw error
    const until =
      error instanceof ProblemError ? (error.cause as { until?: number } | undefined)?.until : undefined
    const failures = (before?.failures ?? 0) + 1
    const wait = Math.min(intervals.longest, interval * 2 ** Math.min(failures, 5))
    return {
      state: state(
        {
          succeeded_at: before?.succeeded_at ?? null,
          failure: error instanceof Error ? error.message : String(error),
          failures,
          next_at: new Date(until ?? world.now() + spread(wait, world.random())).toISOString(),
        },
        interval,
      ),
      items: [],
    }
  }
}

/** A feed; of an index of sitemaps the items of its newest ones. */
async function wholeFeed(feed: Feed, { fetcher, signal }: Asking): Promise<Feed> {
  if (feed.sitemaps.length === 0) return feed
  const items = [...feed.items]
  for (const url of feed.sitemaps.slice(0, mostSitemaps)) {
    const fetched = await fetcher.fetch(url, "sitemap", {}, signal)
    if (fetched.kind === "fetched")
      items.push(...readFeed(await feedText(fetched.resource), fetched.resource.finalUrl).items)
  }
  return { ...feed, items }
}

/** Items that were not seen before; those too old at first sight are kept in mind and not fetched. */
function newItems(
  { id, state }: WatchedSource,
  { items }: Feed,
  { seen, since, world }: Asking,
  at: string,
): WatchItemRow[] {
  const oldest = new Date(world.now() - since * 86_400_000).toISOString()
  const isFirst = state?.succeeded_at == null
  return items
    .filter(item => !seen.has(item.id))
    .map(({ id: item, url, published, modified }) => {
      const day = published ?? modified
      const isOld = isFirst && day !== null && day < oldest
      return {
        source: id,
        item,
        url,
        seen_at: at,
        state: isOld ? "old" : "open",
        page: null,
        problem: null,
        tries: 0,
      }
    })
}
