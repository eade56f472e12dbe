import { isObject, type JsonObject, listOf } from "./json-value.ts"
import { plainText } from "./plain-text.ts"
import type { Sources } from "./sources.ts"
import { foldTitle, sameTitle } from "./title-words.ts"
import { trailInLines } from "./trail-lines.ts"
import { homeNames, siteWords } from "./words.ts"

const mostSections = 8
const longest = 60

/** The sections that hold a page, and the name of the site where the outermost one is it. */
export interface SectionPath {
  readonly sections: readonly string[]
  readonly site: string | null
}

/**
 * The path of sections from the outermost to the innermost, without the site itself and the article's title: from a
 * trail in JSON-LD, a visible trail, JSON-LD's section, meta tags, or in plain text a list of names at either end.
 */
export function sectionsOf(sources: Sources, title: string | null, publisher: string | null): SectionPath {
  const metaSections = ["article:section", "parsely-section", "sailthru.section", "section", "articlesection"]
  const candidates = [
    () => linkedTrail(sources),
    () => sources.evidence.crumbs,
    () => sources.article.sections,
    () => metaSections.map(name => sources.meta(name)).find(values => values.length > 0) ?? [],
    () => trailInLines(sources.evidence),
  ]
  const titles = [title, sources.evidence.titleElement, ...sources.meta("og:title").slice(0, 1)].filter(
    each => each !== null,
  )
  for (const candidate of candidates) {
    const path = cleanTrail(candidate(), titles, publisher)
    if (path.sections.length > 0) return path
  }
  return { sections: [], site: null }
}

function cleanTrail(
  trail: readonly string[],
  titles: readonly string[],
  publisher: string | null,
): SectionPath {
  const sections: string[] = []
  let site: string | null = null
  // A label such as "Themenseiten:" introduces a list of links, not a trail.
  if (
    trail.some(
      (name, i) =>
        i < trail.length - 1 && /\p{L}:\s*$/u.test(name) && !homeNames.has(name.trim().toLowerCase()),
    )
  )
    return { sections, site }
  for (const [i, raw] of trail.entries()) {
    const name = plainText(raw).replace(/^[\s>»›/|•·-]+|[\s>»›/|•·-]+$/gu, "")
    const folded = foldTitle(name)
    if (folded === "" || name.length > longest || homeNames.has(name.toLowerCase())) continue
    if (i === 0 && isSite(folded, publisher, trail.length)) {
      site = name
      continue
    }
    if (i > 0 && i === trail.length - 1 && isTitle(name, titles)) continue
    if (!sections.some(each => foldTitle(each) === folded)) sections.push(name)
  }
  return { sections: sections.slice(0, mostSections), site }
}

/** Whether the outermost name of a trail is the site's: the publisher's, an address, or "… News". */
function isSite(folded: string, publisher: string | null, length: number): boolean {
  if (publisher !== null && foldTitle(publisher) === folded) return true
  const words = folded.split(" ")
  return length > 1 && words.length > 1 && siteWords.has(words.at(-1)!)
}

/** Whether the innermost name is the article's title, whole, cut off, or in other words: no section has so many. */
function isTitle(name: string, titles: readonly string[]): boolean {
  const folded = foldTitle(name)
  if (folded.split(" ").length > 5) return true
  return titles.some(
    title => sameTitle(name, title) || (folded.length > 15 && foldTitle(title).startsWith(folded)),
  )
}

/** The longest breadcrumb list of the page's JSON-LD, by the positions that it gives. */
function linkedTrail({ linked }: Sources): readonly string[] {
  let best: readonly string[] = []
  for (const node of linked.nodes) {
    if (!node.types.includes("breadcrumblist")) continue
    const entries = listOf(node.value.itemListElement).filter(isObject)
    const names = [...entries]
      .sort((a, b) => position(a) - position(b))
      .map(entry => nameOfEntry(entry))
      .filter(name => name !== null)
    if (names.length > best.length) best = names
  }
  return best
}

const position = (entry: JsonObject): number => {
  const value = Number(entry.position)
  return Number.isFinite(value) ? value : 0
}

function nameOfEntry(entry: JsonObject): string | null {
  const item = listOf(entry.item)[0]
  const name = entry.name ?? (isObject(item) ? item.name : null)
  return typeof name === "string" ? name : null
}
