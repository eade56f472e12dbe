import type { LanguagePack } from "../../lang/pack.ts"
import type { Block } from "../../model/reading.ts"

/** Decides for every line of a plain text whether it is of the article, and which kind it is. */
export function decideLines(text: string, _packs: readonly LanguagePack[]): Block[] {
  const blocks: Block[] = []
  let start = 0
  while (start < text.length) {
    let end = text.indexOf("\n", start)
    if (end < 0) end = text.length
    let from = start
    let to = end
    while (from < to && text[from]!.trim() === "") from++
    while (to > from && text[to - 1]!.trim() === "") to--
    if (from < to)
      blocks.push({
        start: from,
        end: to,
        role: "article",
        kind: blocks.length === 0 ? "title" : "paragraph",
      })
    start = end + 1
  }
  return blocks
}
