import type { TokenRange } from "../../lang/syntax.ts"
import type { Commitment } from "../../model/reading.ts"
import { TokenKind } from "../../text/tokens.ts"
import type { Article } from "../article.ts"

/** What of a commitment's words is compared: its longer words, without their endings. */
type Content = ReadonlySet<string>

/** Words of fewer letters say little of what a commitment is about. */
const shortest = 5
/** The part of the smaller content that two tellings of one commitment share. */
const alike = 0.6
/** How many of one kind by one actor are looked back to; what an article told before that, it tells anew. */
const reach = 40

/** Commitments told so far, so that one that an article tells again counts once. */
export class Repeats {
  readonly #article: Article
  readonly #told = new Map<string, Content[]>()

  constructor(article: Article) {
    this.#article = article
  }

  /**
   * Whether a commitment was told before: by the same actor, of the same kind, in words that are alike. One with a
   * deadline or a condition adds something, and counts.
   */
  has(commitment: Commitment, words: readonly TokenRange[]): boolean {
    if (commitment.actor === null) return false
    const key = `${commitment.kind} ${commitment.actor}`
    const content = this.#contentOf(words)
    const before = this.#told.get(key)
    const again = before?.some(other => sameContent(content, other)) ?? false
    if (before) {
      before.push(content)
      if (before.length > reach) before.shift()
    } else this.#told.set(key, [content])
    return again && commitment.deadline === null && commitment.condition === null
  }

  #contentOf(words: readonly TokenRange[]): Content {
    const { lower, tokens } = this.#article
    const content = new Set<string>()
    for (const [first, last] of words)
      for (let i = first; i < last; i++)
        if (tokens.kind[i] === TokenKind.word && lower[i]!.length >= shortest)
          content.add(lower[i]!.slice(0, Math.max(shortest, lower[i]!.length - 2)))
    return content
  }
}

function sameContent(a: Content, b: Content): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared >= 2 && shared >= alike * few.size
}
