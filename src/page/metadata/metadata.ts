import type { LanguagePack } from "../../lang/pack.ts"
import type { PageMetadata } from "../../model/page.ts"
import type { Problem } from "../../model/reading.ts"
import type { PageEvidence } from "../evidence.ts"
import { authorsOf } from "./authors.ts"
import { canonicalAddress } from "./canonical-address.ts"
import { datesOf } from "./dates.ts"
import { genreOf } from "./genre.ts"
import { languageOf } from "./language.ts"
import { publisherOf } from "./publisher.ts"
import { sectionsOf } from "./sections.ts"
import { readSources } from "./sources.ts"
import { titleOf } from "./title.ts"
import { topicsOf } from "./topics.ts"

/** What a page says about itself, and what was wrong with how it says it. */
export interface ReadMetadata {
  readonly metadata: PageMetadata
  readonly problems: readonly Problem[]
}

/**
 * Decides what a page says about itself from what was collected of it; works alike for HTML and for plain text, whose
 * evidence holds only a text, its blocks and perhaps an address. Pure; never throws for what a page holds.
 */
export function readMetadata(evidence: PageEvidence, packs: readonly LanguagePack[]): ReadMetadata {
  const sources = readSources(evidence, packs)
  const publisher = publisherOf(sources)
  const title = titleOf(sources, publisher)
  const path = sectionsOf(sources, title, publisher)
  const { published, modified } = datesOf(sources)
  const metadata: PageMetadata = {
    url: canonicalAddress(sources),
    title,
    publisher: publisher ?? path.site,
    authors: authorsOf(sources),
    topics: topicsOf(sources),
    sections: path.sections,
    published,
    modified,
    genre: genreOf(sources, title, path.sections),
    language: languageOf(sources),
  }
  return { metadata, problems: [] }
}
