import type { Reading, Statement } from "../../model/reading.ts"
import type { Explanation } from "../../read/explanation.ts"
import { printable } from "../../text/printable.ts"
import { type Span, slice } from "../../text/span.ts"
import type { InterfaceLanguage } from "../language.ts"
import { wrap } from "../wrap.ts"
import { explanationWords } from "./explanation-words.ts"
import { prettyWords } from "./pretty-words.ts"

/** How a reading is set for a person. */
export interface PrettyOptions {
  readonly language: InterfaceLanguage
  /** Columns of the terminal. */
  readonly width: number
  /** Puts a style on a text, or returns it as it is where the terminal shows none. */
  readonly style: (format: "bold" | "dim" | "italic" | "cyan" | "yellow" | "green", text: string) => string
}

/** A reading as a person reads it on a terminal: title, what is article and what is not, who said what, who is named. */
export function pretty(
  reading: Reading,
  { language, width, style }: PrettyOptions,
  explanations: readonly Explanation[] = [],
): string {
  const explained = new Map(explanations.map(explanation => [explanation.statement, explanation]))
  const words = prettyWords[language]
  const inner = Math.max(40, Math.min(width, 100) - 4)
  const lines: string[] = []
  const names = new Map(reading.actors.map(actor => [actor.id, actor]))
  const label = (text: string) => style("dim", text.padEnd(11))

  lines.push(
    "",
    ...wrap(printable(reading.title ?? words.untitled), inner).map(line => `  ${style("bold", line)}`),
  )
  const about = [
    reading.publisher,
    reading.authors.join(", "),
    reading.published ? day(reading.published.value, language) : words.undated,
    reading.genre?.value,
  ].filter(Boolean)
  lines.push(...wrap(printable(about.join(" · ")), inner).map(line => `  ${style("dim", line)}`))
  if (reading.url) lines.push(`  ${style("dim", printable(reading.url))}`)

  const article = reading.blocks.filter(block => block.role === "article")
  const counted = article.reduce((n, block) => n + wordCount(slice(reading.text, block)), 0)
  lines.push("", `  ${label(words.article)}${words.blocks(article.length)}, ${words.words(counted)}`)
  const furniture = tally(
    reading.blocks
      .filter(block => block.role === "furniture")
      .map(block => words.kinds[block.kind] ?? block.kind),
  )
  if (furniture.length > 0)
    lines.push(
      ...wrap(furniture.join(" · "), inner - 11).map(
        (line, i) => `  ${label(i === 0 ? words.furniture : "")}${line}`,
      ),
    )

  lines.push("", `  ${style("bold", words.statements)}`)
  if (reading.statements.length === 0) lines.push(`  ${style("dim", words.noStatements)}`)
  for (const [i, statement] of reading.statements.entries())
    lines.push("", ...statementLines(statement, i + 1))

  const named = reading.actors.filter(actor => actor.mentions.length > 0)
  if (named.length > 0) {
    lines.push("", `  ${style("bold", words.actors)}`, "")
    for (const actor of named) {
      const about = [words.kinds[actor.kind] ?? actor.kind, ...actor.roles].join(", ")
      lines.push(
        `  ${printable(actor.name)}  ${style("dim", `${printable(about)} · ${words.mentions(actor.mentions.length)}`)}`,
      )
    }
  }

  if (reading.problems.length > 0) {
    lines.push("", `  ${style("bold", words.problems)}`, "")
    for (const { code, message } of reading.problems)
      lines.push(...wrap(`${code}: ${message}`, inner).map(line => `  ${style("yellow", line)}`))
  }
  return `${lines.join("\n")}\n\n`

  function explanationLines(statement: Statement, explanation: Explanation): string[] {
    return explanationOf(reading, statement, explanation, language).flatMap(line =>
      wrap(line, inner - 7).map((part, i) => `     ${style("dim", i === 0 ? "·" : " ")} ${part}`),
    )
  }

  function statementLines(statement: Statement, number: number): string[] {
    const { speaker, cue, addressee } = statement
    const printed = (spans: readonly Span[]) =>
      printable(spans.map(span => slice(reading.text, span)).join(" … "))
    const actor = speaker?.actor ? names.get(speaker.actor) : undefined
    const mention = speaker ? printed(speaker.spans) : null
    const who = actor ? printable(actor.name) : (mention ?? words.noSpeaker)
    const as = actor && mention && mention !== actor.name ? ` ${style("dim", `(${mention})`)}` : ""
    const to = addressee ? ` ${words.to} ${printed(addressee.spans)}` : ""
    const head = `${String(number).padStart(3)}  ${style("cyan", who)}${as}${to}`
    const quoted = statement.words.flatMap((span, i) =>
      wrap(`${i > 0 ? "… " : ""}${printable(slice(reading.text, span).replace(/\s+/g, " "))}`, inner - 5),
    )
    const place = `${statement.words[0]!.start}–${statement.words.at(-1)!.end}`
    const said = cue ? `${printed(cue.spans)} (${words.acts[cue.act] ?? cue.act})` : null
    const foot = [said, words.confidence[statement.confidence], statement.rule, place]
      .filter(Boolean)
      .join(" · ")
    return [
      head,
      ...quoted.map(line => `     ${line}`),
      ...wrap(foot, inner - 5).map(line => `     ${style("dim", line)}`),
      ...(explained.has(statement.id) ? explanationLines(statement, explained.get(statement.id)!) : []),
    ]
  }
}

/** One line for each thing that an explanation tells, the words of the text between „“. */
function explanationOf(
  { text }: Reading,
  statement: Statement,
  { rejected, speakers }: Explanation,
  language: InterfaceLanguage,
): string[] {
  const words = explanationWords[language]
  const quoted = (spans: readonly Span[]) =>
    `„${printable(spans.map(span => slice(text, span)).join(" … "))}“`
  const lines = [
    `${words.rule}: ${language === "en" ? statement.why : (words.rules[statement.rule.slice(statement.rule.indexOf(".") + 1)] ?? statement.why)}`,
  ]
  for (const part of ["cue", "frame", "medium", "place", "said"] as const)
    if (statement[part]) lines.push(`${words.parts[part]}: ${quoted(statement[part].spans)}`)
  if (statement.relay) lines.push(`${words.parts.relay}: ${quoted(statement.relay.spans)}`)
  for (const { span, by, weighed } of speakers) {
    const others = weighed.map(([name, salience]) => `${printable(name)} ${salience}`).join(", ")
    lines.push(`${words.speaker} ${quoted([span])}: ${words.by[by]}${others ? ` (${others})` : ""}`)
  }
  for (const { span, reason } of rejected)
    lines.push(`${words.not} ${quoted([span])}: ${words.reasons[reason]}`)
  return lines
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** „navigation 3“ and so on, the most frequent first. */
function tally(kinds: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${n}`)
}

/** A day or instant of the page as its readers write it; the clock time is left as the page gives it. */
function day(value: string, language: InterfaceLanguage): string {
  const [date, time] = value.split("T")
  const instant = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return value
  const text = instant.toLocaleDateString(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  })
  return time ? `${text}, ${time.slice(0, 5)}` : text
}
