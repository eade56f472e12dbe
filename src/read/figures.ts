import type { TokenRange } from "../lang/syntax.ts"
import type { Reading } from "../model/reading.ts"
import type { Span } from "../text/span.ts"
import type { Article } from "./article.ts"
import type { Layer } from "./layer.ts"

/** The counts of people in running text, sentence by sentence; never summed. */
export function figuresOf(article: Article, { units, syntax }: Layer): Reading["figures"] {
  const { tokens, pack } = article
  if (!pack.figures) return []
  const span = ([first, last]: TokenRange): Span => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
  })
  return units.flatMap(({ first, last }, u) =>
    pack.figures!(article, syntax[u]!.phrases, first, last).map(figure => ({
      ...span([figure.first, figure.last]),
      quantity: figure.quantity,
      unit: figure.unit,
      hedge: figure.hedge,
      place: figure.place && { spans: [span(figure.place)] },
    })),
  )
}
