import { isHeading, Tag } from "../../html/tags.ts"
import type { CollectedPage } from "../collect/collected-page.ts"
import { Ancestor } from "../collect/collected-page.ts"
import { Hint } from "../hints/hint-families.ts"
import { shareOf, shingles, wordHashes } from "./word-shingles.ts"

/** What a page's own statements say about its blocks. */
export interface PageHints {
  /** The block of the headline; -1 where none is known. */
  readonly title: number
  /** The word hashes of the description that the page gives of its article. */
  readonly description: ReadonlySet<number>
  /** The four-word shingles of the article's body in JSON-LD; null where the page gives none worth having. */
  readonly body: ReadonlySet<number> | null
  readonly bodyWords: number
}

/** Reads the headline, the description and the article's body that the page states. */
export function readPageHints(page: CollectedPage): PageHints {
  const metas = page.evidence.metas
  const description =
    metas.find(m => /(?:^|:)description$/u.test(m.name) && m.content.length > 40)?.content ?? ""
  const body = wordHashes(articleBody(page.evidence.jsonLd))
  return {
    title: findTitle(page),
    description: shingles(wordHashes(description), 3),
    body: body.length < 40 ? null : shingles(body, 4),
    bodyWords: body.length,
  }
}

/** The longest `articleBody` in the page's JSON-LD, tags taken out; empty where there is none. */
export function articleBody(jsonLd: readonly string[]): string {
  let longest = ""
  for (const source of jsonLd) {
    for (let at = source.indexOf('"articleBody"'); at >= 0; at = source.indexOf('"articleBody"', at + 1)) {
      const start = source.indexOf('"', source.indexOf(":", at + 13))
      if (start < 0) break
      let end = start + 1
      while (end < source.length && source.charCodeAt(end) !== 0x22)
        end += source.charCodeAt(end) === 0x5c ? 2 : 1
      if (end >= source.length) break
      const value = unquote(source.slice(start, end + 1))
      if (value.length > longest.length) longest = value
    }
  }
  return longest.includes("<") ? longest.replace(/<[^<>]{0,2000}>/gu, " ") : longest
}

function unquote(literal: string): string {
  try {
    const value: unknown = JSON.parse(literal.replace(/[\n\r\t]/gu, " "))
    return typeof value === "string" ? value : ""
  } catch {
    return ""
  }
}

/** The block of the headline: a heading that says what the page's title says. */
function findTitle(page: CollectedPage): number {
  const { blocks, text, evidence } = page
  const stated = new Set<number>()
  const add = (value: string | null | undefined): void => {
    if (value) for (const hash of wordHashes(value.slice(0, 400))) stated.add(hash)
  }
  add(evidence.titleElement)
  for (const m of evidence.metas)
    if (m.name === "og:title" || m.name === "twitter:title" || m.name === "headline") add(m.content)
  for (const source of evidence.jsonLd) {
    const headline = /"headline"\s*:\s*("(?:[^"\\]|\\.){0,400}")/u.exec(source)
    if (headline) add(unquote(headline[1]!))
  }
  let best = -1
  let highest = 0.55
  for (let i = 0; i < blocks.tag.length; i++) {
    const words = blocks.words[i]!
    const tag = blocks.tag[i]!
    const heading = isHeading[tag] === 1 || (blocks.ancestors[i]! & Ancestor.heading) !== 0
    if (words === 0 || words > 60 || (!heading && (blocks.near[i]! & Hint.headline) === 0)) continue
    const hashes = wordHashes(text.slice(blocks.start[i]!, blocks.end[i]!))
    let shared = 0
    for (const hash of hashes) if (stated.has(hash)) shared++
    let score = shared / hashes.length
    // A section's name stands in the title as well: longer headings are likelier, and h1 more than all.
    score *= Math.min(1, 0.4 + words / 6)
    if (tag === Tag.h1) score += words >= 3 ? 0.5 : 0.25
    else if (!heading) score -= 0.2
    else if (tag !== Tag.h2) score -= 0.1
    if ((blocks.ancestors[i]! & (Ancestor.nav | Ancestor.aside | Ancestor.footer | Ancestor.hidden)) !== 0)
      score -= 0.5
    if (blocks.linkWords[i]! > 0) score -= 0.15
    if (score > highest) {
      highest = score
      best = i
    }
  }
  return best
}

/** Whether the words are those of the page's description, or the beginning of them. */
export const isDescription = (hints: PageHints, words: readonly number[]): boolean =>
  hints.description.size > 2 && (shareOf(words, hints.description, 3) ?? 0) > 0.7
