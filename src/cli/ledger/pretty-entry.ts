import { daysBetween } from "../../model/days.ts"
import type { ShownDeadline, ShownEntry, ShownReport } from "../../store/query/shown-entry.ts"
import { printable } from "../../text/printable.ts"
import { changeWords } from "../../words/change-words.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { byText, eventText, placeText } from "../../words/event-text.ts"
import { type LedgerWords, ledgerWords } from "../../words/ledger/words.ts"
import type { Terminal } from "../terminal.ts"
import { wrap } from "../wrap.ts"
import { changeLines } from "./pretty-change.ts"

const labelWidth = 12

/** An entry as a person reads it: the words large, then who, when and to whom, the clock, who prints it, what happened. */
export function prettyEntry(entry: ShownEntry, terminal: Terminal, today: string): string[] {
  const { style, language } = terminal
  const words = ledgerWords[language]
  const inner = Math.max(40, Math.min(terminal.width, 100) - 4)
  const line = (name: keyof LedgerWords["label"], text: string | null): string[] =>
    text === null || text === ""
      ? []
      : wrap(text, inner - labelWidth).map(
          (part, i) => `  ${style("dim", (i === 0 ? words.label[name] : "").padEnd(labelWidth))}${part}`,
        )
  const safe = (text: string | null) => (text === null ? null : printable(text))
  const who = [printable(entry.actor ?? entry.mention ?? words.nobody), ...entry.roles.map(printable)].join(
    ", ",
  )
  const kind = words.kinds[entry.kind] ?? entry.kind
  return [
    "",
    `  ${style("cyan", entry.entry)}  ${style("bold", kind)}${entry.negated ? ` (${words.negated})` : ""} · ${who}`,
    "",
    ...wrap(printable(entry.words), inner - 2).map(part => `    ${style("bold", part)}`),
    "",
    ...line("condition", safe(entry.condition)),
    ...line("met", entry.conditionMet && dayText(entry.conditionMet, language)),
    ...line("consequence", safe(entry.consequence)),
    ...line("addressee", safe(entry.addressee)),
    ...line("medium", safe(entry.medium)),
    ...line("place", safe(entry.place)),
    ...line("relay", safe(entry.relay)),
    ...line("said", entry.said && dueText(entry.said, language)),
    ...entry.deadlines.flatMap(deadline => line("deadlines", deadlineText(deadline, entry, language))),
    ...line("clock", clockText(entry, today, language)),
    ...line("state", stateText(entry, words)),
    ...line("outcome", entry.type === "statement" ? null : (words.outcomes[entry.outcome] ?? entry.outcome)),
    ...testabilityLines(entry, line),
    ...line("corrected", safe(Object.keys(entry.corrections).join(", "))),
    ...reportLines(entry, terminal, inner),
    ...changedLines(entry, terminal, inner),
    ...linkLines(entry, terminal),
    ...evidenceLines(entry, terminal, inner),
    ...historyLines(entry, terminal, inner),
    "",
  ]
}

function deadlineText(
  deadline: ShownDeadline,
  { deadlines }: ShownEntry,
  language: Terminal["language"],
): string {
  const words = ledgerWords[language]
  const text = dueText(deadline, language) ?? words.noDate
  const parts = [
    deadline.words === "" ? null : quoted(printable(deadline.words), language),
    words.basis[deadline.basis] ?? deadline.basis,
    printable(deadline.source),
    deadlines.length > 1 ? (deadline.counts ? words.counts : words.moved) : null,
  ]
  return [text, ...parts.filter(Boolean)].join(" · ")
}

function clockText({ clock, due }: ShownEntry, today: string, language: Terminal["language"]): string | null {
  if (clock === null) return null
  const words = ledgerWords[language]
  const day = due?.to ?? due?.from ?? null
  const distance =
    day === null || clock === "closed"
      ? []
      : [
          daysBetween(today, day) < 0
            ? words.daysAgo(-daysBetween(today, day))
            : words.inDays(daysBetween(today, day)),
        ]
  return [words.clock[clock], ...distance].join(" · ")
}

const stateText = (entry: ShownEntry, words: LedgerWords): string =>
  [
    words.states[entry.state] ?? entry.state,
    entry.mergedInto && `${words.mergedInto} ${entry.mergedInto}`,
    entry.isLost && words.lost,
  ]
    .filter(Boolean)
    .join(" · ")

