import { dueDay } from "../../ledger/entry/clock.ts"
import { daysBetween } from "../../model/days.ts"
import { boards, type DueRow, dueBoard } from "../../store/query/due.ts"
import { printable } from "../../text/printable.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import { wrap } from "../wrap.ts"
import { inSession, type LedgerOptions, printJson, printLines, type Session } from "./session.ts"

/** The options of `beimwort due`, as given. */
export interface DueOptions extends LedgerOptions {
  readonly within: number
  readonly limit: number
}

/** `beimwort due`: commitments by their clock. Resolves to the exit code. */
export const due = (options: DueOptions): Promise<number> =>
  inSession(options, async session => {
    const { within, limit } = options
    const { ledger, today, json, terminal } = session
    const board = await dueBoard(ledger.db, { today, within, limit })
    if (json) {
      await printJson(board)
      return
    }
    const words = ledgerWords[terminal.language]
    const lines: string[] = []
    for (const name of boards) {
      if (board.totals[name] === 0) continue
      lines.push(
        "",
        `  ${terminal.style("bold", words.boards[name]!)} ${terminal.style("dim", `(${board.totals[name]})`)}`,
        "",
      )
      for (const row of board[name]) lines.push(...rowLines(session, row), "")
      lines.pop()
      const more = board.totals[name] - board[name].length
      if (more > 0) lines.push(`  ${terminal.style("dim", words.more(more))}`)
    }
    await printLines(lines.length > 0 ? [...lines, ""] : [`  ${words.nothingDue}`])
  })

function rowLines({ terminal, today }: Session, row: DueRow): string[] {
  const { style, language } = terminal
  const words = ledgerWords[language]
  const indent = " ".repeat(18)
  const inner = Math.max(40, Math.min(terminal.width, 100) - indent.length)
  const head = [words.kinds[row.kind] ?? row.kind, printable(row.actor ?? words.nobody)].join(" · ")
  const looked =
    row.lastLooked === null ? null : `${words.looked} ${dayText(row.lastLooked.slice(0, 10), language)}`
  const foot = [words.outcomes[row.outcome] ?? row.outcome, looked, words.newSince(row.newSince)].filter(
    Boolean,
  )
  return [
    `  ${style("cyan", row.entry)}  ${head}`,
    ...wrap(printable(row.words), inner).map(line => `${indent}${line}`),
    ...(row.condition === null
      ? []
      : wrap(`${words.label.condition}: ${printable(row.condition)}`, inner).map(
          line => `${indent}${style("italic", line)}`,
        )),
    `${indent}${style("yellow", when(row, today, language))}`,
    `${indent}${style("dim", foot.join(" · "))}`,
  ]
}

/** The deadline in words, with how many days it is behind or ahead and how it was told. */
function when({ due }: DueRow, today: string, language: "de" | "en"): string {
  const words = ledgerWords[language]
  const text = due && dueText(due, language)
  if (!due || text === null) return words.noDate
  const day = dueDay(due)
  const days = day === null ? null : daysBetween(today, day)
  const distance = days === null ? [] : [days < 0 ? words.daysAgo(-days) : words.inDays(days)]
  const basis = due.basis === "stated" ? [] : [words.basis[due.basis] ?? due.basis]
  return [`${words.due} ${text}`, ...distance, ...basis].join(" · ")
}
