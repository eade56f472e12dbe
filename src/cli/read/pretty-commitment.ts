import type { Commitment, Reading, Statement } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"
import { daysText } from "../../words/days.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import {
  footLines,
  labelledLines,
  nameOf,
  numberedLines,
  type PrettyContext,
  partyPieces,
  placeOf,
  quotedAt,
  wordLines,
  wordsAt,
} from "./pretty-context.ts"
import { commitmentExplanationLines } from "./pretty-explanation.ts"
import type { Piece } from "./set-line.ts"

type Deadline = NonNullable<Commitment["deadline"]>

/**
 * A commitment: what it is and whose, the words, its condition, what follows and by when, who tells of it, and in
 * which statement it stands.
 */
export function commitmentLines(
  context: PrettyContext,
  commitment: Commitment,
  { number, isExplained }: { readonly number: number; readonly isExplained: boolean },
): string[] {
  const { words } = context
  const { condition, consequence, deadline } = commitment
  const statement = context.reading.statements[(context.numbers.get(commitment.statement ?? "") ?? 0) - 1]
  const line = (label: string, pieces: readonly Piece[]) => labelledLines(context, label, pieces, 5)
  const ofCondition = deadline !== null && condition?.deadline != null && isSame(deadline, condition.deadline)
  return [
    ...numberedLines(context, number, headPieces(context, commitment)),
    ...wordLines(context, commitment.words),
    ...(condition ? line(words.condition, [{ text: wordsAt(context, condition.spans) }]) : []),
    ...(condition?.deadline && !ofCondition ? line("", deadlinePieces(context, condition.deadline)) : []),
    ...(consequence && placeOf(consequence.spans) !== placeOf(commitment.words)
      ? line(words.consequence, [{ text: wordsAt(context, consequence.spans) }])
      : []),
    ...(deadline
      ? line(words.deadline, deadlinePieces(context, deadline, ofCondition ? words.ofCondition : null))
      : []),
    ...saidLines(context, statement, line),
    ...tellerLines(context, commitment, statement, line),
    ...footLines(context, [
      whereText(context, commitment, statement),
      commitment.cue && commitment.cue.spans.length > 0 ? wordsAt(context, commitment.cue.spans) : null,
      words.confidence[commitment.confidence],
      commitment.rule,
      placeOf(commitment.words),
    ]),
    ...(isExplained ? commitmentExplanationLines(context, commitment) : []),
  ]
}

function headPieces(context: PrettyContext, { kind, negated, ...of }: Commitment): Piece[] {
  const { words } = context
  const who = partyPieces(context, { spans: of.mention, actors: [of.actor] }, "cyan")
  const to = of.addressee
    ? partyPieces(context, { spans: of.addressee.spans, actors: [of.addressee.actor] })
    : []
  const dim = (text: string): Piece => ({ text, format: "dim" })
  return [
    { text: ledgerWords[context.language].kinds[kind] ?? kind, format: "bold" },
    // A refusal says by itself that something shall not be.
    ...(negated && kind !== "refusal" ? [dim(`(${words.negated})`)] : []),
    dim("·"),
    ...(who.length > 0 ? who : [dim(words.nobody)]),
    ...(to.length > 0 ? [dim("→"), ...to] : []),
  ]
}

/** The words, the first to the last day, how they say it, and the value where it tells more than one day does. */
function deadlinePieces(context: PrettyContext, deadline: Deadline, of: string | null = null): Piece[] {
  const { words, language } = context
  const days = daysText(deadline, language)
  const isOneDay = deadline.value === deadline.from && deadline.from === deadline.to
  const dim = [words.basis[deadline.basis], of, isOneDay ? null : deadline.value].filter(
    part => part !== null,
  )
  const strong = [deadline.spans.length > 0 ? quotedAt(context, deadline.spans) : null, days].filter(
    part => part !== null,
  )
  return [{ text: strong.join(" · ") }, { text: `· ${dim.join(" · ")}`, format: "dim" }]
}

type Line = (label: string, pieces: readonly Piece[]) => string[]

/** When it was said, where the text tells. */
function saidLines(context: PrettyContext, statement: Statement | undefined, line: Line): string[] {
  if (!statement?.said) return []
  const { spans } = statement.said
  const when = daysText(statement.said, context.language)
  const parts = [spans.length > 0 ? quotedAt(context, spans) : null, when].filter(part => part !== null)
  return parts.length > 0 ? line(context.words.said, [{ text: parts.join(" · ") }]) : []
}

/** Who tells of it, where that is somebody else than who commits: the speaker of the words, and who passes them on. */
function tellerLines(
  context: PrettyContext,
  { actor, mention }: Commitment,
  statement: Statement | undefined,
  line: Line,
): string[] {
  if (!statement) return []
  const { speaker, relay } = statement
  const isOwn =
    speaker === null ||
    touch(speaker.spans, mention) ||
    (actor !== null && (speaker.actor === actor || speaker.also.includes(actor)))
  const tellers = [
    isOwn ? null : (nameOf(context, speaker.actor) ?? wordsAt(context, speaker.spans)),
    relay && (nameOf(context, relay.actor) ?? wordsAt(context, relay.spans)),
  ].filter(teller => teller !== null)
  return tellers.length > 0 ? line(context.words.toldBy, [{ text: tellers.join(", ") }]) : []
}

/** Which statement the words stand in, or are; the author's text where they stand in none. */
function whereText(context: PrettyContext, { words }: Commitment, statement: Statement | undefined): string {
  if (!statement) return context.words.inAuthorsText
  const number = context.numbers.get(statement.id)!
  return isWhole(context.reading, words, statement.words)
    ? context.words.isStatement(number)
    : context.words.inStatement(number)
}

/** Whether the words are all of the statement, but for marks and a word such as „dass“ that opens its clause. */
function isWhole({ text }: Reading, words: readonly Span[], said: readonly Span[]): boolean {
  if (words.length !== said.length) return false
  const letters = (from: number, to: number) => text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return said.every((span, i) => {
    const { start, end } = words[i]!
    return (
      span.start <= start &&
      end <= span.end &&
      letters(span.start, start) <= (i === 0 ? 1 : 0) &&
      letters(end, span.end) === 0
    )
  })
}

const isSame = (a: Deadline, b: Deadline): boolean =>
  a.spans.length > 0 && b.spans.length > 0 && placeOf(a.spans) === placeOf(b.spans)

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(x => b.some(y => x.start < y.end && y.start < x.end))
