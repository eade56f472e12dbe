import { plainText } from "./plain-text.ts"
import { firstMeta, type Sources } from "./sources.ts"

const metaNames = [
  "og:site_name",
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "dc:publisher",
  "application-name",
  "copyright",
]

/** The name of who publishes the page: JSON-LD's publisher, then meta tags; null where neither gives a name. */
export function publisherOf(sources: Sources): string | null {
  for (const name of [sources.article.publisher, ...metaNames.map(meta => firstMeta(sources, [meta]))]) {
    const text = name === null ? "" : plainText(name).replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*/i, "")
    if (text !== "" && text.length <= 80 && !/^(?:https?:)?\/\//.test(text)) return text
  }
  return null
}
