import { plainText } from "./plain-text.ts"
import type { Sources } from "./sources.ts"

// More are keywords for search engines, and no longer what the article is about.
const mostTopics = 20
const longest = 60

const metaNames = ["parsely-tags", "sailthru.tags", "news_keywords", "cxenseparse:taglist", "keywords"]

/**
 * What the page says it is about, in its order, without `#` and repeats: `article:tag`, JSON-LD's keywords, the
 * keywords of meta tags, and last its visible tags, among which menus are easily found. In a text without markup, what
 * stands in its blocks of topics. Empty where it says nothing.
 */
export function topicsOf(sources: Sources): readonly string[] {
  const { evidence, article } = sources
  const candidates: (() => readonly string[])[] = [
    () => sources.meta("article:tag"),
    () => article.keywords,
    ...metaNames.map(name => () => sources.meta(name)),
    () => evidence.tags.filter(isTag),
    () => printedTopics(sources),
  ]
  for (const candidate of candidates) {
    const topics = distinct(candidate().flatMap(value => split(plainText(value))))
    if (topics.length > 0) return topics
  }
  return []
}

/** A visible tag is a few words and no sentence, and no link to more of them. */
const isTag = (tag: string): boolean =>
  tag.split(" ").length <= 5 &&
  !/[.!?©]$|^©|^\(?\d+\)?$/u.test(tag) &&
  !/^(?:alle|all|mehr|more|read|lesen|themen?$|relevante themen|schlagw(?:orte|örter)$|tags?$|share|teilen|comments?$|kommentare?$|view|follow|copy|news$|newsletter)/iu.test(
    tag,
  )

/** The topics in blocks that hold nothing else: "#Wahlen", "Themen: Hafen, Verkehr". */
function printedTopics({ evidence: { blocks, text, metas, headings } }: Sources): readonly string[] {
  // A page with markup names its tags there; its blocks of topics hold menus as well.
  if (metas.length > 0 || headings.length > 0) return []
  return blocks
    .filter(block => block.kind === "topics")
    .flatMap(block => text.slice(block.start, block.end).split("\n"))
    .map(line => line.replace(/^[\s\-–•*·>»›|]+/u, ""))
    .flatMap(line =>
      /^\p{L}[\p{L} ]{1,30}:\s*$/u.test(line) ? [] : [line.replace(/^\p{L}[\p{L} ]{1,30}:\s+/u, "")],
    )
}

function split(value: string): readonly string[] {
  const pieces = value.includes("#") ? value.split(/[,;|]|(?=#)/u) : value.split(/[,;|]/u)
  return pieces.map(piece => piece.replace(/^[\s#"'„“]+|[\s,"'“”]+$/gu, "")).filter(isTopic)
}

/** Systems put their own marks among the keywords ("type:article", "section_4711"); those are no topics. */
const isTopic = (piece: string): boolean =>
  piece.length > 1 &&
  !/^[\da-f]{8}-[\da-f-]{20,}$|^(?:[\w-]+\.)+(?:com|org|net|de|at|ch|uk)$/iu.test(piece) &&
  piece.length <= longest &&
  /\p{L}/u.test(piece) &&
  !/[=_:{}<>]|https?\//u.test(piece)

function distinct(topics: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return topics
    .filter(topic => {
      const key = topic.toLowerCase()
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, mostTopics)
}
