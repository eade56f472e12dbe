import { z } from "@hono/zod-openapi"
import type { BearsOn } from "../../../app/ledger/bears-on.ts"
import type { ShownChange } from "../../../store/query/changes.ts"
import type { Hit } from "../../../store/query/find.ts"
import type { Candidate } from "../../../store/query/inbox.ts"
import type { ShownEntry } from "../../../store/query/shown-entry.ts"
import {
  as,
  contentShape,
  count,
  dated,
  day,
  due,
  eventSchema,
  evidenceSchema,
  maybe,
  type Of,
  span,
  text,
  type,
} from "./values.ts"

/** A candidate of the inbox. */
export const candidateSchema = z
  .object({
    entry: text,
    type,
    content: z.object(contentShape).readonly().openapi("Content"),
    due: due.nullable(),
    day,
    sentence: text,
    exact: z.array(text).readonly(),
    spans: z.array(span).readonly(),
    page: text,
    version: z.number().int(),
    title: maybe,
    publisher: maybe,
    published: maybe,
    genre: maybe,
    language: maybe,
    rule: text,
    why: text,
    confidence: text,
    testability: maybe,
    outlets: count,
    others: z.array(z.object({ entry: text, state: text, publisher: maybe })).readonly(),
    merged: z.array(text).readonly(),
  })
  .openapi("Candidate") satisfies Of<Candidate>

/** One entry of a search. */
export const hitSchema = z
  .object({
    entry: text,
    type: text,
    kind: text,
    actor: maybe,
    words: text,
    sentence: text,
    page: text,
    publisher: maybe,
    said: day,
    due: due.nullable(),
    outcome: text,
    state: text,
  })
  .openapi("Hit") satisfies Of<Hit>

const diffPart = z.union([z.object({ same: text }), z.object({ was: text, is: text })])

/** An edit of a page that touched an entry. */
export const changeSchema = z
  .object({
    entry: text,
    type,
    kind: text,
    actor: maybe,
    successor: maybe,
    page: text,
    url: maybe,
    title: maybe,
    publisher: maybe,
    from: z.number().int(),
    to: z.number().int(),
    at: text,
    fields: z
      .array(
        z.looseObject({
          field: z.enum(["words", "marks", "condition", "consequence", "deadline", "speaker", "gone"]),
          was: maybe,
          is: maybe,
        }),
      )
      .readonly(),
    sentence: z.object({ was: text, is: maybe }),
    difference: z.array(diffPart).readonly(),
    isBack: z.boolean(),
  })
  .openapi("Change") satisfies Of<ShownChange>

const report = z
  .object({
    entry: text,
    page: text,
    version: z.number().int(),
    url: maybe,
    title: maybe,
    publisher: maybe,
    published: maybe,
    genre: maybe,
    words: text,
    sentence: text,
    condition: maybe,
    deadline: dated.nullable(),
    medium: maybe,
    relay: maybe,
    rule: text,
    why: text,
    confidence: text,
    isGone: z.boolean(),
  })
  .openapi("Report")

/** One entry with everything. */
export const entrySchema = as<ShownEntry>(
  z
    .object({
      ...contentShape,
      entry: text,
      type,
      state: text,
      actorId: maybe,
      language: maybe,
      due: due.nullable(),
      deadlines: z
        .array(
          z.object({
            value: maybe,
            from: day,
            to: day,
            basis: text,
            words: text,
            source: text,
            at: maybe,
            counts: z.boolean(),
          }),
        )
        .readonly(),
      clock: z
        .enum(["no_date", "waiting_for_condition", "running", "due_soon", "due_today", "overdue", "closed"])
        .nullable(),
      conditionMet: day,
      outcome: text,
      testability: z.object({ value: maybe, who: maybe, what: maybe, measure: maybe, byWhen: maybe }),
      corrections: z.record(text, text),
      mergedInto: maybe,
      isLost: z.boolean(),
      lastLooked: maybe,
      newSince: z.number().int(),
      reports: z.array(report).readonly(),
      changes: z.array(changeSchema).readonly(),
      links: z.array(z.object({ entry: text, to: text, as: text })).readonly(),
      events: z.array(eventSchema).readonly(),
      evidence: z.array(evidenceSchema.extend({ for: z.enum(["words", "decision"]) })).readonly(),
    })
    .openapi("Entry"),
)

/** Later words that may bear on a commitment. */
export const bearingsSchema = as<BearsOn>(
  z
    .object({
      entry: text,
      actor: maybe,
      words: text,
      condition: maybe,
      day: text,
      due: due.nullable(),
      pages: count,
      later: z
        .array(
          evidenceSchema.extend({
            url: maybe,
            title: maybe,
            publisher: maybe,
            day: text,
            score: z.number(),
            bears: z.enum(["fulfils", "contradicts", "extends", "withdraws", "condition", "same-matter"]),
            reasons: z.array(z.looseObject({ why: text })).readonly(),
            isNew: z.boolean(),
          }),
        )
        .readonly(),
    })
    .openapi("Bearings"),
)
