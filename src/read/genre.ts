import type { Genre, Reading } from "../model/reading.ts"
import { TokenKind } from "../text/tokens.ts"
import type { Article } from "./article.ts"

/** An article with fewer words of judgement than this, in the author's voice, is called nothing. */
const fewest = 5
/** One word of judgement to so many words makes an opinion, fewer with the first person. */
const densest = 90

/**
 * The genre of a page that says none: opinion where its author judges often, oftener still without the first person.
 * Null where nothing of it decides; a report is never concluded from the absence of judgement.
 */
export function inferGenre(article: Article, wording: Reading["wording"]): Genre | null {
  const { tokens, lower, pack, quotations } = article
  if (!pack.judgement) return null
  const judged = wording.filter(({ voice }) => voice === "author").length
  if (judged < fewest) return null
  const quoted = new Uint8Array(tokens.length)
  for (const { first, last } of quotations) quoted.fill(1, first, last)
  let words = 0
  let person = 0
  for (let i = 0; i < tokens.length; i++) {
    if (quoted[i] || tokens.kind[i] !== TokenKind.word) continue
    words++
    if (pack.judgement.firstPerson.has(lower[i]!)) person++
  }
  const spoken = person * 200 >= words
  if (judged * (spoken ? 2 * densest : densest) < words) return null
  const first = spoken ? `, and ${person} of the first person` : ""
  return {
    value: "opinion",
    source: "inferred",
    why: `${judged} words of judgement in the author's voice in ${words} words${first}`,
  }
}
