import { namedBy } from "../../ledger/identity/ids.ts"
import { LedgerError } from "../../store/failure.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { eventsOf } from "../../store/query/show.ts"
import { byText, eventText } from "../../words/event-text.ts"
import { inSession, type LedgerOptions, printJson, printLines } from "./session.ts"

/** `beimwort history`: what happened to an entry, an actor or a page. Resolves to the exit code. */
export const history = (given: string, options: LedgerOptions): Promise<number> =>
  inSession(options, async ({ ledger, json, terminal }) => {
    const named = namedBy(given.trim().toLowerCase())
    if (named === null)
      throw new LedgerError(
        "unknown",
        `“${given}” is no id; ids look like c-7f3k2m9qxw4t, and find prints them.`,
      )
    const id = await resolveId(ledger.db, named === "actor" || named === "page" ? named : "entry", given)
    const events = await eventsOf(ledger.db, id)
    if (json) {
      await printJson({ id, events })
      return
    }
    const { style, language } = terminal
    await printLines([
      "",
      ...events.map(
        event =>
          `  ${style("dim", `${String(event.seq).padStart(5)}  ${event.at.replace("T", " ").replace("Z", " UTC")}  ${byText(event)}`)}\n         ${eventText(event, language, events)}`,
      ),
      "",
    ])
  })
