import type { PageEvidence } from "../evidence.ts"
import { sameAddress } from "./address.ts"
import type { LinkedData, LinkedNode } from "./json-ld.ts"
import { isObject, type Json, type JsonObject, listOf } from "./json-value.ts"
import { plainText } from "./plain-text.ts"
import { sameTitle } from "./title-words.ts"

/** What a page's JSON-LD says of the page's own article; every field is empty where it says nothing. */
export interface ArticleData {
  /** The article's schema.org types, lower-cased; empty where the page describes no article. */
  readonly types: readonly string[]
  readonly headline: string | null
  readonly authors: readonly NamedParty[]
  readonly publisher: string | null
  readonly published: string | null
  readonly created: string | null
  readonly modified: string | null
  readonly sections: readonly string[]
  readonly keywords: readonly string[]
  readonly genres: readonly string[]
  readonly language: string | null
  readonly url: string | null
}

/** Somebody that JSON-LD names, with whether it calls them a person. */
export interface NamedParty {
  readonly name: string
  readonly kind: "person" | "organisation" | "unknown"
}

/** How surely a node of a type is the article: a page that has both describes its article with the higher one. */
const ranks: Readonly<Record<string, number>> = {
  newsarticle: 10,
  reportagenewsarticle: 10,
  opinionnewsarticle: 10,
  analysisnewsarticle: 10,
  backgroundnewsarticle: 10,
  reviewnewsarticle: 10,
  askpublicnewsarticle: 10,
  advertisercontentarticle: 10,
  satiricalarticle: 10,
  liveblogposting: 9,
  article: 9,
  blogposting: 9,
  report: 8,
  scholarlyarticle: 8,
  medicalscholarlyarticle: 8,
  techarticle: 8,
  socialmediaposting: 7,
  discussionforumposting: 7,
  review: 5,
  recipe: 5,
  podcastepisode: 5,
  creativework: 4,
  videoobject: 3,
  webpage: 2,
  itempage: 2,
  medicalwebpage: 2,
  collectionpage: 1,
}

/** Properties under which other articles hang. */
const others = new Set([
  "itemlistelement",
  "item",
  "haspart",
  "liveblogupdate",
  "citation",
  "relatedlink",
  "mentions",
  "comment",
  "isbasedon",
  "blogpost",
  "review",
  "video",
  "image",
  "associatedmedia",
  "author",
  "publisher",
])

/** Picks the page's own article among the nodes, by address and headline where there are several, and reads it. */
export function articleData(
  linked: LinkedData,
  evidence: PageEvidence,
  meta: (name: string) => readonly string[],
): ArticleData {
  const titles = [
    ...evidence.headings.slice(0, 3).map(heading => heading.text),
    ...meta("og:title").slice(0, 1),
    ...(evidence.titleElement === null ? [] : [evidence.titleElement]),
  ]
  let best: LinkedNode | null = null
  let bestScore = 0
  for (const node of linked.nodes) {
    const rank = Math.max(0, ...node.types.map(type => ranks[type] ?? 0))
    if (rank === 0) continue
    let score = rank * 10 - node.depth
    if (node.under !== null && others.has(node.under.toLowerCase())) score -= 40
    const headline = textOf(node.value.headline) ?? textOf(node.value.name)
    if (headline !== null && titles.some(title => sameTitle(title, headline))) score += 30
    if (addressesOf(node.value).some(address => sameAddress(address, evidence.url))) score += 20
    if (score > bestScore) {
      bestScore = score
      best = node
    }
  }
  return best === null ? nothing : read(best, linked)
}

const nothing: ArticleData = {
  types: [],
  headline: null,
  authors: [],
  publisher: null,
  published: null,
  created: null,
  modified: null,
  sections: [],
  keywords: [],
  genres: [],
  language: null,
  url: null,
}

function read({ types, value }: LinkedNode, linked: LinkedData): ArticleData {
  const isArticle = types.some(type => (ranks[type] ?? 0) >= 5)
  const authors = [...listOf(value.author), ...(value.author === undefined ? listOf(value.creator) : [])]
  return {
    types,
    headline: isArticle ? (textOf(value.headline) ?? textOf(value.name)) : null,
    authors: authors.flatMap(author => parties(linked.resolve(author))),
    publisher: parties(linked.resolve(listOf(value.publisher)[0] ?? null))[0]?.name ?? null,
    published: textOf(value.datePublished),
    created: textOf(value.dateCreated),
    modified: textOf(value.dateModified),
    sections: texts(value.articleSection),
    keywords: texts(value.keywords),
    genres: texts(value.genre),
    language: textOf(value.inLanguage) ?? textOf(nameOf(value.inLanguage)),
    url: addressesOf(value)[0] ?? null,
  }
}

const people = new Set(["person"])
const bodies = new Set(["organization", "newsmediaorganization", "corporation", "ngo"])

function parties(value: Json): readonly NamedParty[] {
  if (typeof value === "string") return named(value, "unknown")
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(parties)
  if (!isObject(value)) return []
  const types = listOf(value["@type"]).map(type => String(type).toLowerCase())
  const kind = types.some(type => people.has(type))
    ? "person"
    : types.some(type => bodies.has(type))
      ? "organisation"
      : "unknown"
  const name = listOf(value.name).flatMap(entry => (typeof entry === "string" ? named(entry, kind) : []))
  if (name.length > 0) return name
  const given = textOf(value.givenName)
  const family = textOf(value.familyName)
  return family === null ? [] : named(given === null ? family : `${given} ${family}`, kind)
}

function named(name: string, kind: NamedParty["kind"]): readonly NamedParty[] {
  const text = plainText(name)
  return text === "" ? [] : [{ name: text, kind }]
}

const nameOf = (value: Json | undefined): Json | undefined =>
  isObject(value) ? (value.alternateName ?? value.name) : undefined

/** The first text of a value, without markup; null where it holds none. */
function textOf(value: Json | undefined): string | null {
  const first = listOf(value)[0]
  const text = typeof first === "number" ? String(first) : typeof first === "string" ? plainText(first) : ""
  return text === "" ? null : text
}

/** All texts of a value: strings, and the names of objects. */
function texts(value: Json | undefined): readonly string[] {
  return listOf(value)
    .map(entry => (isObject(entry) ? nameOf(entry) : entry))
    .flatMap(entry => (typeof entry === "string" ? [plainText(entry)] : []))
    .filter(text => text !== "")
}

function addressesOf(value: JsonObject): readonly string[] {
  const page = listOf(value.mainEntityOfPage)[0]
  return [value.url, isObject(page) ? (page["@id"] ?? page.url) : page, value["@id"]].filter(
    address => typeof address === "string" && /^(?:https?:)?\/\//.test(address),
  ) as string[]
}
