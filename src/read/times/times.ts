import type { FoundTime } from "../../lang/times.ts"
import type { Time } from "../../model/reading.ts"
import type { Article } from "../article.ts"
import { type Day, parseDay } from "./calendar.ts"
import { resolve } from "./resolve.ts"

/** One time of an article with its tokens. */
export interface ArticleTime {
  readonly found: FoundTime
  readonly time: Time
  /** The same time seen as of something to come: the next Friday in place of the last. */
  readonly ahead: () => Time
}

/** The times of an article, to be asked by tokens. */
export interface ArticleTimes {
  readonly all: readonly ArticleTime[]
  /** Those that lie in the tokens [first, last), in order. */
  readonly in: (first: number, last: number) => readonly ArticleTime[]
}

/** Finds and resolves the times of an article. `published` is when it was written: a day or an instant, or null. */
export function timesOf(article: Article, published: string | null): ArticleTimes {
  const { tokens, sentences, pack } = article
  const written = published === null ? null : parseDay(published)
  const all: ArticleTime[] = []
  let before: Day | null = null
  let toldIn = -1
  if (pack.times)
    for (let s = 0; s < sentences.length; s++)
      for (const found of pack.times.find(
        article,
        article.classes,
        sentences.first[s]!,
        sentences.last[s]!,
      )) {
        // „um 20 Uhr“ is of the day that was just told; „am Tag darauf“ reaches further back.
        const near = s - toldIn <= 1 || (found.term.kind === "relative" && !found.term.daypart)
        const context = { written, before: near ? before : null, tense: found.tense, role: found.role }
        const resolved = resolve(found.term, context)
        if (resolved.from !== null && resolved.from === resolved.to) {
          before = parseDay(resolved.from)
          toldIn = s
        }
        const place = { start: tokens.start[found.first]!, end: tokens.end[found.last - 1]! }
        all.push({
          found,
          time: { ...place, ...resolved, role: found.role },
          ahead: () => ({
            ...place,
            ...resolve(found.term, { ...context, tense: "future" }),
            role: found.role,
          }),
        })
      }
  return { all, in: (first, last) => between(all, first, last) }
}

/** The times in a range of tokens, by binary search for the first. */
function between(all: readonly ArticleTime[], first: number, last: number): readonly ArticleTime[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (all[middle]!.found.first < first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && all[end]!.found.last <= last) end++
  return all.slice(low, end)
}
