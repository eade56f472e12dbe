import { createHash } from "node:crypto"
import { detectLanguage } from "../lang/detect-language.ts"
import type { Page } from "../model/page.ts"
import { problem } from "../model/problem.ts"
import type { Problem, Reading } from "../model/reading.ts"
import { decodeBytes } from "../page/bytes/decode-bytes.ts"
import { looksLikeHtml, sniffFormat } from "../page/bytes/sniff-format.ts"
import { type PageOptions, understandHtml, understandText } from "../page/understand-page.ts"
import type { Explanation } from "../read/explanation.ts"
import { type Findings, readPage } from "../read/read-page.ts"
import { isPublished } from "./input/published.ts"
import { packOf, packs } from "./packs.ts"
import { version } from "./version.ts"

/** What is known of a document beside its content. */
interface Circumstances {
  /** Its id in the reading; by default the SHA-256 of its bytes, in hexadecimal. */
  readonly id?: string | null
  /** Where it came from. */
  readonly url?: string | null
  /** Its language, as `de` or `en-GB`; by default told from the text. One that is not read gives blocks and no finds. */
  readonly lang?: string | null
  /** When it was published, `YYYY-MM-DD[THH:MM[±HH:MM]]`; by default what the page says. */
  readonly published?: string | null
}

/** One page to read: as HTML, as the text of a page, or as the bytes of either. */
export type Document = Circumstances &
  (
    | { readonly html: string }
    | { readonly text: string }
    | {
        readonly bytes: Uint8Array
        /** The `Content-Type` that came with the bytes. */
        readonly contentType?: string | null
        /** What the bytes are; by default told from them. */
        readonly format?: "html" | "text"
        /** Problems that were met while taking the bytes in; they stand in the reading. */
        readonly problems?: readonly Problem[]
      }
  )

/** The version that reads, with the versions of its language packs, as it stands in every reading. */
export const reader: string = [version, ...packs.map(pack => `${pack.language}.${pack.version}`)].join("+")

/**
 * Reads one page: what is article and what is furniture, what the page says about itself, and who said what in it.
 * Never fails on what a page holds: what could not be understood stands in the reading's `problems`. The same document
 * gives the same reading, byte for byte. Throws RangeError for a `published` that is no date.
 */
export function read(document: Document): Reading {
  return readExplained(document).reading
}

/** A reading with how each of its statements came about, which is made only where it is asked for. */
export interface Explained {
  readonly reading: Reading
  readonly explain: () => readonly Explanation[]
}

/** Reads one page as `read` does, so that its statements can be explained. Throws RangeError as `read` does. */
export function readExplained(document: Document): Explained {
  if (document.published && !isPublished(document.published))
    throw new RangeError(`published is "${document.published}", not YYYY-MM-DD[THH:MM[±HH:MM]]`)
  const { page, digest, problems } = open(document)
  const language = document.lang?.toLowerCase().split("-")[0] ?? detectLanguage(articleText(page), profiles)
  const pack = packOf(language ?? null)
  const { metadata } = page
  const published = document.published ? { value: document.published, source: "given" } : metadata.published
  const findings = pack ? readPage(page, pack, published?.value ?? null) : nothing
  const all = [...problems, ...page.problems]
  if (!pack && hasText(page))
    all.push(problem("unsupported-language", "The text is in none of the languages that are read"))
  if (!published && pack)
    all.push(problem("no-publication-date", "No publication date was found on the page or passed"))
  const reading: Reading = {
    version: 1,
    reader,
    id: document.id ?? digest(),
    language: pack ? pack.language : null,
    url: metadata.url ?? document.url ?? null,
    title: metadata.title,
    publisher: metadata.publisher,
    authors: [...metadata.authors],
    topics: [...metadata.topics],
    sections: [...metadata.sections],
    published,
    modified: metadata.modified,
    genre: metadata.genre ?? findings.genre,
    text: page.text,
    blocks: [...page.blocks],
    statements: findings.statements,
    commitments: findings.commitments,
    actors: findings.actors,
    times: findings.times,
    figures: findings.figures,
    shifts: findings.shifts,
    wording: findings.wording,
    problems: all,
  }
  return { reading, explain: findings.explain }
}

const nothing: Findings = {
  statements: [],
  commitments: [],
  actors: [],
  times: [],
  figures: [],
  shifts: [],
  wording: [],
  genre: null,
  explain: () => [],
}

/** One list for all readings: the detector keeps its tables by it. */
const profiles = packs.map(pack => ({ ...pack.profile, language: pack.language }))

interface Opened {
  readonly page: Page
  readonly digest: () => string
  readonly problems: readonly Problem[]
}

function open(document: Document): Opened {
  const options = { url: document.url ?? null }
  if ("html" in document) return openHtml(document.html, document.html, options, [])
  if ("text" in document) return openText(document.text, document.text, options, [])
  const { bytes } = document
  const hint = { contentType: document.contentType ?? null }
  const format = sniffFormat(bytes, hint)
  const before = document.problems ?? []
  if (format === "empty") return openText("", bytes, options, before)
  if (format !== "html" && format !== "text") {
    const binary = problem("binary-input", "The bytes are neither HTML nor text")
    return {
      page: understandText("", options, packs),
      digest: () => sha256(bytes),
      problems: [...before, binary],
    }
  }
  const decoded = decodeBytes(bytes, hint)
  const problems = [...before, ...decoded.problems]
  const html = document.format ? document.format === "html" : format === "html" || looksLikeHtml(decoded.text)
  return html
    ? openHtml(decoded.text, bytes, options, problems)
    : openText(decoded.text, bytes, options, problems)
}

function openHtml(
  html: string,
  source: string | Uint8Array,
  options: PageOptions,
  problems: readonly Problem[],
): Opened {
  const page = understandHtml(html, options, packs)
  return { page, digest: () => sha256(source), problems: [...problems, ...silenceOf(page, html)] }
}

function openText(
  text: string,
  source: string | Uint8Array,
  options: PageOptions,
  problems: readonly Problem[],
): Opened {
  const page = understandText(text, options, packs)
  return { page, digest: () => sha256(source), problems: [...problems, ...silenceOf(page, text)] }
}

/** Why a page holds no article, where it holds none: said in place of an empty reading without a word. */
function silenceOf(page: Page, source: string): Problem[] {
  if (page.blocks.some(block => block.role === "article")) return []
  if (page.blocks.length > 0) return [problem("no-article", "Everything on the page is furniture")]
  if (source.trim() === "") return [problem("empty-input", "There is nothing in it")]
  if (/<script[\s>]/i.test(source))
    return [problem("scripts-only", "The page has scripts, and no text without them")]
  return [problem("no-article", "There is no text on the page")]
}

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex")

const hasText = (page: Page): boolean => page.blocks.length > 0

/** The article's text as far as it tells the language; the whole page's where no article was found. */
function articleText(page: Page): string {
  const article = page.blocks.filter(block => block.role === "article")
  const blocks = article.length > 0 ? article : page.blocks
  let text = ""
  for (const block of blocks) {
    text += `${page.text.slice(block.start, block.end)}\n`
    if (text.length > 20_000) break
  }
  return text
}
