import assert from "node:assert/strict"
import { type Block, type Reading, readingSchema } from "../src/model/reading.ts"
import type { Span } from "../src/text/span.ts"
import { inArticle, validFindings } from "./valid-findings.ts"

/**
 * Holds a value against everything that is true of every reading: the schema, spans inside the text, blocks that are
 * disjoint, in order and cover all but white space, ids that are unique and references that lead somewhere, words of
 * statements inside blocks of the article, and what validFindings holds of the other layers. Returns the value as a reading; throws an AssertionError that says what
 * does not hold. Every test that makes a reading passes it through here.
 */
export function validReading(value: unknown): Reading {
  const parsed = readingSchema.safeParse(value)
  assert.ok(
    parsed.success,
    parsed.error && `not a reading: ${JSON.stringify(parsed.error.issues.slice(0, 3))}`,
  )
  const reading = parsed.data
  assert.deepEqual(JSON.parse(JSON.stringify(value)), reading, "the reading holds nothing that JSON loses")
  for (const [path, span] of spansOf(reading, "reading")) spanSlices(reading.text, span, path)
  blocksCover(reading.text, reading.blocks)
  idsResolve(reading)
  for (const s of reading.statements) inArticle([`${s.id}.words`, s.words], reading)
  validFindings(reading)
  if (reading.language === null) nothingClaimed(reading)
  return reading
}

/** Every span anywhere in a value, with the path that leads to it: whatever has a numeric `start` and `end`. */
export function* spansOf(value: unknown, path: string): Generator<readonly [string, Span]> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* spansOf(item, `${path}[${i}]`)
  else if (value !== null && typeof value === "object") {
    const { start, end } = value as Partial<Span>
    if (typeof start === "number" && typeof end === "number") yield [path, { start, end }]
    for (const [key, item] of Object.entries(value)) yield* spansOf(item, `${path}.${key}`)
  }
}

function spanSlices(text: string, span: Span, path: string): void {
  assert.ok(
    span.start < span.end && span.end <= text.length,
    `${path}: [${span.start}, ${span.end}) holds nothing of a text of ${text.length} code units`,
  )
  for (const edge of [span.start, span.end])
    assert.ok(!splitsPair(text, edge), `${path}: the edge ${edge} lies inside a surrogate pair`)
}

const splitsPair = (text: string, edge: number): boolean =>
  /^[\uD800-\uDBFF]$/.test(text.charAt(edge - 1)) && /^[\uDC00-\uDFFF]$/.test(text.charAt(edge))

function blocksCover(text: string, blocks: readonly Block[]): void {
  let at = 0
  for (const [i, block] of blocks.entries()) {
    assert.ok(block.start >= at, `block ${i} begins at ${block.start}, before ${at} where the last one ended`)
    onlySpace(text, at, block.start)
    at = block.end
  }
  onlySpace(text, at, text.length)
}

function onlySpace(text: string, start: number, end: number): void {
  const between = text.slice(start, end)
  assert.equal(between.trim(), "", `[${start}, ${end}) lies in no block`)
}

function idsResolve(reading: Reading): void {
  const actors = unique("actor", reading.actors)
  const statements = unique("statement", reading.statements)
  unique("commitment", reading.commitments)
  const actor = (id: string | null | undefined, path: string) =>
    assert.ok(id == null || actors.has(id), `${path}: there is no actor ${id}`)
  for (const s of reading.statements) {
    actor(s.speaker?.actor, `${s.id}.speaker`)
    for (const id of s.speaker?.also ?? []) actor(id, `${s.id}.speaker.also`)
    actor(s.addressee?.actor, `${s.id}.addressee`)
    actor(s.relay?.actor, `${s.id}.relay`)
    assert.ok(s.nestedIn === null || statements.has(s.nestedIn), `${s.id}: there is no ${s.nestedIn}`)
    assert.notEqual(s.nestedIn, s.id, `${s.id} is nested in itself`)
    assert.ok(s.words.length > 0, `${s.id} has no words`)
    inOrder(s.words, `${s.id}.words`)
    assert.match(s.rule, /^(de|en|any)(\.[\p{L}\p{N}-]+){2,}$/u, `${s.id}: not a rule's name`)
    assert.ok(s.why.length > 0, `${s.id} does not say why`)
  }
  for (const c of reading.commitments) {
    actor(c.actor, `${c.id}.actor`)
    actor(c.addressee?.actor, `${c.id}.addressee`)
    assert.ok(c.statement === null || statements.has(c.statement), `${c.id}: there is no ${c.statement}`)
  }
  for (const s of reading.shifts) {
    actor(s.actor, "shift.actor")
    actor(s.assertedBy, "shift.assertedBy")
  }
}

function unique(what: string, things: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set(things.map(thing => thing.id))
  assert.equal(ids.size, things.length, `two ${what}s have one id`)
  return ids
}

function inOrder(spans: readonly Span[], path: string): void {
  for (let i = 1; i < spans.length; i++)
    assert.ok(spans[i - 1]!.end <= spans[i]!.start, `${path}: parts overlap or are out of order`)
}

function nothingClaimed(reading: Reading): void {
  for (const part of [
    "statements",
    "commitments",
    "actors",
    "times",
    "figures",
    "shifts",
    "wording",
  ] as const)
    assert.deepEqual(reading[part], [], `${part} of a page in a language that is not read`)
}
