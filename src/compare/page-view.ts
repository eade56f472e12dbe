import type { Words } from "../lang/article-words.ts"
import type { LanguagePack } from "../lang/pack.ts"
import type { Stance } from "../lang/stance.ts"
import type { Commitment, Reading, Statement } from "../model/reading.ts"
import type { Span } from "../text/span.ts"
import type { Sentences } from "../text/tokens.ts"
import { type Matter, matterOf } from "./matter.ts"

/** One sentence of a page, as it may bear on a commitment. */
export interface Passage {
  /** Its place in the page's text. */
  readonly span: Span
  /** Whether it is a heading and no sentence of the article. */
  readonly isHeading: boolean
  readonly matter: Matter
  readonly stance: Stance
  /** Who says it: the names of the actors of statements in it, empty where the author does. */
  readonly speakers: readonly string[]
  /** Whose commitments stand in it. */
  readonly committed: readonly {
    readonly actor: string | null
    readonly kind: Commitment["kind"]
    readonly due: string | null
  }[]
  /** The last days of the times in it, `YYYY-MM-DD`. */
  readonly days: readonly string[]
}

/** A page cut into what may bear on a commitment. */
export interface PageView {
  readonly passages: readonly Passage[]
  /** Of all its words. */
  readonly matter: Matter
  /** The names of all actors, as they are printed in full. */
  readonly actors: readonly string[]
}

/** The tokens, sentences and word classes of a page's article. */
export interface ParsedArticle extends Words {
  readonly sentences: Sentences
  readonly classes: Uint8Array
}

const plain: Stance = { denied: false, time: "present", signals: new Set() }

/** Cuts a page into passages, of what its reading found and its parsed article. */
export function pageView(reading: Reading, article: ParsedArticle, pack: LanguagePack): PageView {
  const { tokens, sentences, classes } = article
  const skip = saysWhen(reading, tokens.start, tokens.length)
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]))
  const statements = [...reading.statements]
  const headings = reading.blocks.filter(({ kind }) => kind === "title" || kind === "heading")
  const passages: Passage[] = []
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences.first[s]!
    const last = sentences.last[s]!
    const span = { start: tokens.start[first]!, end: tokens.end[last - 1]! }
    passages.push({
      span,
      isHeading: headings.some(heading => overlaps(heading, span)),
      matter: matterOf(article, classes, skip, pack, first, last),
      stance: pack.stance?.of(article, classes, first, last) ?? plain,
      speakers: speakersIn(statements, span, names),
      committed: reading.commitments
        .filter(({ words }) => words.some(inside => overlaps(inside, span)))
        .map(({ actor, kind, deadline }) => ({
          actor: actor === null ? null : (names.get(actor) ?? null),
          kind,
          due: deadline?.to ?? null,
        })),
      days: reading.times
        .filter(time => overlaps(time, span))
        .flatMap(({ to }) => (to ? [to.slice(0, 10)] : [])),
    })
  }
  return {
    passages,
    matter: matterOf(article, classes, skip, pack, 0, tokens.length),
    actors: reading.actors.map(({ name }) => name),
  }
}

/** 1 for each token that stands in a time. */
function saysWhen({ times }: Reading, starts: Int32Array | Uint32Array, length: number): Uint8Array {
  const skip = new Uint8Array(length)
  let i = 0
  for (const { start, end } of times) {
    while (i < length && starts[i]! < start) i++
    for (let j = i; j < length && starts[j]! < end; j++) skip[j] = 1
  }
  return skip
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Those whose words fill the better part of a sentence. */
function speakersIn(
  statements: readonly Statement[],
  span: Span,
  names: ReadonlyMap<string, string>,
): string[] {
  const found = new Set<string>()
  for (const { words, speaker } of statements) {
    const name = speaker?.actor && names.get(speaker.actor)
    if (!name) continue
    const shared = words.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    )
    if (2 * shared >= span.end - span.start) found.add(name)
  }
  return [...found]
}
