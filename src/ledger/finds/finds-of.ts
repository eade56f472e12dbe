import type { Actor, Commitment, Reading, Statement } from "../../model/reading.ts"
import { type Span, slice } from "../../text/span.ts"
import { type EntryType, entryId } from "../identity/ids.ts"
import { type Content, type Dated, type Find, printed } from "./find.ts"

type Deadline = NonNullable<Commitment["deadline"]>

/**
 * What a reading puts into the ledger: its statements, then its commitments, in the order of the reading. `sentence`
 * gives the sentence around a span of the reading's text.
 */
export function findsOf(reading: Reading, sentence: (span: Span) => Span): Find[] {
  const actors = new Map(reading.actors.map(actor => [actor.id, actor]))
  const day = reading.published?.value.slice(0, 10) ?? null
  const actorOf = (id: string | null | undefined) => (id ? (actors.get(id) ?? null) : null)

  const findOf = (
    type: EntryType,
    found: Statement | Commitment,
    content: Content,
    statement: string | null,
  ): Find => ({
    type,
    id: entryId(type, {
      name: content.actor,
      words: content.words,
      day: content.said?.from?.slice(0, 10) ?? day,
    }),
    content,
    spans: found.words,
    exact: found.words.map(span => slice(reading.text, span)),
    sentence: printed(reading.text, [sentence(around(found.words))]),
    rule: found.rule,
    why: found.why,
    confidence: found.confidence,
    statement,
  })

  const statements = reading.statements.map(statement =>
    findOf("statement", statement, statementContent(reading.text, statement, actorOf), null),
  )
  const idOf = new Map(reading.statements.map((statement, i) => [statement.id, i]))
  const commitments = reading.commitments.map(commitment => {
    const inside = commitment.statement === null ? undefined : idOf.get(commitment.statement)
    const around = inside === undefined ? null : reading.statements[inside]!
    const content = commitmentContent(reading.text, commitment, around, actorOf)
    return findOf("commitment", commitment, content, inside === undefined ? null : statements[inside]!.id)
  })
  return [...statements, ...commitments]
}

type ActorOf = (id: string | null | undefined) => Actor | null

function statementContent(text: string, statement: Statement, actorOf: ActorOf): Content {
  const { speaker, cue } = statement
  return {
    ...whoseWords(text, actorOf(speaker?.actor), speaker?.spans ?? []),
    kind: cue?.act ?? "said",
    form: statement.form,
    words: printed(text, statement.words),
    negated: false,
    ...circumstances(text, statement),
    addressee: wordsOf(text, statement.addressee),
    condition: null,
    conditionDeadline: null,
    consequence: null,
    deadline: null,
  }
}

function commitmentContent(
  text: string,
  commitment: Commitment,
  around: Statement | null,
  actorOf: ActorOf,
): Content {
  return {
    ...whoseWords(text, actorOf(commitment.actor), commitment.mention),
    kind: commitment.kind,
    form: null,
    words: printed(text, commitment.words),
    negated: commitment.negated,
    ...circumstances(text, around),
    addressee: wordsOf(text, commitment.addressee) ?? wordsOf(text, around?.addressee ?? null),
    condition: wordsOf(text, commitment.condition),
    conditionDeadline: dated(text, commitment.condition?.deadline ?? null),
    consequence: wordsOf(text, commitment.consequence),
    deadline: dated(text, commitment.deadline),
  }
}

const whoseWords = (text: string, actor: Actor | null, mention: readonly Span[]) => ({
  actor: actor?.name ?? null,
  actorKind: actor?.kind ?? null,
  roles: actor?.roles ?? [],
  mention: mention.length > 0 ? printed(text, mention) : null,
})

/** When, where and by which way it was said. */
const circumstances = (text: string, statement: Statement | null) => ({
  medium: wordsOf(text, statement?.medium ?? null),
  place: wordsOf(text, statement?.place ?? null),
  relay: wordsOf(text, statement?.relay ?? null),
  said: statement?.said ? dated(text, { ...statement.said, basis: "stated" }) : null,
})

const wordsOf = (text: string, part: { readonly spans: readonly Span[] } | null): string | null =>
  part && part.spans.length > 0 ? printed(text, part.spans) : null

const dated = (text: string, deadline: Deadline | null): Dated | null =>
  deadline && {
    words: printed(text, deadline.spans),
    value: deadline.value,
    from: deadline.from,
    to: deadline.to,
    basis: deadline.basis,
  }

/** From the beginning of the first span to its end: the sentence is told by where the words begin. */
const around = (spans: readonly Span[]): Span => spans[0]!
