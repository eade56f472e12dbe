import type { TokenRange } from "../lang/syntax.ts"
import type { Statement } from "../model/reading.ts"
import type { Span } from "../text/span.ts"
import type { Actors } from "./actors/registry.ts"
import type { Article } from "./article.ts"
import type { Draft } from "./draft.ts"
import { ruleOf } from "./rules.ts"
import type { ArticleTimes } from "./times/times.ts"

/** A draft as a statement; its id and what it is nested in are given when all statements are known. */
export function statementOf(article: Article, draft: Draft, actors: Actors, times: ArticleTimes): Statement {
  const { tokens } = article
  const { speaker, cue, frame, form, circumstances, relay } = draft
  const span = ([first, last]: TokenRange): Span => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
  })
  const [actor = null, ...also] = speaker.map(actors.idOf)
  const addressee = form === "reported" ? null : (cue?.addressee ?? null)
  return {
    id: "",
    form,
    words: draft.words.flatMap(range => piecesOf(article, range)),
    speaker:
      speaker.length > 0
        ? {
            spans: [span([speaker[0]!.first, speaker.at(-1)!.last])],
            actor,
            also: also.filter(id => id !== null),
          }
        : null,
    cue: cue && {
      spans: runs(draft.cueTokens).map(span),
      lemma: cue.verb.lemma,
      act: cue.verb.act,
    },
    frame: frame.length > 0 ? { spans: frame.map(span) } : null,
    addressee: addressee && {
      spans: [span([addressee.first, addressee.last])],
      actor: actors.idOf(addressee),
    },
    medium: circumstances.medium && { spans: [span(circumstances.medium)] },
    place: circumstances.place && { spans: [span(circumstances.place)] },
    relay: relay && { spans: [span([relay.first, relay.last])], actor: actors.idOf(relay) },
    said: circumstances.said && {
      spans: [span(circumstances.said)],
      ...meaningOf(times, circumstances.said),
    },
    nestedIn: null,
    ...ruleOf(article.pack.language, form, draft.what),
    // A speaker of whom the text does not tell who it is makes no sure record.
    confidence: actor === null && draft.confidence === "high" ? "medium" : draft.confidence,
  }
}

/** What the time in a range means; nothing where none was found in it. */
function meaningOf(
  times: ArticleTimes,
  [first, last]: TokenRange,
): Pick<NonNullable<Statement["said"]>, "value" | "from" | "to"> {
  const { value = null, from = null, to = null } = times.in(first, last)[0]?.time ?? {}
  return { value, from, to }
}

/** The spans of a range, one for each block that it runs through. */
function piecesOf({ tokens, blockOf }: Article, [from, to]: TokenRange): Span[] {
  const spans: Span[] = []
  let first = from
  for (let i = from + 1; i <= to; i++)
    if (i === to || blockOf[i] !== blockOf[first]) {
      spans.push({ start: tokens.start[first]!, end: tokens.end[i - 1]! })
      first = i
    }
  return spans
}

/** Consecutive tokens as ranges. */
function runs(list: readonly number[]): TokenRange[] {
  const out: [number, number][] = []
  for (const token of list) {
    const last = out.at(-1)
    if (last && last[1] === token) last[1] = token + 1
    else out.push([token, token + 1])
  }
  return out
}
