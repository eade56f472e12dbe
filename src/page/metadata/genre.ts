import type { Genre } from "../../model/reading.ts"
import { firstMeta, type Sources } from "./sources.ts"

/** What schema.org's types of articles say of the kind of text. */
const types: Readonly<Record<string, string>> = {
  opinionnewsarticle: "opinion",
  analysisnewsarticle: "analysis",
  backgroundnewsarticle: "analysis",
  reportagenewsarticle: "report",
  reviewnewsarticle: "review",
  criticreview: "review",
  advertisercontentarticle: "sponsored",
  satiricalarticle: "satire",
  liveblogposting: "ticker",
}

/** What the names of sections and labels over a title say, lower-cased; only where nothing else stands beside them. */
const labels: Readonly<Record<string, string>> = {
  kommentar: "opinion",
  kommentare: "opinion",
  "ein kommentar": "opinion",
  gastkommentar: "opinion",
  meinung: "opinion",
  meinungen: "opinion",
  debatte: "opinion",
  kolumne: "opinion",
  kolumnen: "opinion",
  glosse: "opinion",
  leitartikel: "opinion",
  gastbeitrag: "opinion",
  "ein gastbeitrag": "opinion",
  essay: "opinion",
  opinion: "opinion",
  opinions: "opinion",
  "op-ed": "opinion",
  comment: "opinion",
  commentary: "opinion",
  column: "opinion",
  columnists: "opinion",
  editorial: "opinion",
  editorials: "opinion",
  "letter to the editor": "opinion",
  leserbrief: "opinion",
  leserbriefe: "opinion",
  voices: "opinion",
  viewpoint: "opinion",
  analyse: "analysis",
  "eine analyse": "analysis",
  analysis: "analysis",
  "news analysis": "analysis",
  hintergrund: "analysis",
  hintergründe: "analysis",
  explainer: "analysis",
  interview: "interview",
  interviews: "interview",
  "im interview": "interview",
  "q&a": "interview",
  reportage: "reportage",
  ticker: "ticker",
  liveticker: "ticker",
  liveblog: "ticker",
  newsblog: "ticker",
  "live blog": "ticker",
  "live updates": "ticker",
  "anzeige von": "sponsored",
  advertorial: "sponsored",
  "sponsored content": "sponsored",
  sponsored: "sponsored",
  "sponsored post": "sponsored",
  "paid content": "sponsored",
  "paid post": "sponsored",
  "partner content": "sponsored",
  "brand content": "sponsored",
  "bezahlter inhalt": "sponsored",
  "bezahlte anzeige": "sponsored",
  werbebeitrag: "sponsored",
  "gesponserter inhalt": "sponsored",
  pressemitteilung: "press release",
  "press release": "press release",
  "press releases": "press release",
  rezension: "review",
  review: "review",
  reviews: "review",
  satire: "satire",
  podcast: "podcast",
}

// A label stands right above the title or right below it; what stands in a menu or an advertisement labels that.
const above = 2
const below = 1
const labelling: ReadonlySet<string> = new Set(["meta", "paragraph", "lead", "heading", "other"])

/**
 * The kind of text that the page says it is: by its markup, by a label beside the title or before a colon in it, or by
 * the section it stands in. Null where nothing says so: a report is not assumed.
 */
export function genreOf(sources: Sources, title: string | null, sections: readonly string[]): Genre | null {
  return byMarkup(sources) ?? byLabel(sources, title) ?? bySection(sections) ?? byAuthor(sources)
}

function byMarkup(sources: Sources): Genre | null {
  for (const type of sources.article.types) {
    const value = types[type]
    if (value !== undefined) return { value, source: "markup", why: `JSON-LD calls the page ${type}.` }
  }
  for (const genre of [
    ...sources.article.genres,
    firstMeta(sources, ["genre", "article:genre", "article:opinion"]),
  ]) {
    if (genre === null) continue
    if (genre === "true")
      return { value: "opinion", source: "markup", why: "The meta tag article:opinion is true." }
    const value = ownLabel(genre)
    if (value !== null) return { value, source: "markup", why: `The markup gives the genre “${genre}”.` }
  }
  return null
}

function byLabel({ evidence: { blocks, text } }: Sources, title: string | null): Genre | null {
  const at = blocks.findIndex(block => block.kind === "title")
  if (at >= 0)
    for (const block of blocks.slice(Math.max(0, at - above), at + below + 1)) {
      if (block.end - block.start > 40 || !labelling.has(block.kind)) continue
      const label = text.slice(block.start, block.end).trim()
      const value = ownLabel(label)
      if (value !== null) return { value, source: "label", why: `“${label}” stands beside the title.` }
    }
  const lead = /^([\p{L} &-]{4,24})(?::|\s\|)\s/u.exec(title ?? "")?.[1] ?? ""
  const value = lead.toLowerCase() === "anzeige" ? "sponsored" : ownLabel(lead)
  return value === null ? null : { value, source: "label", why: `The title begins with “${lead}”.` }
}

function bySection(sections: readonly string[]): Genre | null {
  for (const section of sections) {
    const value = ownLabel(section)
    if (value !== null) return { value, source: "label", why: `The page stands in the section “${section}”.` }
  }
  return null
}

function byAuthor({ article }: Sources): Genre | null {
  const sole = article.authors.length === 1 ? article.authors[0]!.name.toLowerCase() : ""
  return wholeAgencies.has(sole)
    ? {
        value: "agency",
        source: "inferred",
        why: `The only author is the agency ${article.authors[0]!.name}.`,
      }
    : null
}

const wholeAgencies = new Set([
  "dpa",
  "afp",
  "apa",
  "reuters",
  "sid",
  "epd",
  "kna",
  "associated press",
  "the associated press",
  "ap",
])

function ownLabel(text: string): string | null {
  const label = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
  return Object.hasOwn(labels, label) ? labels[label]! : null
}
