import type { Statement } from "../../model/reading.ts"
import type { Explanation } from "../../read/explanation.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import {
  footLines,
  numberedLines,
  type PrettyContext,
  partyPieces,
  placeOf,
  wordLines,
  wordsAt,
} from "./pretty-context.ts"
import { statementExplanationLines } from "./pretty-explanation.ts"

/** A statement: who says it and to whom, the words, by what it was told, and how it came about where that was asked. */
export function statementLines(
  context: PrettyContext,
  statement: Statement,
  explanation: Explanation | undefined,
): string[] {
  const { words } = context
  const { speaker, addressee } = statement
  const who = speaker
    ? partyPieces(context, { spans: speaker.spans, actors: [speaker.actor, ...speaker.also] }, "cyan")
    : []
  const to = addressee ? partyPieces(context, { spans: addressee.spans, actors: [addressee.actor] }) : []
  return [
    ...numberedLines(context, context.numbers.get(statement.id)!, [
      ...(who.length > 0 ? who : [{ text: words.noSpeaker, format: "dim" } as const]),
      ...(to.length > 0 ? [{ text: "→", format: "dim" } as const, ...to] : []),
    ]),
    ...wordLines(context, statement.words),
    ...footLines(context, [
      cueText(context, statement),
      words.confidence[statement.confidence],
      statement.rule,
      placeOf(statement.words),
    ]),
    ...(explanation ? statementExplanationLines(context, statement, explanation) : []),
  ]
}

/** The expression of saying, with its act where it names more than that something was said. */
function cueText(context: PrettyContext, { cue }: Statement): string | null {
  if (!cue || cue.spans.length === 0) return null
  const text = wordsAt(context, cue.spans)
  return cue.act === "said" ? text : `${text} (${ledgerWords[context.language].kinds[cue.act] ?? cue.act})`
}
