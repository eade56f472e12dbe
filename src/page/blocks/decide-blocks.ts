import type { LanguagePack } from "../../lang/pack.ts"
import type { Block } from "../../model/reading.ts"
import type { CollectedPage } from "../collect/collected-page.ts"
import { Cue, cueMatcher } from "../hints/cue-groups.ts"
import { Hint } from "../hints/hint-families.ts"
import { loadTrees, scoreRows } from "../trees/boosted-trees.ts"
import { type BlockFeatures, blockFeatures, featureNames } from "./block-features.ts"
import { decideKinds } from "./block-kinds.ts"
import stored from "./blocks.model.json" with { type: "json" }
import { type Containers, findContainers } from "./containers.ts"
import { type PageHints, readPageHints } from "./page-hints.ts"

const model = loadTrees(stored, featureNames)

/** A page with all that its blocks are decided from. */
export interface PreparedPage {
  readonly page: CollectedPage
  readonly containers: Containers
  readonly hints: PageHints
  readonly features: BlockFeatures
}

/** Decides for every block of a page whether it is of the article, and which kind it is. */
export function decideBlocks(page: CollectedPage, packs: readonly LanguagePack[]): Block[] {
  const prepared = preparePage(page, packs)
  return decideByScores(prepared, scoreRows(model, prepared.features.rows))
}

/** Computes what the decision needs. */
export function preparePage(page: CollectedPage, packs: readonly LanguagePack[]): PreparedPage {
  const containers = findContainers(page)
  const hints = readPageHints(page)
  return { page, containers, hints, features: blockFeatures(page, containers, hints, cueMatcher(packs)) }
}

/** Decides by the model's scores (log odds of each block being of the article) and by rules. */
export function decideByScores(prepared: PreparedPage, scores: Float32Array): Block[] {
  const { page, hints, features } = prepared
  return decideKinds({
    page,
    article: withoutLabels(prepared, chooseArticle(prepared, scores)),
    cues: features.cues,
    described: i => features.described[i] === 1,
    title: hints.title,
  })
}

/** Takes out what no model is needed for: the line of the author or the date, credits of pictures, notes of embedded content. */
function withoutLabels({ page, features, hints }: PreparedPage, article: Uint8Array): Uint8Array {
  const b = page.blocks
  const first = hints.title < 0 ? article.indexOf(1) : hints.title
  const slots = areSlots(page, article)
  return article.map((taken, i) => {
    if (taken === 0 || (slots && inSlot(page, i))) return 0
    const cue = features.cues[i]!
    const words = b.words[i]!
    if ((cue & Cue.never) !== 0) return 0
    // "Article continues", three times over, is a label between paragraphs.
    if (features.copies[i]! >= 3 && words <= 4 && b.stops[i] === 0) return 0
    // A sign of rights at the head of a short line is a credit.
    if (words <= 14 && page.text.charCodeAt(b.start[i]!) === 0xa9) return 0
    const byline = ((b.near[i]! | b.inner[i]!) & Hint.meta) !== 0 && (cue & (Cue.byline | Cue.time)) !== 0
    return byline && words <= 12 && b.stops[i] === 0 && Math.abs(i - first) <= 8 ? 0 : 1
  })
}

const inSlot = ({ blocks }: CollectedPage, block: number): boolean =>
  (blocks.near[block]! & Hint.advertisement) !== 0

/** Whether what stands in elements named for advertisements is a small part of what was taken, and so no whole page of that name. */
function areSlots(page: CollectedPage, article: Uint8Array): boolean {
  let all = 0
  let named = 0
  article.forEach((taken, i) => {
    if (taken === 0) return
    all += page.blocks.words[i]!
    if (inSlot(page, i)) named += page.blocks.words[i]!
  })
  return named < all / 4
}

/** Fewer words are a page whose article the model did not see, wherever there is much more running text. */
const fewWords = 40

/** What the model takes; where that is next to nothing, what the page itself calls its body, or its fullest container. */
function chooseArticle({ page, containers, features }: PreparedPage, scores: Float32Array): Uint8Array {
  const { words } = page.blocks
  const choose = (keep: (block: number) => boolean): Uint8Array =>
    Uint8Array.from(words, (n, i) => (n > 0 && keep(i) ? 1 : 0))
  const wordsOf = (article: Uint8Array): number =>
    words.reduce((sum, n, i) => sum + (article[i] === 1 ? n : 0), 0)
  const chosen = choose(i => scores[i]! > 0)
  const found = wordsOf(chosen)
  if (found >= fewWords) return chosen
  const range = containers.ranges[0]
  const rescues = [
    (i: number) => scores[i]! > 0 || features.bodyShare[i]! > 0.5,
    (i: number) => scores[i]! > -1.5,
    (i: number) =>
      range !== undefined && i >= range.first && i < range.end && containers.mass[i]! > 0 && scores[i]! > -4,
  ]
  for (const rescue of rescues) {
    const article = choose(rescue)
    if (wordsOf(article) > Math.max(fewWords, found * 3)) return article
  }
  return chosen
}
