import { feedsOfPage, usualPlaces } from "../../feeds/discover.ts"
import type { Subscription } from "../../feeds/opml.ts"
import { readFeed } from "../../feeds/read-feed.ts"
import type { PoliteFetcher } from "../../fetch/polite/polite-fetcher.ts"
import { sourceId } from "../../ledger/identity/ids.ts"
import { ProblemError, shown } from "../../model/problem.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { decide } from "../../store/write/decide.ts"
import { now } from "../ledger/clock.ts"
import { feedText } from "./feed-text.ts"

/**
 * The feeds of an address: itself where it is one, else those that its page names, else what stands at the usual places, else
 * the news sitemaps of its robots.txt. Throws ProblemError as fetching does, and not-a-feed where there are none.
 */
export async function feedsAt(fetcher: PoliteFetcher, address: string): Promise<Subscription[]> {
  const fetched = await fetcher.fetch(address, "feed")
  if (fetched.kind === "unchanged") return []
  const { resource } = fetched
  const text = await feedText(resource)
  const own = feedOf(text, resource.finalUrl)
  if (own !== null) return [{ url: resource.finalUrl, title: own, site: null, label: null }]
  const site = resource.finalUrl
  const named = feedsOfPage(text, site)
  if (named.length > 0) return named.map(url => ({ url, title: null, site, label: null }))
  for (const place of usualPlaces) {
    const found = await feedIfAny(fetcher, new URL(place, site).href)
    if (found) return [{ ...found, site }]
  }
  const maps = (await fetcher.sitemapsOf(site)).filter(url => /news/i.test(url))
  if (maps.length > 0) return maps.map(url => ({ url, title: null, site, label: null }))
  throw new ProblemError("not-a-feed", `${shown(site)} is no feed and names none`)
}

/** The title of a feed, empty where it has none; null where the text is none. */
function feedOf(text: string, url: string): string | null {
  try {
    return readFeed(text, url).title ?? ""
  } catch {
    return null
  }
}

async function feedIfAny(fetcher: PoliteFetcher, url: string): Promise<Subscription | null> {
  try {
    const fetched = await fetcher.fetch(url, "feed")
    if (fetched.kind === "unchanged") return null
    const title = feedOf(await feedText(fetched.resource), fetched.resource.finalUrl)
    return title === null ? null : { url: fetched.resource.finalUrl, title, site: null, label: null }
  } catch (error) {
    // The place is empty; the host itself failing is told.
    if (error instanceof ProblemError && error.code === "http-status") return null
    throw error
  }
}

/** A source that is followed, and whether it was before. */
export interface Followed extends Subscription {
  readonly source: string
  readonly isNew: boolean
}

/**
 * Follows feeds. Those that are followed already with the same title and label change nothing. `at`: the instant, ISO 8601 in
 * UTC. Throws LedgerError.
 */
export async function follow(
  ledger: Ledger,
  person: string,
  subscriptions: readonly Subscription[],
  at: string = now(),
): Promise<Followed[]> {
  const known = new Map(
    (await ledger.db.selectFrom("source").selectAll().execute()).map(source => [source.id, source]),
  )
  const followed = subscriptions.map(one => {
    const source = sourceId(one.url)
    return { ...one, title: one.title || null, source, isNew: !known.has(source) }
  })
  const changed = followed.filter(({ source, title, label, isNew }) => {
    const before = known.get(source)
    return isNew || (title !== null && title !== before?.title) || (label !== null && label !== before?.label)
  })
  if (changed.length > 0)
    await decide(
      ledger,
      person,
      at,
      changed.map(({ source, url, title, site, label }) => ({
        kind: "source.followed",
        source,
        url,
        title,
        site,
        label,
      })),
    )
  return followed
}

/** Follows a source no longer; its pages stay. `given`: an id or an address. Throws LedgerError (`refused`). */
export async function unfollow(ledger: Ledger, person: string, given: string): Promise<string> {
  const source = await ledger.db
    .selectFrom("source")
    .select("id")
    .where(eb => eb.or([eb("id", "=", given), eb("url", "=", given)]))
    .executeTakeFirst()
  if (!source)
    throw new LedgerError("unknown", `“${given}” is not followed; \`beimwort sources\` lists what is.`)
  await decide(ledger, person, now(), [{ kind: "source.dropped", source: source.id }])
  return source.id
}
