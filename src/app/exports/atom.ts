import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { changedAt, counts, lastAssessment } from "./assessments.ts"

/** What a feed tells of: new entries, outcomes, or what is overdue. */
export type FeedOf = "new" | "outcomes" | "overdue"

/** So many entries a feed has at most: the newest. */
const most = 200

/**
 * A feed of the ledger. An entry's id is its own with the number of what was decided of it, so that a changed outcome comes up
 * again in feed readers. `now`: the instant that the feed counts as made at. Source: RFC 4287.
 */
export async function* atomOf(
  entries: AsyncIterable<ShownEntry>,
  { of, now }: { readonly of: FeedOf; readonly now: string },
): AsyncGenerator<string> {
  const chosen: ShownEntry[] = []
  for await (const entry of entries) {
    if (!counts(entry) || !belongs(entry, of)) continue
    chosen.push(entry)
    if (chosen.length > 2 * most) newestFirst(chosen).length = most
  }
  newestFirst(chosen).length = Math.min(chosen.length, most)
  const updated = chosen[0] ? changedAt(chosen[0]) : now
  yield `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>urn:beimwort:feed:${of}</id>\n<title>Beimwort: ${of}</title>\n<updated>${updated}</updated>\n<author><name>Beimwort</name></author>\n`
  for (const entry of chosen) yield entryOf(entry)
  yield "</feed>\n"
}

const newestFirst = (entries: ShownEntry[]): ShownEntry[] =>
  entries.sort((a, b) => changedAt(b).localeCompare(changedAt(a)) || a.entry.localeCompare(b.entry))

function belongs(entry: ShownEntry, of: FeedOf): boolean {
  if (of === "outcomes") return lastAssessment(entry) !== undefined
  return of === "overdue" ? entry.clock === "overdue" : true
}

function entryOf(entry: ShownEntry): string {
  const report = entry.reports[0]
  const outcome = lastAssessment(entry)
  const title = [entry.actor, entry.kind, outcome?.outcome].filter(Boolean).join(" · ")
  const due = entry.due?.to ?? entry.due?.from
  const content = [
    `„${entry.words}“`,
    entry.condition,
    due ? `→ ${due}` : null,
    outcome ? `${outcome.outcome}: ${outcome.because}` : null,
    report?.publisher,
  ]
  const url = report?.url ? URL.parse(report.url) : null
  const day = (entry.said?.from ?? report?.published ?? "").slice(0, 10)
  return [
    "<entry>",
    `<id>urn:beimwort:${entry.entry}:${entry.events.length}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${changedAt(entry)}</updated>`,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [`<published>${day}T00:00:00Z</published>`] : []),
    ...(url && /^https?:$/.test(url.protocol) ? [`<link rel="alternate" href="${xml(url.href)}"/>`] : []),
    ...(entry.actor ? [`<author><name>${xml(entry.actor)}</name></author>`] : []),
    `<category term="${xml(entry.kind)}"/>`,
    `<content type="text">${xml(content.filter(Boolean).join("\n"))}</content>`,
    "</entry>\n",
  ].join("\n")
}

/** A text in XML: what XML 1.0 does not allow is left out. */
const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
