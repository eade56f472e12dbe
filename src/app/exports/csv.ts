import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { lastAssessment, personOf } from "./assessments.ts"

/** Codes by which event data of researchers may be joined: CAMEO's roots (Schrodt 2012); predictions have none. */
const cameo: Readonly<Record<string, string>> = {
  promise: "03",
  announcement: "03",
  demand: "10",
  refusal: "12",
  threat: "13",
  ultimatum: "139",
}
const cameoOf = (kind: string): string | null => cameo[kind] ?? null

/** The columns of the table, each with how an entry fills it. */
const columns: Readonly<Record<string, (entry: ShownEntry) => string | number | null | undefined>> = {
  id: e => e.entry,
  type: e => e.type,
  state: e => e.state,
  kind: e => e.kind,
  form: e => e.form,
  speaker_name: e => e.actor,
  speaker_id: e => e.actorId,
  role_at_time: e => e.roles.join("; "),
  addressee: e => e.addressee,
  said_from: e => e.said?.from,
  said_to: e => e.said?.to,
  place: e => e.place,
  medium: e => e.medium,
  reported_by: e => e.reports[0]?.publisher,
  reported_via: e => e.relay,
  article_url: e => e.reports[0]?.url,
  article_kind: e => e.reports[0]?.genre,
  article_published: e => e.reports[0]?.published,
  reports: e => e.reports.length,
  lang: e => e.language,
  exact_quote: e => e.words,
  negated: e => String(e.negated),
  condition_text: e => e.condition,
  condition_met: e => e.conditionMet,
  consequence: e => e.consequence,
  deadline_from: e => e.due?.from,
  deadline_to: e => e.due?.to,
  deadline_value: e => e.due?.value,
  deadline_basis: e => e.due?.basis,
  deadline_text: e => e.deadlines.find(deadline => deadline.counts)?.words,
  clock: e => e.clock,
  testability: e => e.testability.value,
  cameo: e => cameoOf(e.kind),
  outcome: e => e.outcome,
  outcome_date: e => lastAssessment(e)?.at.slice(0, 10),
  outcome_reason: e => lastAssessment(e)?.reason,
  outcome_because: e => lastAssessment(e)?.because,
  outcome_by: e => personOf(lastAssessment(e)),
  rubric: e => lastAssessment(e)?.rubric,
  page: e => e.evidence[0]?.page,
  page_version: e => e.evidence[0]?.version,
  text_sha256: e => e.evidence[0]?.textSha256,
  start: e => e.evidence[0]?.start,
  end: e => e.evidence.filter(place => place.for === "words").at(-1)?.end,
  rule: e => e.reports[0]?.rule,
  confidence: e => e.reports[0]?.confidence,
}

/** Entries as a table: UTF-8, a line of names, then one line for each entry. Source: RFC 4180. */
export async function* csvOf(entries: AsyncIterable<ShownEntry>): AsyncGenerator<string> {
  yield line(Object.keys(columns))
  for await (const entry of entries) yield line(cellsOf(entry).map(cell => String(cell ?? "")))
}

/** The names of the table's columns. */
export const columnNames: readonly string[] = Object.keys(columns)

/** The cells of one entry, in the order of the columns. */
export const cellsOf = (entry: ShownEntry): readonly (string | number | null | undefined)[] =>
  Object.values(columns).map(fill => fill(entry))

const line = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`

/** A cell; one that a spreadsheet would take for a formula is marked as text. */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
