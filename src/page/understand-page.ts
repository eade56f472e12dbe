import type { LanguagePack } from "../lang/pack.ts"
import type { Page } from "../model/page.ts"
import { decideBlocks } from "./blocks/decide-blocks.ts"
import { collectPage } from "./collect/collect-page.ts"
import type { PageEvidence } from "./evidence.ts"
import { decideLines } from "./lines/decide-lines.ts"
import { readMetadata } from "./metadata/metadata.ts"

/** Where a page came from. */
export interface PageOptions {
  readonly url?: string | null
}

/** Understands a page from its decoded HTML: its text in blocks with role and kind, and what it says about itself. Never fails. */
export function understandHtml(html: string, options: PageOptions, packs: readonly LanguagePack[]): Page {
  const collected = collectPage(html, options.url ?? null)
  const blocks = decideBlocks(collected, packs)
  return pageOf({ ...collected.evidence, blocks }, packs)
}

/** Understands plain text that was taken from a page: the text stays as it is, its lines are decided like blocks. Never fails. */
export function understandText(text: string, options: PageOptions, packs: readonly LanguagePack[]): Page {
  const blocks = decideLines(text, packs)
  const evidence: PageEvidence = {
    url: options.url ?? null,
    base: null,
    language: null,
    titleElement: null,
    metas: [],
    links: [],
    jsonLd: [],
    times: [],
    bylines: [],
    crumbs: [],
    tags: [],
    headings: [],
    text,
    blocks,
  }
  return pageOf(evidence, packs)
}

function pageOf(evidence: PageEvidence, packs: readonly LanguagePack[]): Page {
  const { metadata, problems } = readMetadata(evidence, packs)
  return { text: evidence.text, blocks: evidence.blocks, metadata, problems }
}
