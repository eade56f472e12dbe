import { watchFetcher } from "../../app/watch/fetcher.ts"
import { feedsAt, follow } from "../../app/watch/follow.ts"
import { alerts } from "../../app/watch/searches.ts"
import { type WatchRound, watch } from "../../app/watch/watch.ts"
import { printable } from "../../text/printable.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import { inSession, type LedgerOptions, printLines, type Session } from "../ledger/session.ts"
import { write } from "../write.ts"
import { alertLines } from "./searches.ts"
import { watchWords } from "./watch-words.ts"

/** The options of `beimwort watch`, as given. */
export interface WatchCommandOptions extends LedgerOptions {
  readonly once?: boolean
  readonly since: number
}

/** `beimwort watch`: follows feeds until it is ended. Resolves to the exit code: 1 where a round had failures and no more follow. */
export const watchSources = (addresses: readonly string[], options: WatchCommandOptions): Promise<number> =>
  inSession(
    options,
    async session => {
      const { ledger, json, person, terminal } = session
      const words = watchWords[terminal.language]
      const stop = new AbortController()
      const end = () => stop.abort(new Error("ended"))
      process.once("SIGINT", end)
      process.once("SIGTERM", end)
      const fetcher = watchFetcher()
      for (const address of addresses) await follow(ledger, person, await feedsAt(fetcher, address))
      const { n } = await ledger.db
        .selectFrom("source")
        .select(eb => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow()
      if (n === 0) {
        if (!json) await printLines([`  ${words.nothingFollowed}`])
        return 1
      }
      if (!json && !options.once) await printLines([`  ${words.watching(n)}`])
      let failed = 0
      for await (const round of watch(ledger, {
        fetcher,
        since: options.since,
        once: options.once === true,
        signal: stop.signal,
      })) {
        failed = round.failures.length
        if (json) await write(`${JSON.stringify(round)}\n`)
        else await printRound(session, round)
      }
      process.off("SIGINT", end)
      process.off("SIGTERM", end)
      if (stop.signal.aborted && !json) await printLines([`  ${words.stopped}`])
      return options.once && failed > 0 ? 1 : 0
    },
    { create: true },
  )

async function printRound(session: Session, round: WatchRound): Promise<void> {
  const { ledger, terminal } = session
  const { style, language } = terminal
  const words = watchWords[language]
  const counted = ledgerWords[language]
  const clock = (at: number) => new Date(at).toLocaleTimeString(language === "de" ? "de-DE" : "en-GB")
  const brought = round.pages.filter(({ page, isNew }) => page !== null && isNew)
  const lines = [
    "",
    `  ${style("dim", clock(Date.now()))} ${words.round(round.asked, brought.length)}${round.next === null ? "" : ` · ${style("dim", words.next(clock(round.next)))}`}`,
  ]
  for (const { page, url, statements, commitments } of brought)
    lines.push(
      `  ${style("cyan", page!)}  ${printable(url)}`,
      `                  ${style("dim", `${counted.statements(statements)} · ${counted.commitments(commitments)}`)}`,
    )
  for (const { url, problem } of round.pages.filter(({ problem }) => problem !== null))
    lines.push(`  ${style("yellow", printable(problem!))}  ${printable(url)}`)
  for (const { url, failure } of round.failures)
    lines.push(`  ${style("yellow", words.fails)}  ${printable(url)}: ${printable(failure)}`)
  await printLines(lines)
  const found = await alerts(ledger, { limit: 5, keep: true })
  if (found.length > 0) await printLines(found.flatMap(alert => alertLines(session, alert)))
}
