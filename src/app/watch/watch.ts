import type { PoliteFetcher } from "../../fetch/polite/polite-fetcher.ts"
import { world as machineWorld, type World } from "../../fetch/polite/world.ts"
import type { Ledger } from "../../store/ledger.ts"
import { openItems, seenItems, type WatchedSource, watchedSources } from "../../store/query/watching.ts"
import { keepAnswers } from "../../store/write/watching.ts"
import { askSource } from "./ask-source.ts"
import { type BroughtPage, fetchItems } from "./fetch-items.ts"

/** How to watch. */
export interface WatchOptions {
  readonly fetcher: PoliteFetcher
  readonly world?: World
  /** Items older than so many days are passed over when a source is asked for the first time. */
  readonly since: number
  /** One round of what is due, and no more. */
  readonly once: boolean
  readonly signal: AbortSignal
}

/** What one round brought. */
export interface WatchRound {
  /** How many sources were asked. */
  readonly asked: number
  readonly pages: readonly BroughtPage[]
  /** Sources that failed in this round, with the reason. */
  readonly failures: readonly { readonly source: string; readonly url: string; readonly failure: string }[]
  /** When the next source comes due; null where none is followed. Milliseconds since 1970. */
  readonly next: number | null
}

/** So many sources are asked, and so many pages fetched, before what came is kept. */
const batch = { sources: 32, items: 24 }
/** Between two rounds the process sleeps so long at most, to see what others follow meanwhile. */
const longestSleep = 60_000

/**
 * Follows the sources of a ledger: asks those that are due, fetches what is new, puts it into the ledger, and sleeps until the
 * next comes due. Yields after each round in which something happened. Ends after one round with `once`, or when the signal is
 * aborted; whatever was begun then is done by the next run. Throws LedgerError.
 */
export async function* watch(ledger: Ledger, options: WatchOptions): AsyncGenerator<WatchRound> {
  const { world = machineWorld, once, signal } = options
  while (!signal.aborted) {
    const round = await roundOf(ledger, { ...options, world })
    if (once || round.asked > 0 || round.pages.length > 0) yield round
    if (once || signal.aborted) return
    const wait = (round.next ?? Number.POSITIVE_INFINITY) - world.now()
    if (wait > 0) await world.sleep(Math.min(wait, longestSleep), signal)
  }
}

async function roundOf(
  ledger: Ledger,
  options: WatchOptions & { readonly world: World },
): Promise<WatchRound> {
  const { fetcher, world, since, signal } = options
  const due = (await watchedSources(ledger.db)).filter(source => isDue(source, world.now()))
  const failures: WatchRound["failures"][number][] = []
  for (let at = 0; at < due.length && !signal.aborted; at += batch.sources) {
    const some = due.slice(at, at + batch.sources)
    const answers = await Promise.allSettled(
      some.map(async source =>
        askSource(source, { fetcher, world, since, signal, seen: await seenItems(ledger.db, source.id) }),
      ),
    )
    const told = answers.flatMap(answer => (answer.status === "fulfilled" ? [answer.value] : []))
    if (told.length > 0) await keepAnswers(ledger, told)
    for (const { state } of told)
      if (state.failure !== null)
        failures.push({
          source: state.source,
          url: some.find(({ id }) => id === state.source)!.url,
          failure: state.failure,
        })
  }
  const pages: BroughtPage[] = []
  const tried = new Set<string>()
  while (!signal.aborted) {
    const items = (await openItems(ledger.db, batch.items + tried.size))
      .filter(({ source, item }) => !tried.has(`${source} ${item}`))
      .slice(0, batch.items)
    if (items.length === 0) break
    for (const { source, item } of items) tried.add(`${source} ${item}`)
    pages.push(...(await fetchItems(ledger, items, { fetcher, world, signal })))
  }
  const times = (await watchedSources(ledger.db)).map(({ state }) =>
    state?.next_at ? Date.parse(state.next_at) : 0,
  )
  return { asked: due.length, pages, failures, next: times.length > 0 ? Math.min(...times) : null }
}

const isDue = ({ state }: WatchedSource, now: number): boolean =>
  state?.next_at == null || Date.parse(state.next_at) <= now
