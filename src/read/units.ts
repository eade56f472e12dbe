import type { Unit } from "../lang/syntax.ts"
import type { Article } from "./article.ts"
import type { Quotation } from "./quotations.ts"

/**
 * The units of an article at one depth of quotation: sentences, joined where a quotation runs over their boundary, so
 * that „A. B“, sagte X. is one unit. `quoted` is 1 for tokens inside a quotation of that depth.
 */
export interface Units {
  readonly units: readonly Unit[]
  readonly quoted: Uint8Array
}

/** The units of running text: depth 0, quotations that name something not counted as quotations. */
export function unitsOf(article: Article): Units {
  const { sentences, tokens, quotations, isName } = article
  const quoted = new Uint8Array(tokens.length)
  // 1 where the boundary before token i lies inside a quotation.
  const inside = new Uint8Array(tokens.length + 1)
  quotations.forEach((q: Quotation, i) => {
    if (q.depth > 0) return
    inside.fill(1, q.first + 1, q.last)
    if (!isName[i]) quoted.fill(1, q.first, q.last)
  })
  const units: Unit[] = []
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences.first[s]!
    const last = sentences.last[s]!
    const block = sentences.block[s]!
    const previous = units.at(-1)
    if (previous && previous.block === block && inside[first])
      units[units.length - 1] = { first: previous.first, last, block }
    else units.push({ first, last, block })
  }
  return { units, quoted }
}
