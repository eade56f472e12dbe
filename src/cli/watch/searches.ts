import { type Alert, alerts, dropSearch, savedSearches, saveSearch } from "../../app/watch/searches.ts"
import { printable } from "../../text/printable.ts"
import { dayText } from "../../words/days.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import { inSession, type LedgerOptions, printJson, printLines, type Session } from "../ledger/session.ts"
import { wrap } from "../wrap.ts"
import { watchWords } from "./watch-words.ts"

const filters = [
  "actor",
  "type",
  "kind",
  "outcome",
  "state",
  "medium",
  "publisher",
  "from",
  "to",
  "dueBy",
] as const

/** `beimwort save-search`. Resolves to the exit code. */
export const keepSearch = (
  name: string,
  query: string,
  options: LedgerOptions & Readonly<Partial<Record<(typeof filters)[number], string>>>,
): Promise<number> =>
  inSession(options, async ({ ledger, person, json, terminal }) => {
    const given = Object.fromEntries(
      filters.flatMap(key => (options[key] === undefined ? [] : [[key, options[key]]])),
    )
    await saveSearch(ledger, person, { name, query, filters: given })
    if (json) await printJson({ name, query, filters: given })
    else await printLines([`  ${watchWords[terminal.language].saved(printable(name))}`])
  })

/** `beimwort drop-search`. Resolves to the exit code. */
export const forgetSearch = (name: string, options: LedgerOptions): Promise<number> =>
  inSession(options, async ({ ledger, person, json, terminal }) => {
    await dropSearch(ledger, person, name)
    if (json) await printJson({ name })
    else await printLines([`  ${watchWords[terminal.language].dropped(printable(name))}`])
  })

/** `beimwort searches`. Resolves to the exit code. */
export const tellSearches = (options: LedgerOptions): Promise<number> =>
  inSession(options, async ({ ledger, json, terminal }) => {
    const searches = await savedSearches(ledger)
    if (json) await printJson({ searches })
    else if (searches.length === 0) await printLines([`  ${watchWords[terminal.language].noSearches}`])
    else
      await printLines(
        searches.map(({ name, query, filters: given }) => {
          const shown = Object.entries(given).map(([key, value]) => `${key} ${value}`)
          return `  ${terminal.style("bold", printable(name))}  ${printable([query, ...shown].filter(Boolean).join(" · "))}`
        }),
      )
  })

/** `beimwort alerts`: what is new for saved searches since they were shown last. Resolves to the exit code. */
export const tellAlerts = (
  options: LedgerOptions & { readonly limit: number; readonly keep: boolean },
): Promise<number> =>
  inSession(options, async session => {
    const found = await alerts(session.ledger, { limit: options.limit, keep: options.keep })
    if (session.json) await printJson({ alerts: found })
    else if (found.length === 0) await printLines([`  ${watchWords[session.terminal.language].noAlerts}`])
    else await printLines(found.flatMap(alert => alertLines(session, alert)))
  })

/** What is new for one search, for a person. */
export function alertLines({ terminal }: Session, { search, hits, total }: Alert): string[] {
  const { style, language, width } = terminal
  const kinds = ledgerWords[language]
  const lines = ["", `  ${style("bold", watchWords[language].alert(printable(search.name), total))}`]
  for (const hit of hits) {
    const head = [kinds.kinds[hit.kind] ?? hit.kind, printable(hit.actor ?? kinds.nobody)]
    const foot = [
      hit.said && dayText(hit.said, language),
      hit.publisher && printable(hit.publisher),
      hit.page,
    ]
    lines.push(
      `  ${style("cyan", hit.entry)}  ${head.join(" · ")}`,
      ...wrap(printable(hit.sentence), Math.max(40, Math.min(width, 100) - 18)).map(
        line => " ".repeat(18) + line,
      ),
      `${" ".repeat(18)}${style("dim", foot.filter(Boolean).join(" · "))}`,
    )
  }
  return lines
}
