import { LedgerError } from "../../store/failure.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { showEntry } from "../../store/query/show.ts"
import { prettyEntry } from "./pretty-entry.ts"
import { inSession, type LedgerOptions, printJson, printLines } from "./session.ts"

/** `beimwort show`: one entry with everything. Resolves to the exit code. */
export const show = (given: string, options: LedgerOptions & { readonly within: number }): Promise<number> =>
  inSession(options, async ({ ledger, today, json, terminal }) => {
    const id = await resolveId(ledger.db, "entry", given)
    const entry = await showEntry(ledger.db, id, { today, within: options.within })
    if (!entry) throw new LedgerError("unknown", `There is no entry ${id} in this ledger.`)
    if (json) await printJson(entry)
    else await printLines(prettyEntry(entry, terminal, today))
  })
