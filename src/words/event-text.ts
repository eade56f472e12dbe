import type { Evidence, LedgerEvent } from "../ledger/events/event.ts"
import { printable } from "../text/printable.ts"
import type { InterfaceLanguage } from "./language.ts"
import { ledgerWords } from "./ledger/words.ts"

/**
 * What an event did, in one line, without when and by whom. `among`: events in which the one that it takes back is looked
 * up; where it is none of them, its number stands for it.
 */
export function eventText(
  event: LedgerEvent,
  language: InterfaceLanguage,
  among: readonly LedgerEvent[] = [],
): string {
  const words = ledgerWords[language]
  const what = words.events[event.kind] ?? event.kind
  const because = "because" in event && event.because ? `: ${printable(event.because)}` : ""
  switch (event.kind) {
    case "entry.corrected":
      return `${what} ${Object.entries(event.set)
        .map(([field, value]) => `${field} = ${value === null ? "–" : printable(value)}`)
        .join(", ")}${because}`
    case "entry.assessed":
      return `${what} ${words.outcomes[event.outcome] ?? event.outcome}${event.reason ? ` (${words.reasons[event.reason] ?? event.reason})` : ""}${because}`
    case "entry.linked":
      return `${words.links[event.as]} ${event.to}${because}`
    case "entry.merged":
    case "actor.merged":
      return `${words.mergedInto} ${event.into}${because}`
    case "actor.described": {
      const { name, alias, wikidata, office } = event
      const said = [
        name,
        alias,
        wikidata,
        office && `${office.title} ${office.from ?? "…"} – ${office.to ?? "…"}`,
      ]
      return `${what} ${said
        .filter(Boolean)
        .map(text => printable(String(text)))
        .join(", ")}${because}`
    }
    case "entry.revoked": {
      const revoked = among.find(({ seq }) => seq === event.revokes)
      // Its reason was given with it; here counts why it no longer stands.
      const told = revoked && eventText(without(revoked), language)
      return `${what} (${told ?? `${words.event} ${event.revokes}`})${because}`
    }
    case "entry.marked":
      return `${what} ${words.kinds[event.content.kind] ?? event.content.kind} · ${markText(event)}${because}`
    case "page.added":
      return `${what} (${event.version}) ${printable(event.url ?? event.name ?? "")}`.trimEnd()
    default:
      return `${what}${because}`
  }
}

/** Who did it: a person by name, the reader by its version. */
export const byText = ({ by }: LedgerEvent): string => ("person" in by ? printable(by.person) : by.reader)

/** An event without its reason. */
const without = (event: LedgerEvent): LedgerEvent => ("because" in event ? { ...event, because: "" } : event)

const markText = ({ page, version, spans }: Extract<LedgerEvent, { kind: "entry.marked" }>): string =>
  `${page}@${version}:${spans.map(([start, end]) => `${start}-${end}`).join(", ")}`

/** Where words stand, as commands take it. */
export const placeText = ({ page, version, start, end }: Evidence): string =>
  `${page}@${version}:${start}-${end}`
