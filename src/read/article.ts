import { type Words, wordsOf } from "../lang/article-words.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { WordClass } from "../lang/syntax.ts"
import type { Block } from "../model/reading.ts"
import { segment } from "../text/segment.ts"
import { type Sentences, TokenKind, type Tokens } from "../text/tokens.ts"
import { findQuotations, type Quotation } from "./quotations.ts"

/** An article prepared for the rules: its tokens, sentences, word classes and quotations. */
export interface Article extends Words {
  readonly pack: LanguagePack
  /** The blocks that may hold statements, in order; `blockOf` and `Sentences.block` index this list. */
  readonly blocks: readonly Block[]
  readonly sentences: Sentences
  readonly blockOf: Int32Array
  readonly classes: Uint8Array
  readonly quotations: readonly Quotation[]
  /** For each quotation 1 where it gives a name or title to something („der Film ‚X‘“) and quotes nobody. */
  readonly isName: Uint8Array
}

/** Prepares the article blocks of a text. */
export function prepare(text: string, allBlocks: readonly Block[], pack: LanguagePack): Article {
  const blocks = allBlocks.filter(b => b.role === "article")
  const { tokens, sentences } = segment(text, blocks, pack.segmentation)
  const words = wordsOf(text, tokens)
  const starts = new Uint8Array(tokens.length)
  const blockOf = new Int32Array(tokens.length)
  for (let s = 0; s < sentences.length; s++) {
    blockOf.fill(sentences.block[s]!, sentences.first[s]!, sentences.last[s]!)
    markStart(starts, tokens, sentences.first[s]!, sentences.last[s]!)
  }
  const classes = pack.grammar.classify(words, starts)
  const quotations = findQuotations(text, tokens, blockOf)
  const isName = new Uint8Array(quotations.length)
  quotations.forEach((q, i) => {
    if (!namesSomething(words, pack, classes, blockOf, q)) return
    isName[i] = 1
    classes.fill(WordClass.name, q.first, q.last)
  })
  return { ...words, pack, blocks, sentences, blockOf, classes, quotations, isName }
}

/** The first word of a sentence, behind opening quotation marks and brackets. */
function markStart(starts: Uint8Array, tokens: Tokens, first: number, last: number): void {
  for (let i = first; i < last; i++) {
    starts[i] = 1
    if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number) return
  }
}

const lowerWord = /^\p{Ll}/u

/**
 * Whether a quotation is the name of what stands before it: „das Magazin ‚X‘“, „die ‚Y‘“. Short, with a capital, no
 * mark of a sentence inside, and a noun or an article directly before it.
 */
function namesSomething(
  { word, lower }: Words,
  pack: LanguagePack,
  classes: Uint8Array,
  blockOf: Int32Array,
  q: Quotation,
): boolean {
  const length = q.last - q.first - 2
  if (length < 1 || length > 5) return false
  if (/^[.!?,…]$/.test(word[q.last - 2]!)) return false
  if (lowerWord.test(word[q.first + 1]!)) return false
  let small = 0
  for (let i = q.first + 1; i < q.last - 1; i++)
    if (classes[i] === WordClass.verb || classes[i] === WordClass.auxiliary) small++
  if (small > 0) return false
  // „bezeichnete es als ein ‚Beispiel von …‘“: what somebody calls something is quoted from him.
  if (/^(als|as)$/.test(word[q.first - 2] ?? "")) return false
  // „nannte es eine ‚Ente‘“: behind an indefinite article stands what something is called, and no name.
  if (pack.names.indefinite.has(lower[q.first - 1] ?? "")) return false
  const before = blockOf[q.first - 1] === blockOf[q.first] ? classes[q.first - 1] : undefined
  return (
    before === WordClass.noun ||
    before === WordClass.determiner ||
    (before === WordClass.verb && pack.names.definite.has(lower[q.first + 1] ?? "") && length <= 4) ||
    (word[q.last]?.startsWith("-") ?? false)
  )
}
