import { distinctNames, hasOpener, namesIn } from "./names.ts"
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
 * elements marked as by-lines, or a by-line in the text near the title. Empty where it names nobody.
 */
export function authorsOf(sources: Sources): readonly string[] {
  for (const source of [linkedAuthors, metaAuthors, markedAuthors, printedAuthors]) {
    const names = distinctNames(source(sources))
    if (names.length > 0) return names
  }
  return []
}

function linkedAuthors({ article }: Sources): readonly string[] {
  return article.authors.flatMap(author => namesIn(author.name))
}

function metaAuthors(sources: Sources): readonly string[] {
  for (const name of metaNames) {
    if (
      name === "twitter:data1" &&
      !/written|author|verfasst|geschrieben|autor/i.test(firstMeta(sources, ["twitter:label1"]) ?? "")
    )
      continue
    const names = sources.meta(name).flatMap(namesIn)
    if (names.length > 0) return names
  }
  return []
}

function markedAuthors({ evidence }: Sources): readonly string[] {
  for (const by of ["rel", "itemprop", "class"] as const) {
    const names = evidence.bylines.filter(line => line.by === by).flatMap(line => namesIn(line.text))
    if (names.length > 0) return names
  }
  return []
}

// A by-line is short and stands within a few blocks of the title.
const longestLine = 160
const reach = 8

function printedAuthors({ evidence }: Sources): readonly string[] {
  const { blocks, text } = evidence
  const title = Math.max(
    0,
    blocks.findIndex(block => block.kind === "title"),
  )
  for (const block of blocks.slice(title, title + reach)) {
    if (block.end - block.start > longestLine) continue
    for (const line of text.slice(block.start, block.end).split("\n")) {
      const trimmed = line.trim()
      if (hasOpener(trimmed) && !/[.!?]$/.test(trimmed)) {
        const names = namesIn(trimmed)
        if (names.length > 0) return names
      }
    }
  }
  return []
}