type Line = (name: keyof LedgerWords["label"], text: string | null) => string[]

const testabilityLines = ({ testability }: ShownEntry, line: Line): string[] => [
  ...line("testability", testability.value),
  ...line("who", testability.who && printable(testability.who)),
  ...line("what", testability.what && printable(testability.what)),
  ...line("measure", testability.measure && printable(testability.measure)),
  ...line("byWhen", testability.byWhen && printable(testability.byWhen)),
]

const heading = (text: string, { style }: Terminal): string[] => ["", `  ${style("bold", text)}`]

function reportLines(entry: ShownEntry, terminal: Terminal, inner: number): string[] {
  const { style, language } = terminal
  const words = ledgerWords[language]
  const somePrintCondition = entry.reports.some(report => report.condition !== null)
  const about = (report: ShownReport): string =>
    [
      printable(report.publisher ?? report.title ?? report.page),
      report.published && dayText(report.published, language),
      report.genre && printable(report.genre),
      report.entry === entry.entry ? null : `${words.otherWords} (${report.entry})`,
      report.isGone ? words.gone : null,
      `${report.page}@${report.version}`,
    ]
      .filter(Boolean)
      .join(" · ")
  return [
    ...heading(words.label.reports, terminal),
    ...entry.reports.flatMap(report => [
      "",
      ...wrap(about(report), inner - 2).map((part, i) => `${i === 0 ? "  " : "    "}${part}`),
      ...wrap(printable(report.sentence), inner - 4).map(part => `    ${part}`),
      ...(entry.type === "commitment" && somePrintCondition && report.condition === null
        ? [`    ${style("yellow", words.withoutCondition)}`]
        : []),
      ...wrap([report.why, report.confidence, report.rule].join(" · "), inner - 4).map(
        part => `    ${style("dim", part)}`,
      ),
    ]),
  ]
}

function changedLines({ changes, entry }: ShownEntry, terminal: Terminal, inner: number): string[] {
  if (changes.length === 0) return []
  const words = changeWords[terminal.language]
  return [
    ...heading(words.heading, terminal),
    ...changes.flatMap(change => {
      const other = change.entry === entry ? change.successor : change.entry
      const tie = other && (change.entry === entry ? words.became(other) : words.cameOf(other))
      return ["", ...(tie ? [tie] : []), ...changeLines(change, terminal, inner - 2)].map((line, i) =>
        i === 0 ? line : `  ${line}`,
      )
    }),
  ]
}

function linkLines({ links, entry }: ShownEntry, terminal: Terminal): string[] {
  if (links.length === 0) return []
  const words = ledgerWords[terminal.language]
  return [
    ...heading(words.label.links, terminal),
    "",
    ...links.map(({ entry: from, to, as }) =>
      from === entry ? `  ${words.links[as]} ${to}` : `  ${from} ${words.links[as]} ${entry}`,
    ),
  ]
}

function evidenceLines({ evidence }: ShownEntry, terminal: Terminal, inner: number): string[] {
  const { style, language } = terminal
  return [
    ...heading(ledgerWords[language].label.evidence, terminal),
    "",
    ...evidence.flatMap(place => [
      `  ${style("dim", placeText(place))}`,
      ...wrap(quoted(printable(place.exact), language), inner - 4).map(part => `    ${part}`),
    ]),
  ]
}

function historyLines({ events }: ShownEntry, terminal: Terminal, inner: number): string[] {
  if (events.length === 0) return []
  const { style, language } = terminal
  return [
    ...heading(ledgerWords[language].label.history, terminal),
    "",
    ...events.flatMap(event => [
      `  ${style("dim", `${event.at.slice(0, 10)}  ${byText(event)}`)}`,
      ...wrap(eventText(event, language, events), inner - 4).map(part => `    ${part}`),
    ]),
  ]
}

/** Words between quotation marks, where they have none of their own. */
const quoted = (text: string, language: Terminal["language"]): string => {
  if (/^[\p{Pi}\p{Pf}„"]/u.test(text)) return text
  return language === "de" ? `„${text}“` : `“${text}”`
}
