import type { Words } from "../lang/article-words.ts"
import type { LanguagePack } from "../lang/pack.ts"
import type { Stance } from "../lang/stance.ts"
import type { Commitment, Reading, Statement } from "../model/reading.ts"
import type { Span } from "../text/span.ts"
import { firstTokenFrom, type Sentences, type Tokens } from "../text/tokens.ts"
import { type Matter, matterOf, mergedMatter } from "./matter.ts"

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
  const skip = tokensThatSayWhen(reading, tokens)
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]))
  const spans = Array.from({ length: sentences.length }, (_, s) => ({
    start: tokens.start[sentences.first[s]!]!,
    end: tokens.end[sentences.last[s]! - 1]!,
  }))
  const headings = bySentence(
    spans,
    reading.blocks.filter(({ kind }) => kind === "title" || kind === "heading"),
    heading => [heading],
  )
  const statements = bySentence(spans, reading.statements, ({ words }) => words)
  const commitments = bySentence(spans, reading.commitments, ({ words }) => words)
  const times = bySentence(spans, reading.times, time => [time])
  const passages = spans.map((span, s): Passage => {
    const first = sentences.first[s]!
    const last = sentences.last[s]!
    return {
      span,
      isHeading: headings[s]!.length > 0,
      matter: matterOf(article, classes, skip, pack, first, last),
      stance: pack.stance?.of(article, classes, first, last) ?? plain,
      speakers: speakersIn(statements[s]!, span, names),
      committed: commitments[s]!.map(({ actor, kind, deadline }) => ({
        actor: actor === null ? null : (names.get(actor) ?? null),
        kind,
        due: deadline?.to ?? null,
      })),
      days: times[s]!.flatMap(({ to }) => (to ? [to.slice(0, 10)] : [])),
    }
  })
  return {
    passages,
    matter: mergedMatter(passages.map(({ matter }) => matter)),
    actors: reading.actors.map(({ name }) => name),
  }
}

/** The finds whose places meet each sentence, in their order. Sentences stand in order and do not meet each other. */
function bySentence<T>(
  sentences: readonly Span[],
  finds: readonly T[],
  placesOf: (find: T) => readonly Span[],
): readonly (readonly T[])[] {
  const found: T[][] = sentences.map(() => [])
  for (const find of finds)
    for (const { start, end } of placesOf(find)) {
      // The first sentence that ends behind the start.
      let low = 0
      let high = sentences.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (sentences[middle]!.end <= start) low = middle + 1
        else high = middle
      }
      for (let s = low; s < sentences.length && sentences[s]!.start < end; s++)
        if (found[s]!.at(-1) !== find) found[s]!.push(find)
    }
  return found
}

/** 1 for each token that stands in a time. */
export function tokensThatSayWhen({ times }: Reading, tokens: Tokens): Uint8Array {
  const skip = new Uint8Array(tokens.length)
  for (const { start, end } of times)
    for (let i = firstTokenFrom(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) skip[i] = 1
  return skip
}

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
