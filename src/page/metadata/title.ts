import { siteNames, squeezed } from "./site-names.ts"
import { firstMeta, type Sources } from "./sources.ts"
import { foldTitle } from "./title-words.ts"

// Longer headlines are leads in the wrong field.
const longest = 250

/**
 * The article's headline, without the names of site and section behind it: the headline of JSON-LD, the printed one
 * where page and markup agree on it, the one for sharing, in this order. Null where the page has none.
 */
export function titleOf(sources: Sources, publisher: string | null): string | null {
  const { evidence, article } = sources
  const cut = (title: string): string => withoutSite(title, sources, publisher)
  const shared = shorten(firstMeta(sources, ["og:title", "twitter:title"]), cut)
  const element = shorten(evidence.titleElement, cut)
  const linked = shorten(article.headline, cut)
  const headings = evidence.headings.slice(0, 12).flatMap(heading => shorten(heading.text, cut) ?? [])
  const claims = [shared, element].filter(claim => claim !== null)
  const heading = ownHeading(
    headings,
    [...(linked === null ? [] : [linked]), ...claims],
    [squeezed(publisher ?? ""), ...siteNames(sources)],
  )
  const chosen =
    fromMarkup(linked, shared, element, heading) ??
    heading ??
    shared ??
    printedTitle(sources) ??
    element ??
    firstMeta(sources, ["dc.title", "dcterms.title"]) ??
    headings[0] ??
    null
  return chosen === null ? null : withoutTail(chosen, [...headings, ...claims])
}

/** JSON-LD's headline, unless the page prints and shares another one and JSON-LD has a part of it or the tab's title. */
function fromMarkup(
  linked: string | null,
  shared: string | null,
  element: string | null,
  heading: string | null,
): string | null {
  if (linked !== null && shared !== null && isCutOff(linked) && shared.startsWith(linked)) return shared
  if (linked === null || shared === null || heading === null) return linked
  const own = foldTitle(linked)
  const agreed = foldTitle(shared)
  // A system that cuts its headline off, or keeps its kicker elsewhere, prints the whole of it.
  if (isCutOff(linked) && foldTitle(heading).startsWith(own)) return heading
  if (own === agreed || agreed !== foldTitle(heading)) return linked
  const tab = element !== null && own === foldTitle(element)
  return tab || edges(own, agreed) || edges(agreed, own) ? heading : linked
}

/** Whether a headline ends in dots, or is as long as search engines recommend at most. */
const isCutOff = (title: string): boolean => /(?:\.\.\.|…)$/u.test(title) || title.length >= 100

/**
 * The heading that is the article's: one that a claim of the markup equals, begins or ends with. A heading that holds
 * a claim and more holds a kicker as well, and the claim is taken. A single heading counts where it shares words with
 * the claims. Null where none can be told from the name of the site.
 */
function ownHeading(
  headings: readonly string[],
  claims: readonly string[],
  sites: readonly string[],
): string | null {
  const folded = claims.map(foldTitle)
  const named = headings.filter(heading => !isSite(heading, sites, folded))
  for (const heading of named) if (folded.includes(foldTitle(heading))) return heading
  // What begins a claim is the title before the site's name; what ends it may be the site's name itself.
  for (const heading of named)
    if (folded.some(claim => claim.startsWith(`${foldTitle(heading)} `))) return heading
  for (const heading of named) if (folded.some(claim => edges(claim, foldTitle(heading)))) return heading
  for (const heading of named) {
    const at = folded.findIndex(claim => claim.split(" ").length > 2 && edges(foldTitle(heading), claim))
    if (at >= 0) return claims[at]!
  }
  const only = named[0]
  if (named.length !== 1 || only === undefined) return null
  if (claims.length === 0) return only
  const words = new Set(folded.flatMap(claim => claim.split(" ")).filter(word => word.length > 3))
  const own = foldTitle(only).split(" ")
  return own.length > 2 || own.some(word => words.has(word)) ? only : null
}

/** Whether a heading is the name of the site: that of its publisher, or a few words with the host's name in them. */
function isSite(heading: string, sites: readonly string[], claims: readonly string[]): boolean {
  const name = squeezed(heading)
  if (name === "" || sites[0] === name) return true
  const short = foldTitle(heading).split(" ").length <= 5 && !claims.includes(foldTitle(heading))
  return short && sites.some(site => site.length > 4 && (name.includes(site) || site.includes(name)))
}

/** Whether the words of `part` begin or end `whole`. */
const edges = (whole: string, part: string): boolean =>
  part !== "" && (whole === part || whole.startsWith(`${part} `) || whole.endsWith(` ${part}`))

function printedTitle({ evidence }: Sources): string | null {
  const block = evidence.blocks.find(each => each.kind === "title")
  return block === undefined ? null : evidence.text.slice(block.start, block.end).trim()
}

function shorten(title: string | null, cut: (title: string) => string): string | null {
  const text = title === null || title.length > 4 * longest ? "" : cut(title.trim())
  return foldTitle(text) === "" || text.length > longest ? null : text
}

const lastPart = /^(.*\S)\s*(?:\s[|–—\-:•·»›:]|[|│])\s+(\S[^|│–—•·»›]*)$/u

/** Cuts the publisher's name, or that of the page's host, from the end of a title. */
function withoutSite(title: string, sources: Sources, publisher: string | null): string {
  const names = [squeezed(publisher ?? ""), ...siteNames(sources)]
  let text = title
  for (let i = 0; i < 3; i++) {
    const cut = lastPart.exec(text)
    const tail = squeezed(cut?.[2] ?? "")
    if (cut === null || tail === "") break
    if (!names.some(name => name.length > 2 && (name === tail || tail.includes(name)))) break
    text = cut[1]!
  }
  return text
}

/** Cuts what stands behind a bar or dash where the page also gives the title without it. */
function withoutTail(title: string, others: readonly string[]): string {
  const cut = lastPart.exec(title)
  if (cut === null) return title
  return others.some(other => foldTitle(other) === foldTitle(cut[1]!)) ? cut[1]! : title
}
