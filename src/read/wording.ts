import type { Reading, Statement } from "../model/reading.ts"
import { TokenKind } from "../text/tokens.ts"
import type { Article } from "./article.ts"

type Wording = Reading["wording"]

/**
 * The words of judgement of an article, and whose they are: quoted inside quotation marks and in what somebody is
 * reported to have said, else the author's.
 */
export function wordingOf(article: Article, statements: readonly Statement[]): Wording {
  const { tokens, pack, quotations, isName } = article
  const { judgement } = pack
  if (!judgement) return []
  const quoted = new Uint8Array(tokens.length)
  quotations.forEach((q, i) => {
    if (!isName[i]) quoted.fill(1, q.first, q.last)
  })
  const spoken = statements.filter(s => s.form !== "reported").flatMap(s => s.words)
  spoken.sort((a, b) => a.start - b.start)
  const found: Wording = []
  let next = 0
  let end = -1
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i]!
    while (next < spoken.length && spoken[next]!.start <= start) end = Math.max(end, spoken[next++]!.end)
    if (tokens.kind[i] !== TokenKind.word) continue
    const length = judgement.lengthAt(article, i)
    if (length === 0) continue
    found.push({
      start,
      end: tokens.end[i + length - 1]!,
      voice: quoted[i] || start < end ? "quoted" : "author",
    })
    i += length - 1
  }
  return found
}
