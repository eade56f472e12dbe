import { type FindOptions, findInLedger } from "../../app/ledger/find.ts"
import type { Hit } from "../../store/query/find.ts"
import { printable } from "../../text/printable.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import { wrap } from "../wrap.ts"
import { inSession, type LedgerOptions, printJson, printLines, type Session } from "./session.ts"

/** `beimwort find`: what was said, by words and circumstances. Resolves to the exit code. */
export const find = (query: string, options: LedgerOptions & FindOptions): Promise<number> =>
  inSession(options, async session => {
    const { found, mark } = await findInLedger(session.ledger, query, options)
    if (session.json) {
      const { hits, total, isTotalExact, order } = found
      await printJson({ hits, total, totalIs: isTotalExact ? "exact" : "at least", order })
      return
    }
    const { style, language } = session.terminal
    const words = ledgerWords[language]
    if (found.hits.length === 0) {
      await printLines([`  ${words.nothingFound}`])
      return
    }
    const head = [
      words.found(found.total, found.isTotalExact),
      ...(found.order === "newest" ? [words.newest] : []),
    ]
    const lines = ["", `  ${style("dim", head.join(" · "))}`]
    for (const hit of found.hits) lines.push("", ...hitLines(session, hit, mark))
    const more = found.total - found.hits.length
    if (more > 0) lines.push("", `  ${style("dim", words.more(more))}`)
    await printLines([...lines, ""])
  })

type Mark = (text: string) => readonly { readonly start: number; readonly end: number }[]

function hitLines({ terminal }: Session, hit: Hit, mark: Mark): string[] {
  const { style, language } = terminal
  const words = ledgerWords[language]
  const indent = " ".repeat(18)
  const inner = Math.max(40, Math.min(terminal.width, 100) - indent.length)
  const head = [words.kinds[hit.kind] ?? hit.kind, printable(hit.actor ?? words.nobody)]
  const shown = mark(hit.sentence).length > 0 || mark(hit.words).length === 0 ? hit.sentence : hit.words
  const due = hit.due && dueText(hit.due, language)
  const foot = [
    hit.said && dayText(hit.said, language),
    hit.publisher && printable(hit.publisher),
    due && `${words.due} ${due}`,
    hit.outcome === "unreviewed" ? null : (words.outcomes[hit.outcome] ?? hit.outcome),
    hit.page,
  ].filter(Boolean)
  return [
    `  ${style("cyan", hit.entry)}  ${head.join(" · ")}`,
    ...wrap(
      marked(printable(shown), mark, text => style("bold", text)),
      inner,
    ).map(line => `${indent}${line}`),
    ...wrap(foot.join(" · "), inner).map(line => `${indent}${style("dim", line)}`),
  ]
}

/** A text with what a query found in it set off. */
function marked(text: string, mark: Mark, set: (text: string) => string): string {
  let out = ""
  let at = 0
  for (const { start, end } of mark(text)) {
    // Word by word, so that a line may break between them.
    out += text.slice(at, start) + text.slice(start, end).split(" ").map(set).join(" ")
    at = end
  }
  return out + text.slice(at)
}
