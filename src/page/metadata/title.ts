import { firstMeta, type Sources } from "./sources.ts"
import { foldTitle, sameTitle } from "./title-words.ts"

/**
 * The article's headline as the page prints it, without the publisher's name behind it; null where the page has none.
 */
export function titleOf(sources: Sources, publisher: string | null): string | null {
  const { evidence, article } = sources
  const linked = article.headline
  const graph = firstMeta(sources, ["og:title", "twitter:title", "dc.title"])
  const printed = evidence.headings[0]?.text ?? printedTitle(sources)
  const element = evidence.titleElement
  const chosen = linked ?? graph ?? printed ?? element
  return chosen === null ? null : withoutSuffix(chosen, publisher)
}

function printedTitle({ evidence }: Sources): string | null {
  const block = evidence.blocks.find(each => each.kind === "title")
  return block === undefined ? null : evidence.text.slice(block.start, block.end).trim()
}

function withoutSuffix(title: string, publisher: string | null): string {
  const cut = /^(.*\S)\s*[|–—\-:•·»]\s+([^|–—•·»]+)$/u.exec(title)
  if (cut === null || publisher === null) return title
  const [, head, tail] = cut
  return foldTitle(tail!) === foldTitle(publisher) || sameTitle(tail!, publisher) ? head! : title
}
