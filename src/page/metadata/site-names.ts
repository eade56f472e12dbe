import { site } from "./address.ts"
import type { Sources } from "./sources.ts"
import { foldTitle } from "./title-words.ts"

/** The letters and digits of a name, lower-cased and without gaps: what names of sites are compared by. */
export const squeezed = (name: string): string => foldTitle(name).replaceAll(" ", "")

/** The names of the page's site, squeezed: that of its publisher, of its markup, and the name part of its host. */
export function siteNames({ evidence, article, meta }: Sources): readonly string[] {
  const host = evidence.url === null || !URL.canParse(evidence.url) ? "" : site(new URL(evidence.url))
  const names = [
    article.publisher ?? "",
    ...meta("og:site_name"),
    ...meta("publisher"),
    host.split(".").at(-2) ?? "",
  ]
  return [...new Set(names.map(squeezed).filter(name => name !== ""))]
}
