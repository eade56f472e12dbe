import { type ActorDescription, describeActor } from "../../app/ledger/describe-actor.ts"
import { LedgerError } from "../../store/failure.ts"
import { actorBy, type ShownActor, showActor } from "../../store/query/actors.ts"
import { printable } from "../../text/printable.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { eventText } from "../../words/event-text.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import { wrap } from "../wrap.ts"
import { inSession, type LedgerOptions, printJson, printLines, type Session } from "./session.ts"

/** The options of `beimwort actor`, as given. */
export interface ActorOptions extends LedgerOptions {
  readonly alias?: string
  readonly name?: string
  readonly wikidata?: string
  readonly office?: string
  readonly from?: string
  readonly to?: string
  readonly because?: string
  readonly limit: number
}

/** `beimwort actor`: shows an actor, or records what is said of one. Resolves to the exit code. */
export const actor = (given: string, options: ActorOptions): Promise<number> =>
  inSession(options, async session => {
    const { ledger, json, terminal } = session
    const description = descriptionOf(options)
    if (description === null) {
      const shown = await showActor(ledger.db, given, options.limit)
      if (json) await printJson(shown)
      else await printLines(actorLines(session, shown))
      return
    }
    const who = await actorBy(ledger.db, given)
    if (!who) throw new LedgerError("unknown", `Nobody in this ledger is called ${given}.`)
    const { entry: id, event } = await describeActor(
      ledger,
      { person: session.person, because: options.because ?? null },
      who.id,
      description,
    )
    if (json) await printJson({ actor: id, event })
    else await printLines([`  ${terminal.style("cyan", id)}  ${eventText(event, terminal.language)}`])
  })

/** What the options say of the actor; null where they only ask. */
function descriptionOf({ alias, name, wikidata, office, from, to }: ActorOptions): ActorDescription | null {
  if (alias === undefined && name === undefined && wikidata === undefined && office === undefined) return null
  return {
    ...(alias !== undefined && { alias }),
    ...(name !== undefined && { name }),
    ...(wikidata !== undefined && { wikidata }),
    ...(office !== undefined && { office: { title: office, from: from ?? null, to: to ?? null } }),
  }
}

function actorLines({ terminal }: Session, shown: ShownActor): string[] {
  const { style, language } = terminal
  const words = ledgerWords[language]
  const inner = Math.max(40, Math.min(terminal.width, 100) - 18)
  const names = shown.names.map(({ name }) => name).filter(name => name !== shown.name)
  const outcomes = Object.entries(shown.outcomes)
    .filter(([outcome, n]) => n > 0 || outcome === "unreviewed")
    .map(([outcome, n]) => `${words.outcomes[outcome] ?? outcome} ${n}`)
  return [
    "",
    `  ${style("cyan", shown.actor)}  ${style("bold", printable(shown.name))}${shown.wikidata ? ` · ${shown.wikidata}` : ""}`,
    ...(names.length > 0
      ? [`${" ".repeat(18)}${style("dim", `${words.label.names} ${names.map(printable).join(", ")}`)}`]
      : []),
    `${" ".repeat(18)}${style("dim", [words.statements(shown.statements), words.commitments(shown.commitments), ...outcomes].join(" · "))}`,
    ...(shown.offices.length > 0 ? ["", `  ${style("bold", words.label.offices)}`, ""] : []),
    ...shown.offices.map(({ title, from, to }) => {
      const days = [from, to].map(day => (day === null ? "…" : dayText(day, language)))
      return `  ${printable(title)}  ${style("dim", from === to && from !== null ? days[0]! : days.join(" – "))}`
    }),
    ...(shown.open.length > 0 ? ["", `  ${style("bold", words.label.open)}`] : []),
    ...shown.open.flatMap(entry => [
      "",
      `  ${style("cyan", entry.entry)}  ${words.kinds[entry.kind] ?? entry.kind}`,
      ...wrap(printable(entry.words), inner).map(line => `${" ".repeat(18)}${line}`),
      `${" ".repeat(18)}${style("yellow", (entry.due && dueText(entry.due, language)) ?? words.noDate)}`,
    ]),
    ...(shown.perhapsSame.length > 0 ? ["", `  ${style("bold", words.label.perhapsSame)}`, ""] : []),
    ...shown.perhapsSame.map(({ actor: id, name }) => `  ${style("cyan", id)}  ${printable(name)}`),
    "",
  ]
}
