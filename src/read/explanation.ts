import type { Rejection } from "../lang/grammar.ts"
import type { Statement } from "../model/reading.ts"
import type { Span } from "../text/span.ts"
import { phraseSpan } from "./actors/candidates.ts"
import type { ActorEvidence, Actors } from "./actors/registry.ts"
import type { Article } from "./article.ts"
import type { Draft } from "./draft.ts"
import type { Layer } from "./layer.ts"

/** How one statement came about: who else could have been its speaker, and by what the speaker was told. */
export interface Explanation {
  /** The id of the statement. */
  readonly statement: string
  /** The other phrases in the clause of its expression of saying, with what speaks against each. */
  readonly rejected: readonly { readonly span: Span; readonly reason: Rejection }[]
  /** By what each speaker was told; empty where the statement has none. */
  readonly speakers: readonly (ActorEvidence & { readonly span: Span })[]
}

/** Explains statements from the drafts that they were made of, in the same order. */
export function explain(
  article: Article,
  layers: readonly Layer[],
  actors: Actors,
  drafts: readonly Draft[],
  statements: readonly Statement[],
): Explanation[] {
  return drafts.map((draft, i) => {
    const phrases = layers.flatMap(layer =>
      layer.units.flatMap((unit, u) =>
        draft.cue && unit.first <= draft.cue.clause[0] && draft.cue.clause[1] <= unit.last
          ? layer.syntax[u]!.phrases
          : [],
      ),
    )
    const rejected = draft.cue ? article.pack.grammar.rejected(article, phrases, draft.cue) : []
    return {
      statement: statements[i]!.id,
      rejected: rejected.map(({ phrase, reason }) => ({ span: phraseSpan(article, phrase), reason })),
      speakers: draft.speaker.map(phrase => ({
        ...actors.evidenceFor(phrase),
        span: phraseSpan(article, phrase),
      })),
    }
  })
}
