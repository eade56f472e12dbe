import { createWriteStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { type ExportFormat, exported, exportFormats } from "../../app/exports/formats.ts"
import { entryFilter, type GivenFilter } from "../../app/ledger/entry-filter.ts"
import { LedgerError } from "../../store/failure.ts"
import { write } from "../write.ts"
import { inSession, type LedgerOptions } from "./session.ts"

/** The options of `beimwort export`, as given. */
export interface ExportCommandOptions extends LedgerOptions, GivenFilter {
  readonly format: string
  readonly out?: string
  readonly feed: string
  readonly publisher?: string
  readonly site?: string
}

const feeds = ["new", "outcomes", "overdue"] as const

/** `beimwort export`: entries in another form, on standard output or in a file. Resolves to the exit code. */
export const exportLedger = (options: ExportCommandOptions): Promise<number> =>
  inSession(options, async ({ ledger, today, terminal }) => {
    const refuse = (what: string): number => {
      process.stderr.write(`beimwort: ${what}\n`)
      return 2
    }
    if (!(exportFormats as readonly string[]).includes(options.format))
      return refuse(
        `${options.format} is no format that is written; take one of ${exportFormats.join(", ")}.`,
      )
    const feed = feeds.find(one => one === options.feed)
    if (!feed) return refuse(`${options.feed} is no feed; take one of ${feeds.join(", ")}.`)
    if ((options.publisher === undefined) !== (options.site === undefined))
      return refuse("Reviews of claims need both --publisher NAME and --site ADDRESS.")
    if (options.site !== undefined && !/^https?:$/.test(URL.parse(options.site)?.protocol ?? ""))
      return refuse(`${options.site} is no address of a site; write https://….`)
    if (options.format === "parquet" && options.out === undefined && process.stdout.isTTY)
      return refuse("Parquet is no text; name a file with --out, or pipe it on.")
    const parts = exported(ledger, options.format as ExportFormat, {
      today,
      filter: entryFilter(options),
      language: terminal.language,
      feed,
      publisher: options.publisher === undefined ? null : { name: options.publisher, site: options.site! },
    })
    if (options.out === undefined) for await (const part of parts) await write(part)
    else
      try {
        await pipeline(parts, createWriteStream(options.out))
      } catch (error) {
        if (error instanceof LedgerError) throw error
        throw new LedgerError("refused", `${options.out} could not be written: ${(error as Error).message}`, {
          cause: error,
        })
      }
    return 0
  })
