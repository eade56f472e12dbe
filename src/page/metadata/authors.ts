import { distinctNames, hasOpener, namesIn, opened } from "./names.ts"
import { titleBlock } from "./nearby-dates.ts"
import { siteNames, squeezed } from "./site-names.ts"
import { firstMeta, type Sources } from "./sources.ts"

const metaNames = [
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc:creator",
  "byl",
  "citation_author",
  "author.name",
  "cxenseparse:author",
  "rbauthors",
  "twitter:data1",
] as const

/**
 * The people and bodies that the page names as its authors, in its order, without repeats: from JSON-LD, meta tags,
 * elements marked as by-lines near the title, or a by-line printed there. Markup that names only the site itself gives
 * way to a by-line with other names. Empty where the page names nobody.
 */
export function authorsOf(sources: Sources): readonly string[] {
  const sites = siteNames(sources)
  let site: readonly string[] = []
  for (const source of [linkedAuthors, metaAuthors, markedAuthors, printedAuthors]) {
    const names = distinctNames(source(sources))
    const others = names.filter(name => !isSite(name, sites, sources))
    // Against markup that names the site only a whole name stands: one word may be an agency or a section.
    if (site.length === 0 ? others.length > 0 : others.some(isWholeName)) return names
    if (site.length === 0) site = names
  }
  return site.length > 0 ? site : distinctNames(farAuthors(sources))
}

const isWholeName = (name: string): boolean => /^\p{Lu}\S*(?: \S+)* \p{Lu}\S+$/u.test(name)

/** Whether a name is that of the site or of a body that JSON-LD calls one, rather than of somebody who wrote. */
function isSite(name: string, sites: readonly string[], { article }: Sources): boolean {
  const own = squeezed(name)
  if (/^[\p{L}\d-]+\.(?:de|com|net|org|at|ch|lu|eu)$/iu.test(name)) return true
  if (
    sites.some(
      site =>
        site === own || (own.length > 2 && site.length > 2 && (site.includes(own) || own.includes(site))),
    )
  )
    return true
  return article.authors.some(author => author.kind === "organisation" && squeezed(author.name) === own)
}

function linkedAuthors({ article }: Sources): readonly string[] {
  return article.authors.flatMap(author => namesIn(author.name))
}

function metaAuthors(sources: Sources): readonly string[] {
  for (const name of metaNames) {
    const label = firstMeta(sources, ["twitter:label1"]) ?? ""
    if (name === "twitter:data1" && !/written|author|verfasst|geschrieben|autor/i.test(label)) continue
    const names = sources.meta(name).flatMap(namesIn)
    if (names.length > 0) return names
  }
  return []
}

// A by-line stands within a few blocks of the title; farther ones are of comments and of other articles.
const above = 4
const below = 8
const longestLine = 160

/** The names in the marked elements near the title. */
function markedAuthors({ evidence }: Sources): readonly string[] {
  const title = titleBlock(evidence)
  const near = evidence.bylines.filter(
    ({ block }) => block < 0 || (block >= title - above && block <= title + below),
  )
  const behind = firstGroup(near.filter(line => line.block >= title))
  return behind.length > 0 ? behind : firstGroup(near)
}

/** The names in the first marked element that lies farther away: a by-line at the article's end. */
function farAuthors({ evidence }: Sources): readonly string[] {
  const title = titleBlock(evidence)
  return firstGroup(
    evidence.bylines.filter(
      ({ block, by, text }) => block > title + below && (by !== "class" || hasOpener(text)),
    ),
  )
}

/** The names of the first element that holds any, and of those that stand in its block or the next. */
function firstGroup(lines: Sources["evidence"]["bylines"]): readonly string[] {
  for (const by of ["itemprop", "rel", "class"] as const) {
    const marked = lines
      .filter(line => line.by === by && !isCredit(line.text))
      .map(line => ({ ...line, names: opened(line.text) }))
    const first = marked.find(line => line.names.length > 0)
    if (first === undefined) continue
    const group = marked.filter(line => line.block >= first.block && line.block <= first.block + 1)
    const names = innermost(distinctNames(group.flatMap(line => line.names)))
    const whole = names.filter(isWholeName)
    return whole.length > 0 ? names.filter(name => isWholeName(name) || !/^\p{Ll}/u.test(name)) : names
  }
  return []
}

const isCredit = (text: string): boolean =>
  /^(?:bild|foto|fotos|photo|photos|photograph|picture|image|illustration|video|grafik)(?:\s|:)/iu.test(text)

/** Drops a name that holds another one: the text of an outer element runs its parts together. */
const innermost = (names: readonly string[]): readonly string[] =>
  names.filter(name => !names.some(other => other !== name && ` ${name} `.includes(` ${other} `)))

/** The names in a by-line that is printed near the title, or alone on a line anywhere in the article. */
function printedAuthors({ evidence }: Sources): readonly string[] {
  const { blocks, text } = evidence
  const title = titleBlock(evidence)
  const last = blocks.findLastIndex(block => block.role === "article")
  for (let i = Math.max(0, title - 1); i < blocks.length && i <= Math.max(title + below, last + 1); i++) {
    const block = blocks[i]!
    const length = block.end - block.start
    if (block.kind === "title" || length > (i <= title + below ? longestLine : farLine)) continue
    for (const line of text.slice(block.start, block.end).split("\n")) {
      const trimmed = line.trim()
      if (!hasOpener(trimmed) || /[!?]$/.test(trimmed)) continue
      const names = opened(trimmed)
      if (i <= title + below ? names.length > 0 : names.some(isWholeName)) return names
    }
  }
  return []
}

// Farther down only a line that can hold little but names is a by-line.
const farLine = 50
