import type { Block } from "../../model/reading.ts"
import type { ArticleKind, FurnitureKind } from "../blocks/block-kinds.ts"
import { Cue } from "../hints/cue-groups.ts"
import { type ChosenLines, isTopicLine } from "./choose-lines.ts"
import type { PreparedLines } from "./line-features.ts"

/** Gives every line its role and kind, by rules alone. */
export function decideLineKinds(prepared: PreparedLines, { article, title }: ChosenLines): Block[] {
  const { lines } = prepared
  const furniture = furnitureKinds(prepared, article, title)
  const lead = leadOf(prepared, article, title)
  return lines.map(({ start, end }, i) => {
    if (i === title) return { start, end, role: "article", kind: "title" }
    if (article[i] === 1)
      return { start, end, role: "article", kind: i === lead ? "lead" : articleKind(prepared, i) }
    return furniture[i] === "caption"
      ? { start, end, role: "article", kind: "caption" }
      : { start, end, role: "furniture", kind: furniture[i]! }
  })
}

function articleKind({ text, lines, features }: PreparedLines, i: number): ArticleKind {
  const { words, ended, stops } = features
  const { start, end, bullet } = lines[i]!
  if (bullet) return "item"
  const last = text[end - 1]!
  const quoted = '"„“»«”'.includes(last) && '"„“»«”'.includes(text[start]!)
  const heading = ended[i] === 0 || ((last === "?" || last === "!") && stops[i]! <= 1 && words[i]! <= 10)
  // A heading has something below it.
  const followed = i + 1 < lines.length
  return heading &&
    !quoted &&
    followed &&
    words[i]! <= 16 &&
    last !== ":" &&
    last !== "," &&
    !text.slice(start, end).includes("\n")
    ? "heading"
    : "paragraph"
}

/** The one paragraph between the headline and the first heading; -1 where there is no such. */
function leadOf(prepared: PreparedLines, article: Uint8Array, title: number): number {
  if (title < 0) return -1
  let lead = -1
  for (let i = title + 1; i < article.length; i++) {
    if (article[i] === 0) {
      if (lead >= 0) return lead
      continue
    }
    if (articleKind(prepared, i) === "heading") return lead
    if (lead >= 0 || prepared.features.sentence[i] === 0) return -1
    lead = i
  }
  return -1
}

/** What a single line shows, if it shows anything. */
function shownKind({ text, lines, features }: PreparedLines, i: number, edge: number): FurnitureKind | null {
  const { words, cues } = features
  const cue = cues[i]!
  const w = words[i]!
  if (isTopicLine(text, lines[i]!, w, cue)) return "topics"
  if (lines[i]!.bullet && w <= 6) return "navigation"
  if ((cue & Cue.comments) !== 0 && w <= 8) return "comments"
  if ((cue & Cue.advertisement) !== 0) return "advertisement"
  if ((cue & Cue.consent) !== 0 && w > 4) return "legal"
  if ((cue & Cue.subscription) !== 0) return "advertisement"
  if ((cue & Cue.legal) !== 0) return "legal"
  if (Math.abs(i - edge) <= 10 && (cue & (Cue.byline | Cue.time)) !== 0 && w <= 25) return "meta"
  if ((cue & Cue.teaser) !== 0) return "teaser"
  if ((cue & Cue.note) !== 0) return "meta"
  if ((cue & (Cue.share | Cue.navigation)) !== 0 && w <= 8) return "navigation"
  return null
}

/**
 * The kinds of the furniture. A line that shows nothing is of its neighbours' kind: what stands between two lines of an
 * advertisement, without a list or a label between, is part of it.
 */
function furnitureKinds(
  prepared: PreparedLines,
  article: Uint8Array,
  title: number,
): (FurnitureKind | "caption")[] {
  const { lines, features } = prepared
  const { cues, words, sentence } = features
  const n = lines.length
  const first = title >= 0 ? title : Math.max(0, article.indexOf(1))
  const last = article.lastIndexOf(1)
  const kinds: (FurnitureKind | "caption" | null)[] = lines.map((_, i) =>
    article[i] === 1 || i === title
      ? null
      : i > first &&
          i < last &&
          (cues[i]! & Cue.picture) !== 0 &&
          (cues[i]! & Cue.teaser) === 0 &&
          words[i]! > 1
        ? "caption"
        : shownKind(prepared, i, first),
  )
  for (let from = 0; from < n; from++) {
    if (article[from] === 1 || from === title) continue
    // One group: furniture lines in a row that are no topics and no list.
    const open = (i: number): boolean =>
      i < n &&
      article[i] === 0 &&
      i !== title &&
      kinds[i] !== "topics" &&
      kinds[i] !== "caption" &&
      !lines[i]!.bullet
    let to = from
    while (open(to)) to++
    if (to === from) continue
    const shown = kinds.slice(from, to)
    const advertised = shown.some(
      (k, at) => k === "advertisement" && (cues[from + at]! & Cue.advertisement) !== 0,
    )
    const within = from > first && to - from <= 40
    for (let i = from; i < to; i++) {
      if (advertised && within && (kinds[i] === null || kinds[i] === "legal" || kinds[i] === "meta"))
        kinds[i] = "advertisement"
      else
        kinds[i] ??=
          sentence[i] === 1 || words[i]! > 12
            ? "other"
            : i < first
              ? "navigation"
              : words[i]! >= 5
                ? "teaser"
                : "navigation"
    }
    from = to - 1
  }
  return kinds.map(kind => kind ?? "other")
}
