import { listChanges, pageNamed } from "../../store/query/changes.ts"
import { changeWords } from "../../words/change-words.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import { changeHead, changeLines } from "./pretty-change.ts"
import { inSession, type LedgerOptions, printJson, printLines } from "./session.ts"

const margin = 18

/** `beimwort changes`: entries that silent edits of pages touched, the newest first. Resolves to the exit code. */
export const changes = (
  given: string | undefined,
  options: LedgerOptions & { readonly since?: string; readonly limit: number },
): Promise<number> =>
  inSession(options, async ({ ledger, json, terminal }) => {
    const page = given === undefined ? null : await pageNamed(ledger.db, given)
    const found = await listChanges(ledger.db, { since: options.since ?? null, page, limit: options.limit })
    if (json) {
      await printJson({ changes: found.changes, total: found.total })
      return
    }
    const { style, language } = terminal
    const words = changeWords[language]
    if (found.changes.length === 0) {
      await printLines([`  ${words.nothing}`])
      return
    }
    const width = Math.max(40, Math.min(terminal.width, 100) - margin)
    const more = found.total - found.changes.length
    await printLines([
      "",
      `  ${style("dim", words.found(found.total))}`,
      ...found.changes.flatMap(change => [
        "",
        `  ${changeHead(change, terminal)}`,
        ...changeLines(change, terminal, width).map(line => " ".repeat(margin) + line),
      ]),
      ...(more > 0 ? ["", `  ${style("dim", ledgerWords[language].more(more))}`] : []),
      "",
    ])
  })
