import type { NounPhrase, SpeechCue } from "../../lang/syntax.ts"
import type { Confidence, Statement } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"
import type { Actors } from "../actors/registry.ts"
import type { Article } from "../article.ts"
import type { Quotation } from "../quotations.ts"
import { ruleOf } from "../rules.ts"
import type { Frame } from "./frames.ts"

/** A direct quotation with its attribution, before the actors are known. */
export interface DirectDraft {
  /** The parts of what was said, in reading order. */
  readonly quotations: Quotation[]
  readonly frame: Frame
  readonly subject: readonly NounPhrase[]
  readonly cue: SpeechCue | null
  readonly confidence: Confidence
  /** The index of its unit in its layer. */
  readonly unit: number
}

/** A draft as a statement; its id and what it is nested in are given when all statements are known. */
export function directStatement(article: Article, draft: DirectDraft, actors: Actors): Statement {
  const { tokens } = article
  const { subject, cue, frame } = draft
  const span = (first: number, last: number): Span => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
  })
  const [actor = null, ...also] = subject.map(actors.idOf)
  const addressee = cue?.addressee ?? null
  return {
    id: "",
    form: "direct",
    words: draft.quotations.flatMap(q => piecesOf(article, q)),
    speaker:
      subject.length > 0
        ? {
            spans: [span(subject[0]!.first, subject.at(-1)!.last)],
            actor,
            also: also.filter(id => id !== null),
          }
        : null,
    cue: cue && {
      spans: runs(cue.tokens).map(([a, b]) => span(a, b)),
      lemma: cue.verb.lemma,
      act: cue.verb.act,
    },
    frame: frame.range && { spans: [span(...frame.range)] },
    addressee: addressee && { spans: [span(addressee.first, addressee.last)], actor: actors.idOf(addressee) },
    medium: null,
    place: null,
    relay: null,
    said: null,
    nestedIn: null,
    ...ruleOf(article.pack.language, "direct", frame.kind),
    // A speaker of whom the text does not tell who it is makes no sure record.
    confidence: actor === null && draft.confidence === "high" ? "medium" : draft.confidence,
  }
}

/** The spans of a quotation, one for each block that it runs through. */
function piecesOf({ tokens, blockOf }: Article, q: Quotation): Span[] {
  const spans: Span[] = []
  let first = q.first
  for (let i = q.first + 1; i <= q.last; i++)
    if (i === q.last || blockOf[i] !== blockOf[first]) {
      spans.push({ start: tokens.start[first]!, end: tokens.end[i - 1]! })
      first = i
    }
  return spans
}

/** Consecutive tokens as ranges. */
function runs(list: readonly number[]): [number, number][] {
  const out: [number, number][] = []
  for (const token of list) {
    const last = out.at(-1)
    if (last && last[1] === token) last[1] = token + 1
    else out.push([token, token + 1])
  }
  return out
}
