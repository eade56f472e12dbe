import assert from "node:assert/strict"
import type { Commitment, Reading } from "../src/model/reading.ts"
import { contains, type Span } from "../src/text/span.ts"

type Deadline = NonNullable<Commitment["deadline"]>
/** Spans with the path that leads to them. */
type Told = readonly [path: string, spans: readonly Span[]]

/**
 * Holds the times, commitments, figures, shifts and words of judgement of a reading against what is true of all of
 * them: days that there are, the first no later than the last; deadlines on times of the reading; finds in order and
 * inside the article; parts that name words. Throws an AssertionError that says what does not hold.
 */
export function validFindings(reading: Reading): void {
  for (const [i, time] of reading.times.entries()) {
    validDays(time, `times[${i}]`)
    if (time.type === "set") assert.equal(time.from, null, `times[${i}]: what comes again has no first day`)
  }
  for (const s of reading.statements) if (s.said) validDays(s.said, `${s.id}.said`)
  for (const c of reading.commitments) validCommitment(c, reading)
  for (const [i, f] of reading.figures.entries()) {
    assert.ok(f.quantity >= 0 && f.unit.length > 0, `figures[${i}] counts nothing`)
    named([`figures[${i}].place`, f.place?.spans ?? null])
  }
  for (const part of ["times", "figures", "shifts", "wording"] as const) {
    if (part !== "shifts") apart([part, reading[part]])
    inArticle([part, reading[part]], reading)
  }
  for (const [i, shift] of reading.shifts.entries())
    assert.ok(i === 0 || reading.shifts[i - 1]!.start <= shift.start, "shifts are out of order")
}

function validCommitment(c: Commitment, reading: Reading): void {
  const parts: readonly (readonly [string, readonly Span[] | null])[] = [
    ["words", c.words],
    ["cue", c.cue?.spans ?? null],
    ["addressee", c.addressee?.spans ?? null],
    ["consequence", c.consequence?.spans ?? null],
    ["condition", c.condition?.spans ?? null],
    ["deadline", c.deadline?.spans ?? null],
    ["condition.deadline", c.condition?.deadline?.spans ?? null],
  ]
  for (const [part, spans] of parts) {
    named([`${c.id}.${part}`, spans])
    if (spans) apart([`${c.id}.${part}`, spans])
  }
  assert.match(c.rule, /^(de|en)\.commitment\.[a-z-]+$/, `${c.id}: not a rule's name`)
  assert.ok(c.why.length > 0, `${c.id} does not say why`)
  assert.ok(c.actor === null || c.mention.length > 0, `${c.id}: its actor stands nowhere`)
  inArticle([`${c.id}.words`, c.words], reading)
  for (const deadline of [c.deadline, c.condition?.deadline])
    if (deadline) validDeadline(deadline, c.id, reading)
  if (c.condition?.deadline) assert.ok(c.deadline, `${c.id}: the deadline of its condition is its own`)
}

/** A deadline stands on a time of the reading, or runs from one to another. */
function validDeadline(deadline: Deadline, path: string, { times }: Reading): void {
  validDays(deadline, `${path}.deadline`)
  const [first, last] = [deadline.spans[0]!, deadline.spans.at(-1)!]
  assert.ok(
    times.some(time => time.start === first.start) && times.some(time => time.end === last.end),
    `${path}: its deadline stands on no time`,
  )
}

const dayOrInstant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T.+)?$/

function validDays({ from, to }: Pick<Deadline, "from" | "to">, path: string): void {
  for (const day of [from, to])
    if (day !== null) assert.match(day, dayOrInstant, `${path}: ${day} is neither a day nor an instant`)
  assert.ok(from === null || to === null || from <= to, `${path}: it ends on ${to}, before ${from}`)
}

/** A part that is there names words. */
const named = ([path, spans]: readonly [string, readonly Span[] | null]): void =>
  assert.ok(spans === null || spans.length > 0, `${path} names no words`)

/** Finds, or parts of one, that do not overlap and stand in the order of the text. */
function apart([path, spans]: Told): void {
  for (let i = 1; i < spans.length; i++)
    assert.ok(spans[i - 1]!.end <= spans[i]!.start, `${path}: parts overlap or are out of order`)
}

/** Words inside blocks of the article; a quotation may run over several, so the ends decide. */
export function inArticle([path, spans]: Told, { blocks }: Reading): void {
  const article = blocks.filter(block => block.role === "article")
  for (const { start, end } of spans)
    for (const edge of [
      { start, end: start + 1 },
      { start: end - 1, end },
    ])
      assert.ok(
        article.some(block => contains(block, edge)),
        `${path}: its words lie outside the article`,
      )
}
