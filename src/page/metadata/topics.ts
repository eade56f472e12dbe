import { plainText } from "./plain-text.ts"
import type { Sources } from "./sources.ts"

// More are keywords for search engines, and no longer what the article is about.
const mostTopics = 20
const longest = 60

const metaNames = [
  "article:tag",
  "parsely-tags",
  "sailthru.tags",
  "news_keywords",
  "cxenseparse:taglist",
  "keywords",
]

/**
 * What the page says it is about, in its order, without `#` and repeats: its visible tags and `article:tag`, then
 * JSON-LD's keywords, then the keywords of meta tags. Empty where it says nothing.
 */
export function topicsOf(sources: Sources): readonly string[] {
  const { evidence, article } = sources
  const candidates: (() => readonly string[])[] = [
    () => evidence.tags,
    () => printedTopics(sources),
    () => sources.meta("article:tag"),
    () => article.keywords,
    ...metaNames.map(name => () => sources.meta(name)),
  ]
  for (const candidate of candidates) {
    const topics = distinct(candidate().flatMap(value => split(plainText(value))))
    if (topics.length > 0) return topics
  }
  return []
}

/** The topics in blocks that hold nothing else: "#Wahlen", "Themen: Hafen, Verkehr". */
function printedTopics({ evidence: { blocks, text } }: Sources): readonly string[] {
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
  piece.length > 1 && piece.length <= longest && /\p{L}/u.test(piece) && !/[=_:{}<>]|https?\//u.test(piece)

function distinct(topics: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return topics
    .filter(topic => {
      const key = topic.toLowerCase()
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, mostTopics)
}
