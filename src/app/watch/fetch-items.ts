import type { PoliteFetcher } from "../../fetch/polite/polite-fetcher.ts"
import { statusOf } from "../../fetch/polite/robots.ts"
import type { World } from "../../fetch/polite/world.ts"
import { ProblemError } from "../../model/problem.ts"
import type { WatchItemRow } from "../../store/database/tables.ts"
import type { Ledger } from "../../store/ledger.ts"
import type { PreparedPage } from "../../store/write/incoming-page.ts"
import { recordPages } from "../../store/write/record-pages.ts"
import { type ItemResult, keepResults } from "../../store/write/watching.ts"
import { inputLimits } from "../input/limits.ts"
import { unpack } from "../input/unpack.ts"
import { preparedPage } from "../ledger/add.ts"
import { reader } from "../read.ts"

/** A page that watching brought, or why it could not be had. */
export interface BroughtPage {
  readonly source: string
  readonly url: string
  /** Its id in the ledger; null where it could not be had. */
  readonly page: string | null
  readonly isNew: boolean
  readonly statements: number
  readonly commitments: number
  readonly problem: string | null
}

/** After so many tries an item is given up. */
const mostTries = 5

/**
 * Fetches the pages of items and puts them into the ledger. An item counts as done only when its page is on the disk, so that
 * an interruption at any point loses nothing and brings nothing twice. Throws LedgerError.
 */
export async function fetchItems(
  ledger: Ledger,
  items: readonly WatchItemRow[],
  {
    fetcher,
    world,
    signal,
  }: { readonly fetcher: PoliteFetcher; readonly world: World; readonly signal: AbortSignal },
): Promise<BroughtPage[]> {
  const day = new Date(world.now()).toISOString().slice(0, 10)
  const fetched = await Promise.all(items.map(item => fetchOne(item, fetcher, signal)))
  if (signal.aborted) return []
  const pages = fetched.flatMap(one => ("prepared" in one ? [one] : []))
  const recorded = await recordPages(
    ledger,
    pages.map(({ prepared }) => prepared),
    reader,
  )
  const recordOf = new Map(pages.map(({ item }, i) => [item, recorded[i]!]))
  const results: ItemResult[] = []
  const brought: BroughtPage[] = []
  for (const one of fetched) {
    const record = recordOf.get(one.item)
    const codes = "prepared" in one ? one.prepared.reading.problems.map(({ code }) => code) : []
    const { item } = one
    if (record) {
      results.push({
        item: { ...item, state: "done", page: record.page, problem: null, tries: item.tries + 1 },
        day,
        isUnread:
          codes.includes("no-article") ||
          codes.includes("unsupported-language") ||
          codes.includes("empty-input"),
        isWall: codes.includes("scripts-only"),
      })
      brought.push({ source: item.source, url: item.url, problem: null, ...record })
    } else if ("failure" in one && one.failure !== "later") {
      const { problem, isFinal, isWall } = one.failure
      const tries = item.tries + 1
      const state = isFinal || tries >= mostTries ? "failed" : "open"
      results.push({ item: { ...item, state, problem, tries }, day, isUnread: false, isWall })
      if (state === "failed")
        brought.push({
          source: item.source,
          url: item.url,
          page: null,
          isNew: false,
          statements: 0,
          commitments: 0,
          problem,
        })
    }
  }
  await keepResults(ledger, results)
  return brought
}

type FetchedItem =
  | { readonly item: WatchItemRow; readonly prepared: PreparedPage }
  | {
      readonly item: WatchItemRow
      /** `later`: nothing was tried, for its host is left alone. */
      readonly failure:
        | "later"
        | { readonly problem: string; readonly isFinal: boolean; readonly isWall: boolean }
    }

async function fetchOne(
  item: WatchItemRow,
  fetcher: PoliteFetcher,
  signal: AbortSignal,
): Promise<FetchedItem> {
  try {
    const fetched = await fetcher.fetch(item.url, "page", {}, signal)
    if (fetched.kind === "unchanged") return { item, failure: "later" }
    const { bytes, finalUrl, contentType } = fetched.resource
    const unpacked = await unpack(bytes, inputLimits.bytes, "The page")
    const page = { bytes: unpacked.bytes, contentType, url: finalUrl, name: null }
    return { item, prepared: preparedPage(page, null, {}, unpacked.problems) }
  } catch (error) {
    if (signal.aborted) return { item, failure: "later" }
    const code = error instanceof ProblemError ? error.code : "reader-failed"
    if (code === "backing-off") return { item, failure: "later" }
    const status = statusOf(error)
    const isFinal =
      status !== null
        ? status >= 400 && status < 500 && status !== 429
        : code !== "fetch-failed" && code !== "fetch-timeout" && code !== "name-not-found"
    // Many sites answer programs so that they hold for robots.
    const isWall = status === 401 || status === 403 || status === 429 || code === "redirect-loop"
    return { item, failure: { problem: code + (status === null ? "" : ` ${status}`), isFinal, isWall } }
  }
}
