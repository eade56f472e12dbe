import type { ShownChange } from "../../store/query/changes.ts"
import { printable } from "../../text/printable.ts"
import { changeWords } from "../../words/change-words.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import type { Terminal } from "../terminal.ts"
import { wrap } from "../wrap.ts"

/** A change as a person reads it under the entry's own heading: when and where, the sentence with what differs, the rest. */
export function changeLines(change: ShownChange, terminal: Terminal, width: number): string[] {
  const { style, language } = terminal
  const words = changeWords[language]
  const where = [
    change.at.slice(0, 10),
    printable(change.publisher ?? change.title ?? ""),
    versionsText(change),
  ]
  const tags = change.fields.map(({ field }) => words.fields[field])
  const told = change.fields.filter(({ field }) => field !== "words" && field !== "marks" && field !== "gone")
  return [
    ...wrap(style("dim", where.filter(Boolean).join(" · ")), width),
    ...wrap(`${style("yellow", tags.join(", "))}: ${differenceText(change, terminal)}`, width),
    ...told.flatMap(({ field, was, is }) =>
      wrap(`${words.fields[field]}: ${between(was, is, terminal)}`, width),
    ),
    ...(change.isBack ? wrap(style("dim", words.isBack), width) : []),
  ]
}

/** The head of a change where many entries stand below each other. */
export function changeHead(change: ShownChange, { style, language }: Terminal): string {
  const words = ledgerWords[language]
  const told = changeWords[language]
  const after =
    change.successor !== null
      ? told.became(change.successor)
      : change.fields.some(({ field, is }) => field === "speaker" && is === null)
        ? told.noMore
        : null
  const about = [words.kinds[change.kind] ?? change.kind, printable(change.actor ?? words.nobody), after]
  return `${style("cyan", change.entry)}  ${about.filter(Boolean).join(" · ")}`
}

const versionsText = ({ page, from, to }: ShownChange): string => `${page}@${from} → @${to}`

/** The sentence with `[old → new]` where words differ, each word styled for itself so that lines may break. */
function differenceText({ difference }: ShownChange, terminal: Terminal): string {
  const { style } = terminal
  return difference
    .map(part =>
      "same" in part
        ? printable(part.same)
        : style("bold", "[") + between(part.was, part.is, terminal) + style("bold", "]"),
    )
    .join(" ")
}

function between(was: string | null, is: string | null, { style }: Terminal): string {
  const side = (text: string | null, color: "red" | "green") =>
    text === null || text === ""
      ? "–"
      : printable(text)
          .split(" ")
          .map(word => style(color, word))
          .join(" ")
  return `${side(was, "red")} → ${side(is, "green")}`
}
