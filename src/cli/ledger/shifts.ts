import { type ShiftSide, type SuggestedShift, shiftsOf } from "../../app/ledger/shifts.ts"
import type { Difference } from "../../compare/shifts/pair.ts"
import { printable } from "../../text/printable.ts"
import { type CompareWords, compareWords } from "../../words/compare-words.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import type { Terminal } from "../terminal.ts"
import { wrap } from "../wrap.ts"
import { inSession, type LedgerOptions, printJson, printLines } from "./session.ts"

/** `beimwort shifts`: changes of an actor's position, for a person to judge. Resolves to the exit code. */
export const tellShifts = (
  actor: string,
  options: LedgerOptions & { readonly limit: number; readonly all?: boolean },
): Promise<number> =>
  inSession(options, async ({ ledger, json, terminal }) => {
    const shifts = await shiftsOf(ledger, actor, { limit: options.limit, all: options.all === true })
    if (json) {
      await printJson({ shifts })
      return
    }
    const words = compareWords[terminal.language]
    const lines = shifts.flatMap(shift => ["", ...shiftLines(shift, terminal, words)])
    await printLines(lines.length > 0 ? [...lines, ""] : [`  ${words.noShifts}`])
  })

const margin = 18

function shiftLines(shift: SuggestedShift, terminal: Terminal, words: CompareWords): string[] {
  const { style, language } = terminal
  const differences = shift.differences.map(one => differenceText(one, terminal, words))
  const head = [
    style("bold", printable(shift.actor)),
    ...differences,
    ...(shift.otherOffice ? [words.otherOffice] : []),
    ...(shift.judged === null ? [] : [style("yellow", words.judged[shift.judged] ?? shift.judged)]),
  ]
  const foot = shift.told.map(told => `${words.told}: ${printable(told)}`)
  if (shift.judged === null) foot.push(words.judge(shift.later.entry, shift.earlier.entry))
  return [
    `  ${head.join(" · ")}`,
    ...sideLines(shift.earlier, terminal, language),
    ...sideLines(shift.later, terminal, language),
    ...foot.map(line => `  ${style("dim", line)}`),
  ]
}

function sideLines(side: ShiftSide, { style, width }: Terminal, language: Terminal["language"]): string[] {
  const due = side.due && dueText(side.due, language)
  const head = [
    dayText(side.day, language),
    ledgerWords[language].kinds[side.kind] ?? side.kind,
    ...(side.publisher ? [printable(side.publisher)] : []),
    ...(due ? [`${ledgerWords[language].due} ${due}`] : []),
  ]
  const inner = Math.max(40, Math.min(width, 100) - margin)
  return [
    `  ${style("cyan", side.entry)}  ${style("dim", head.join(" · "))}`,
    ...wrap(printable(side.sentence), inner).map(line => " ".repeat(margin) + line),
  ]
}

function differenceText({ kind, was, is }: Difference, { language }: Terminal, words: CompareWords): string {
  const text = words.shifts[kind] ?? kind
  const shown = (value: string) => (kind === "date_moved" ? dayText(value, language) : printable(value))
  if (was !== null && is !== null) return `${text}: ${shown(was)} → ${shown(is)}`
  const only = was ?? is
  return only === null ? text : `${text}: ${shown(only)}`
}
