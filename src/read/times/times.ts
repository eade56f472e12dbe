import type { TokenRange } from "../../lang/syntax.ts"
import type { FoundTime } from "../../lang/times.ts"
import type { Time } from "../../model/reading.ts"
import type { Article } from "../article.ts"
import { type Day, parseDay } from "./calendar.ts"
import { resolve } from "./resolve.ts"
import type { TimeContext } from "./resolved.ts"

/** One time of an article with its tokens. */
export interface ArticleTime {
  readonly found: FoundTime
  readonly time: Time
  /** The same time seen as of something to come: the next Friday in place of the last. */
  readonly ahead: () => Time
  /** The same time counted from another day than that of writing. */
  readonly from: (day: Day) => ArticleTime
}

/** The times of an article, to be asked by tokens. */
export interface ArticleTimes {
  readonly all: readonly ArticleTime[]
  /** Those that lie in the tokens [first, last), in order. */
  readonly in: (first: number, last: number) => readonly ArticleTime[]
}

/** Finds and resolves the times of an article. `published` is when it was written: a day or an instant, or null. */
export function timesOf(article: Article, published: string | null): ArticleTimes {
  const { sentences, pack } = article
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
        const context = {
          written,
          before: near ? before : null,
          tense: found.tense,
          role: found.role,
          fromEvent: found.fromEvent,
        }
        const resolved = resolve(found.term, context)
        if (resolved.from !== null && resolved.from === resolved.to) {
          before = parseDay(resolved.from)
          toldIn = s
        }
        all.push(timeAt(article, found, context))
      }
  return asked(all)
}

const asked = (all: readonly ArticleTime[]): ArticleTimes => ({
  all,
  in: (first, last) => between(all, first, last),
})

function timeAt(article: Article, found: FoundTime, context: TimeContext): ArticleTime {
  const { tokens } = article
  const place = { start: tokens.start[found.first]!, end: tokens.end[found.last - 1]! }
  const seen = (by: TimeContext): Time => ({ ...place, ...resolve(found.term, by), role: found.role })
  return {
    found,
    time: seen(context),
    ahead: () => seen({ ...context, tense: "future" }),
    from: day => timeAt(article, found, { ...context, written: day, before: null }),
  }
}

/** A stretch of somebody's words with the day on which they were said. */
export interface SpokenOn {
  readonly words: TokenRange
  readonly day: Day
}

/** The times of an article, those in somebody's words counted from when they were said: „morgen“ of last Friday is Saturday. */
export function countedFromSpeech(times: ArticleTimes, spoken: readonly SpokenOn[]): ArticleTimes {
  if (spoken.length === 0) return times
  const inOrder = [...spoken].sort((a, b) => a.words[0] - b.words[0])
  // Words that are not over yet, the outermost first.
  let open: SpokenOn[] = []
  let next = 0
  return asked(
    times.all.map(time => {
      const { first, last } = time.found
      if (open.some(({ words }) => words[1] <= first)) open = open.filter(({ words }) => words[1] > first)
      while (next < inOrder.length && inOrder[next]!.words[0] <= first) open.push(inOrder[next++]!)
      const inside = open.find(({ words }) => last <= words[1])
      return inside ? time.from(inside.day) : time
    }),
  )
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
