import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { changedAt, counts } from "./assessments.ts"
import type { ArchivedText } from "./entries.ts"

/** So many characters before and behind the words tell where they stand. */
const around = 32

/**
 * Entries as Web Annotations: where the words stand, by quotation and by position in code points of the archived text, and which
 * archived state that is. Source: W3C Web Annotation Data Model (2017).
 */
export async function* annotationsOf(
  entries: AsyncIterable<ShownEntry>,
  textOf: (page: string, version: number, textSha256: string) => Promise<ArchivedText | null>,
): AsyncGenerator<string> {
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:beimwort:annotations","type":"AnnotationPage","items":['
  let first = true
  for await (const entry of entries) {
    if (!counts(entry)) continue
    const targets = []
    for (const place of entry.evidence.filter(one => one.for === "words")) {
      const archived = await textOf(place.page, place.version, place.textSha256)
      if (archived) targets.push(targetOf(entry, place, archived))
    }
    if (targets.length === 0) continue
    yield `${first ? "" : ","}\n${JSON.stringify(annotationOf(entry, targets))}`
    first = false
  }
  yield "\n]}\n"
}

const annotationOf = (entry: ShownEntry, targets: readonly object[]): object => ({
  id: `urn:beimwort:${entry.entry}`,
  type: "Annotation",
  motivation: "identifying",
  created: changedAt(entry),
  creator: { type: "Software", name: "Beimwort", "beimwort:rule": entry.reports[0]?.rule },
  body: [
    { type: "TextualBody", purpose: "classifying", value: entry.kind, format: "text/plain" },
    ...(entry.actor
      ? [{ type: "TextualBody", purpose: "tagging", value: entry.actor, format: "text/plain" }]
      : []),
  ],
  target: targets.length === 1 ? targets[0] : targets,
})

function targetOf(
  entry: ShownEntry,
  { page, version, textSha256, start, end, exact }: ShownEntry["evidence"][number],
  { text, at }: ArchivedText,
): object {
  const url = entry.reports.find(report => report.page === page)?.url
  return {
    source: url ?? `urn:beimwort:${page}`,
    state: { type: "TimeState", sourceDate: at, cached: `urn:beimwort:${page}:${version}` },
    selector: [
      {
        type: "TextQuoteSelector",
        exact,
        prefix: whole(text.slice(Math.max(0, start - around), start)),
        suffix: whole(text.slice(end, end + around)),
      },
      {
        type: "TextPositionSelector",
        start: codePoints(text, 0, start),
        end: codePoints(text, 0, start) + codePoints(text, start, end),
        "beimwort:textSha256": textSha256,
      },
    ],
  }
}

/** How many code points a stretch of a text has; JavaScript counts UTF-16 code units. */
function codePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++
  return count
}

/** A stretch without half a character at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "")
