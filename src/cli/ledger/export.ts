import { exportCsv, exportJson } from "../../app/ledger/export.ts"
import { write } from "../write.ts"
import { inSession, type LedgerOptions } from "./session.ts"

/** `beimwort export`: all entries in another form, on standard output. Resolves to the exit code. */
export const exportLedger = (options: LedgerOptions & { readonly format: string }): Promise<number> =>
  inSession(options, async ({ ledger, today }) => {
    if (options.format !== "csv" && options.format !== "json") {
      process.stderr.write(`beimwort: ${options.format} is no format that is written; take csv or json.\n`)
      return 2
    }
    for await (const part of (options.format === "csv" ? exportCsv : exportJson)(ledger, today))
      await write(part)
    return 0
  })
