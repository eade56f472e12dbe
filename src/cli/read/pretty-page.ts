import { printable } from "../../text/printable.ts"
import { slice } from "../../text/span.ts"
import { dayText } from "../../words/days.ts"
import { genreReason } from "../../words/genre-words.ts"
import { genreNames } from "../../words/genres.ts"
import { labelledLines, type PrettyContext } from "./pretty-context.ts"
import { setLine } from "./set-line.ts"

/** What the page says about itself, how much of it is article, and what stands beside that. */
export function pageLines(context: PrettyContext): string[] {
  const { reading, words, inner, style, language } = context
  const margins = { first: "  ", rest: "  ", width: inner }
  const about = [
    reading.publisher,
    reading.authors.join(", "),
    reading.published ? dayText(reading.published.value, language) : words.undated,
  ].filter(Boolean)
  const article = reading.blocks.filter(block => block.role === "article")
  const counted = article.reduce((n, block) => n + wordCount(slice(reading.text, block)), 0)
  const furniture = tally(
    reading.blocks
      .filter(block => block.role === "furniture")
      .map(block => words.kinds[block.kind] ?? block.kind),
  )
  return [
    "",
    ...setLine([{ text: printable(reading.title ?? words.untitled), format: "bold" }], style, margins),
    ...setLine([{ text: printable(about.join(" · ")), format: "dim" }], style, margins),
    ...(reading.url ? [`  ${style("dim", printable(reading.url))}`] : []),
    "",
    ...labelledLines(context, words.article, [
      { text: `${words.blocks(article.length)}, ${words.words(counted)}` },
    ]),
    ...(furniture.length > 0
      ? labelledLines(context, words.furniture, [{ text: furniture.join(" · ") }])
      : []),
    ...genreLines(context),
  ]
}

/** What kind of text it is, and by what that is told. */
function genreLines(context: PrettyContext): string[] {
  const { genre } = context.reading
  if (!genre) return []
  const name = genreNames[context.language][genre.value] ?? printable(genre.value)
  return labelledLines(context, context.words.genre, [
    { text: name },
    {
      text: `· ${[genre.source === "inferred" ? context.words.inferred : null, printable(genreReason(genre.why, context.language))].filter(part => part !== null).join(" · ")}`,
      format: "dim",
    },
  ])
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** „navigation 3“ and so on, the most frequent first. */
function tally(kinds: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${n}`)
}
