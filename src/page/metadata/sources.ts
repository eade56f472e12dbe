import type { CalendarWords } from "../../lang/calendar-words.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { PageEvidence } from "../evidence.ts"
import { type ArticleData, articleData } from "./article-data.ts"
import { type LinkedData, readLinkedData } from "./json-ld.ts"

/** Everything that a page's metadata is decided from, read once and in the forms that the decisions ask for. */
export interface Sources {
  readonly evidence: PageEvidence
  /** The contents of a `<meta>` name, in document order; an empty list where it has none. */
  readonly meta: (name: string) => readonly string[]
  readonly linked: LinkedData
  /** What JSON-LD says of the page's own article. */
  readonly article: ArticleData
  /** The calendars of the packs, that of the page's own language first. */
  readonly calendars: readonly CalendarWords[]
}

// Longer contents are descriptions or attacks; every decision is bounded by this.
const longest = 2000

/** Reads JSON-LD and meta tags of a page, and puts the calendar of its language first. */
export function readSources(evidence: PageEvidence, packs: readonly LanguagePack[]): Sources {
  const metas = new Map<string, string[]>()
  for (const { name, content } of evidence.metas) {
    const value = content.slice(0, longest).trim()
    if (value === "" || /^(?:null|undefined|none|n\/a)$/i.test(value)) continue
    const known = metas.get(name)
    if (known === undefined) metas.set(name, [value])
    else if (!known.includes(value)) known.push(value)
  }
  const meta = (name: string): readonly string[] => metas.get(name) ?? []
  const linked = readLinkedData(evidence.jsonLd)
  const own = evidence.language?.slice(0, 2).toLowerCase() ?? null
  const ordered = [...packs].sort((a, b) => Number(b.language === own) - Number(a.language === own))
  return {
    evidence,
    meta,
    linked,
    article: articleData(linked, evidence, meta),
    calendars: ordered.map(pack => pack.calendar),
  }
}

/** The first content of the first of some `<meta>` names that the page has; null where it has none of them. */
export function firstMeta(sources: Pick<Sources, "meta">, names: readonly string[]): string | null {
  for (const name of names) {
    const value = sources.meta(name)[0]
    if (value !== undefined) return value
  }
  return null
}
