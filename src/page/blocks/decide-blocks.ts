import { isHeading } from "../../html/tags.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { Block } from "../../model/reading.ts"
import type { CollectedPage } from "../collect/collected-page.ts"
import { cueMatcher } from "../hints/cue-groups.ts"
import { blockFeatures, featureNames } from "./block-features.ts"
import { decideKinds } from "./block-kinds.ts"
import { findContainers } from "./containers.ts"
import { readPageHints } from "./page-hints.ts"

const describedColumn = featureNames.indexOf("description")

/** Decides for every block of a page whether it is of the article, and which kind it is. */
export function decideBlocks(page: CollectedPage, packs: readonly LanguagePack[]): Block[] {
  const n = page.blocks.tag.length
  if (n === 0) return []
  const containers = findContainers(page)
  const hints = readPageHints(page)
  const { values, cues } = blockFeatures(page, containers, hints, cueMatcher(packs))
  const article = new Uint8Array(n)
  const range = containers.ranges[0]
  if (range !== undefined)
    for (let i = range.first; i < range.end; i++)
      article[i] =
        containers.mass[i]! > 0 || (isHeading[page.blocks.tag[i]!] === 1 && (containers.mass[i + 1] ?? 0) > 0)
          ? 1
          : 0
  const width = featureNames.length
  return decideKinds({
    page,
    article,
    cues,
    described: i => values[i * width + describedColumn] === 1,
    title: hints.title,
  })
}
