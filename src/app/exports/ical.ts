import { dayAfter } from "../../ledger/entry/clock.ts"
import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { changedAt, counts } from "./assessments.ts"

/** The words of a calendar, by language. */
const texts = {
  de: { name: "Beimwort: Fristen", due: "Frist", vague: "ungefähr", was: "vorher", said: "gesagt" },
  en: { name: "Beimwort: deadlines", due: "Due", vague: "about", was: "before", said: "said" },
} as const

/**
 * The deadlines of commitments as a calendar of all-day events; a deadline of several days is as long. The UID is the entry's
 * id, SEQUENCE grows when the deadline is moved or a decision is taken back, and the description keeps what it was before. Source: RFC 5545, RFC 7986.
 */
export async function* icalOf(
  entries: AsyncIterable<ShownEntry>,
  { language }: { readonly language: "de" | "en" },
): AsyncGenerator<string> {
  const words = texts[language]
  yield lines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Beimwort//Ledger//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(words.name)}`,
    `X-WR-CALNAME:${escaped(words.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
  ])
  for await (const entry of entries) {
    const last = entry.due?.to ?? entry.due?.from
    if (entry.type !== "commitment" || !last || !counts(entry)) continue
    yield lines(eventOf(entry, last.slice(0, 10), words))
  }
  yield "END:VCALENDAR\r\n"
}

function eventOf(entry: ShownEntry, last: string, words: (typeof texts)["de" | "en"]): string[] {
  const { due, deadlines, reports } = entry
  const first = (due!.from ?? last).slice(0, 10)
  const start = first <= last ? first : last
  const isVague = due!.basis === "vague"
  const before = deadlines.filter(deadline => !deadline.counts && (deadline.to ?? deadline.from) !== null)
  // A deadline that was taken back is no longer in the list, and calendars pass over a number that fell.
  const takenBack = entry.events.filter(event => event.kind === "entry.revoked").length
  const who = entry.actor === null ? "" : ` – ${entry.actor}`
  const told = [
    `„${entry.words}“`,
    entry.condition,
    reports[0]?.publisher,
    ...before.map(deadline => `${words.was}: ${deadline.to ?? deadline.from} (${deadline.words})`),
    entry.entry,
  ]
  const url = webUrl(reports[0]?.url)
  return [
    "BEGIN:VEVENT",
    `UID:${entry.entry}@beimwort`,
    `DTSTAMP:${stamp(changedAt(entry))}`,
    `LAST-MODIFIED:${stamp(changedAt(entry))}`,
    `SEQUENCE:${before.length + 2 * takenBack}`,
    `DTSTART;VALUE=DATE:${start.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(last, 1).replaceAll("-", "")}`,
    `SUMMARY:${escaped(`${words.due}${isVague ? ` (${words.vague})` : ""}: ${shortened(entry.words)}${who}`)}`,
    `DESCRIPTION:${escaped(told.filter(Boolean).join("\n"))}`,
    ...(url ? [`URL:${url}`] : []),
    `CATEGORIES:${escaped(entry.kind)}`,
    `STATUS:${entry.state === "confirmed" ? "CONFIRMED" : "TENTATIVE"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

/** A web address that stands in a property whole; null for any other. */
const webUrl = (given: string | null | undefined): string | null => {
  const url = given ? URL.parse(given) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

const stamp = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, "")}Z`

/** A text as a value: without control characters, with what means something escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")

/** Content lines, folded so that none has more than 75 octets. */
const lines = (list: readonly string[]): string => list.map(line => `${folded(line)}\r\n`).join("")

function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line
  let out = ""
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      out += "\r\n "
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
