import { shortDigest } from "../../ledger/identity/digest.ts"
import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { counts } from "./assessments.ts"

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>

const schemas: Readonly<Record<string, string>> = {
  person: "Person",
  organisation: "Organization",
  state: "PublicBody",
  group: "Organization",
}

/**
 * Entries as FollowTheMoney entities, one JSON object a line: articles, actors, and for each entry an Event with its words,
 * since the model has no statement. Each entity comes once.
 */
export async function* ftmOf(entries: AsyncIterable<ShownEntry>): AsyncGenerator<string> {
  const known = new Set<string>()
  for await (const entry of entries) {
    if (!counts(entry)) continue
    const articles = [...new Map(entry.reports.map(report => [report.page, report])).values()]
    for (const { page, title, published, url, publisher } of articles)
      if (!known.has(page)) {
        known.add(page)
        yield entity(page, "Article", {
          title: [title ?? url ?? page],
          publishedAt: [dayOf(published)],
          sourceUrl: [url],
          publisher: [publisher],
          language: [entry.language === "de" ? "deu" : entry.language === "en" ? "eng" : null],
        })
      }
    const actor = entry.actor === null ? null : (entry.actorId ?? `a-${shortDigest(entry.actor)}`)
    if (actor !== null && !known.has(actor)) {
      known.add(actor)
      yield entity(actor, schemas[entry.actorKind ?? ""] ?? "LegalEntity", {
        name: [entry.actor],
        ...(entry.actorKind === "person" ? { position: entry.roles } : {}),
      })
    }
    yield entity(entry.entry, "Event", {
      name: [[entry.kind, entry.actor].filter(Boolean).join(" – ")],
      date: [dayOf(entry.said?.from ?? entry.reports[0]?.published)],
      summary: [entry.words],
      description: [entry.condition, entry.consequence],
      involved: [actor],
      location: [entry.place],
      proof: articles.map(({ page }) => page),
      sourceUrl: articles.map(({ url }) => url),
      keywords: [entry.kind, entry.outcome],
      endDate: [dayOf(entry.due?.to)],
    })
  }
}

const dayOf = (value: string | null | undefined): string | null => value?.slice(0, 10) ?? null

/** One entity; all values are lists of texts, and empty ones are left out. */
function entity(id: string, schema: string, properties: Properties): string {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const list = [...new Set(values.filter(value => value != null && value !== ""))]
    return list.length > 0 ? [[name, list]] : []
  })
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(kept) })}\n`
}
