import type { Reading, Statement } from "../model/reading.ts"
import type { Actors } from "./actors/registry.ts"
import type { Article } from "./article.ts"
import type { Draft } from "./draft.ts"
import type { Layer } from "./layer.ts"

/**
 * Where the page itself says that somebody changed position; asserted by whoever says it in words of theirs, else by
 * the author. Nothing is concluded from what somebody said before.
 */
export function shiftsOf(
  { tokens }: Article,
  { syntax }: Layer,
  drafts: readonly Draft[],
  statements: readonly Statement[],
  actors: Actors,
): Reading["shifts"] {
  return syntax
    .flatMap(unit => unit.shifts)
    .map(({ words: [first, last], actor }) => {
      const said = drafts.findIndex(draft => draft.words.some(([from, to]) => from <= first && first < to))
      return {
        start: tokens.start[first]!,
        end: tokens.end[last - 1]!,
        actor: actor && actors.idOf(actor),
        assertedBy: said < 0 ? null : (statements[said]!.speaker?.actor ?? null),
      }
    })
    .sort((a, b) => a.start - b.start)
}
