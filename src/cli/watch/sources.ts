import { readFile } from "node:fs/promises"
import { watchFetcher } from "../../app/watch/fetcher.ts"
import { type Followed, feedsAt, follow, unfollow } from "../../app/watch/follow.ts"
import { readOpml, writeOpml } from "../../feeds/opml.ts"
import { ProblemError } from "../../model/problem.ts"
import { type SourceHealth, sourceHealth } from "../../store/query/watching.ts"
import { printable } from "../../text/printable.ts"
import { dayText } from "../../words/days.ts"
import { inSession, type LedgerOptions, printJson, printLines, type Session } from "../ledger/session.ts"
import { write } from "../write.ts"
import { watchWords } from "./watch-words.ts"

/** `beimwort follow`: follows feeds, the feeds of sites, or those of a list. Resolves to the exit code. */
export const followSources = (
  addresses: readonly string[],
  options: LedgerOptions & { readonly opml?: string; readonly label?: string },
): Promise<number> =>
  inSession(
    options,
    async ({ ledger, person, json, terminal }) => {
      const words = watchWords[terminal.language]
      const fetcher = watchFetcher()
      const followed: Followed[] = []
      let failed = 0
      const trying = async (work: () => Promise<readonly Followed[]>) => {
        try {
          followed.push(...(await work()))
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error
          failed++
          process.stderr.write(`beimwort: ${error.message}\n`)
        }
      }
      if (options.opml !== undefined) {
        const path = options.opml
        await trying(async () => follow(ledger, person, readOpml(await textOf(path))))
      }
      for (const address of addresses)
        await trying(async () => {
          const feeds = await feedsAt(fetcher, address)
          return await follow(
            ledger,
            person,
            feeds.map(feed => ({ ...feed, label: options.label ?? feed.label })),
          )
        })
      if (json) await printJson({ followed })
      else if (followed.length > 0)
        await printLines(
          followed.map(
            ({ source, url, title, isNew }) =>
              `  ${terminal.style("cyan", source)}  ${printable(title ?? url)} · ${isNew ? words.followed : words.known}`,
          ),
        )
      return failed > 0 ? 1 : 0
    },
    { create: true },
  )

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8")
  } catch (error) {
    throw new ProblemError(
      "not-readable",
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code})`,
      {
        cause: error,
      },
    )
  }
}

/** `beimwort unfollow`. Resolves to the exit code. */
export const unfollowSource = (given: string, options: LedgerOptions): Promise<number> =>
  inSession(options, async ({ ledger, person, json, terminal }) => {
    const source = await unfollow(ledger, person, given)
    if (json) await printJson({ source })
    else await printLines([`  ${watchWords[terminal.language].unfollowed(source)}`])
  })

/** `beimwort sources`: how every source fares, or all of them as a list for other programs. Resolves to the exit code. */
export const tellSources = (options: LedgerOptions & { readonly opml?: boolean }): Promise<number> =>
  inSession(options, async session => {
    const { ledger, today, json, terminal } = session
    if (options.opml) {
      const sources = await ledger.db.selectFrom("source").selectAll().orderBy("followed_at").execute()
      await write(writeOpml("Beimwort", sources))
      return
    }
    const sources = await sourceHealth(ledger.db, today)
    if (json) await printJson({ sources })
    else if (sources.length === 0) await printLines([`  ${watchWords[terminal.language].nothingFollowed}`])
    else await printLines(sources.flatMap(source => ["", ...sourceLines(session, source)]).concat(""))
  })

function sourceLines({ terminal }: Session, source: SourceHealth): string[] {
  const { style, language } = terminal
  const words = watchWords[language]
  const counts = [
    words.today(source.today, source.usual),
    ...(source.open > 0 ? [words.open(source.open)] : []),
    ...(source.unread > 0 ? [words.unread(source.unread)] : []),
    ...(source.walls > 0 ? [words.walls(source.walls)] : []),
    ...(source.failed > 0 ? [words.failed(source.failed)] : []),
  ]
  const times = [
    `${words.last} ${source.lastFetch === null ? words.never : dayText(source.lastFetch, language)}`,
    ...(source.next === null ? [] : [`${words.nextAt} ${dayText(source.next, language)}`]),
  ]
  const indent = " ".repeat(18)
  return [
    `  ${style("cyan", source.source)}  ${style("bold", printable(source.title ?? source.url))}${source.label ? ` · ${printable(source.label)}` : ""}`,
    ...(source.title === null ? [] : [`${indent}${style("dim", printable(source.url))}`]),
    `${indent}${counts.join(" · ")}`,
    `${indent}${style("dim", times.join(" · "))}`,
    ...(source.failure === null
      ? []
      : [`${indent}${style("yellow", `${words.fails}: ${printable(source.failure)}`)}`]),
    ...source.reasons.map(
      ({ problem, count }) => `${indent}${style("dim", `${count} × ${printable(problem)}`)}`,
    ),
  ]
}
