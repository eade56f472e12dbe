import type { UnitSyntax } from "../lang/grammar.ts"
import type { Unit } from "../lang/syntax.ts"
import type { Article } from "./article.ts"

/**
 * The article seen at one depth of quotation. At depth 0 the units are its sentences, joined where a quotation runs
 * over their boundary, so that „A. B“, sagte X. is one unit; at depth 1 they are those inside its quotations.
 */
export interface Layer {
  readonly depth: number
  readonly units: readonly Unit[]
  /** 1 where a token stands inside a quotation of this depth; one that only names something is not counted. */
  readonly quoted: Uint8Array
  /** Phrases and cues of each unit. */
  readonly syntax: readonly UnitSyntax[]
}

/** The layer of one depth, its units parsed. Empty where the article has no quotation inside another. */
export function layerOf(article: Article, depth: number): Layer {
  const { quoted, inside } = marksOf(article, depth)
  const units = depth === 0 ? joinedSentences(article, inside) : quotedSentences(article, depth, inside)
  const syntax = units.map(unit => article.pack.grammar.parse(article, article.classes, quoted, unit))
  return { depth, units, quoted, syntax }
}

/** What the sentences inside the outermost quotations say, each quotation read for itself. */
export function insideQuotations(article: Article): UnitSyntax[] {
  const { quotations, isName } = article
  const { quoted, inside } = marksOf(article, 1)
  const parents = new Set<number>()
  quotations.forEach((q, i) => {
    if (q.depth === 0 && !isName[i] && q.last - q.first >= shortestClause) parents.add(i)
  })
  return sentencesIn(article, parents, inside).map(unit =>
    article.pack.grammar.parse(article, article.classes, quoted, unit),
  )
}

/** No quotation of fewer tokens, its marks with it, holds a clause. */
const shortestClause = 5

/** `quoted` as in a layer, and `inside`: 1 where the boundary before a token lies inside a quotation of the depth. */
function marksOf({ tokens, quotations, isName }: Article, depth: number) {
  const quoted = new Uint8Array(tokens.length)
  const inside = new Uint8Array(tokens.length + 1)
  quotations.forEach((q, i) => {
    if (q.depth !== depth) return
    inside.fill(1, q.first + 1, q.last)
    if (!isName[i]) quoted.fill(1, q.first, q.last)
  })
  return { quoted, inside }
}

/** No sentence that anybody reads is longer; what is, is cut, so that rules that compare its parts stay cheap. */
const longestUnit = 1000

function push(units: Unit[], unit: Unit): void {
  for (let first = unit.first; first < unit.last; first += longestUnit)
    units.push({ ...unit, first, last: Math.min(unit.last, first + longestUnit) })
}

function joinedSentences({ sentences }: Article, inside: Uint8Array): Unit[] {
  const units: Unit[] = []
  for (let s = 0; s < sentences.length; ) {
    const first = sentences.first[s]!
    const block = sentences.block[s]!
    let last = sentences.last[s++]!
    while (s < sentences.length && sentences.block[s] === block && inside[last]) last = sentences.last[s++]!
    push(units, { first, last, block })
  }
  return units
}

/** The sentences inside those quotations of the depth above that hold further ones. */
function quotedSentences(article: Article, depth: number, inside: Uint8Array): Unit[] {
  const parents = new Set(article.quotations.filter(q => q.depth === depth).map(q => q.parent))
  return sentencesIn(article, parents, inside)
}

/** The sentences inside quotations, cut at their bounds. */
function sentencesIn(
  { sentences, quotations }: Article,
  parents: ReadonlySet<number>,
  inside: Uint8Array,
): Unit[] {
  const units: Unit[] = []
  let s = 0
  for (const parent of parents) {
    const { first, last } = quotations[parent]!
    while (s < sentences.length && sentences.last[s]! <= first + 1) s++
    for (let i = s; i < sentences.length && sentences.first[i]! < last - 1; ) {
      const from = Math.max(first + 1, sentences.first[i]!)
      const block = sentences.block[i]!
      let to = Math.min(last - 1, sentences.last[i++]!)
      while (
        i < sentences.length &&
        sentences.first[i]! < last - 1 &&
        sentences.block[i] === block &&
        inside[to]
      )
        to = Math.min(last - 1, sentences.last[i++]!)
      if (from < to) push(units, { first: from, last: to, block })
    }
  }
  return units
}
