import { bearsOn, type LaterWords } from "../../app/ledger/bears-on.ts"
import type { Reason } from "../../compare/bearing/reasons.ts"
import { printable } from "../../text/printable.ts"
import { compareWords } from "../../words/compare-words.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import type { Terminal } from "../terminal.ts"
import { wrap } from "../wrap.ts"
import { inSession, type LedgerOptions, printJson, printLines } from "./session.ts"

/** `beimwort bears-on`: later words that may decide what came of an entry. Resolves to the exit code. */
export const tellBearings = (
  given: string,
  options: LedgerOptions & { readonly limit: number },
): Promise<number> =>
  inSession(options, async ({ ledger, json, terminal }) => {
    const found = await bearsOn(ledger, given, { limit: options.limit })
    if (json) {
      await printJson(found)
      return
    }
    const words = compareWords[terminal.language]
    const { language, style } = terminal
    const due = found.due && dueText(found.due, language)
    const head = [
      dayText(found.day, language),
      found.actor ?? ledgerWords[language].nobody,
      ...(due ? [`${ledgerWords[language].due} ${due}`] : []),
    ]
    const lines = [
      "",
      `  ${style("cyan", found.entry)}  ${printable(head.join(" · "))}`,
      ...indented(printable(found.words), terminal).map(line => style("bold", line)),
    ]
    if (found.later.length === 0) lines.push("", `  ${words.nothingBears(found.pages)}`)
    for (const later of found.later) lines.push("", ...laterLines(later, terminal))
    await printLines([...lines, ""])
  })

const margin = 18

const indented = (text: string, { width }: Terminal): string[] =>
  wrap(text, Math.max(40, Math.min(width, 100) - margin)).map(line => " ".repeat(margin) + line)

function laterLines(later: LaterWords, terminal: Terminal): string[] {
  const { style, language } = terminal
  const words = compareWords[language]
  const head = [
    style("bold", words.bears[later.bears] ?? later.bears),
    words.likely(later.score),
    ...(later.isNew ? [style("yellow", words.isNew)] : []),
  ]
  const source = [
    dayText(later.day, language),
    ...(later.publisher ? [printable(later.publisher)] : []),
    `${later.page}:${later.start}-${later.end}`,
  ]
  const why = later.reasons.map(reason => reasonText(reason, words.reasons)).join("; ")
  return [
    `  ${head.join(" · ")}`,
    ...indented(printable(later.exact), terminal),
    ...indented(source.join(" · "), terminal).map(line => style("dim", line)),
    ...indented(`${words.why}: ${printable(why)}`, terminal).map(line => style("dim", line)),
  ]
}

/** A reason in words. */
function reasonText(reason: Reason, texts: Readonly<Record<string, (name: string) => string>>): string {
  const text = texts[reason.why] ?? (() => reason.why)
  if ("words" in reason) return text(reason.words.join(", "))
  return text("name" in reason ? reason.name : "")
}
