import { z } from "@hono/zod-openapi"
import type { BearsOn } from "../../app/ledger/bears-on.ts"
import type { SuggestedShift } from "../../app/ledger/shifts.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import type { ShownActor } from "../../store/query/actors.ts"
import type { ShownChange } from "../../store/query/changes.ts"
import type { DueRow } from "../../store/query/due.ts"
import type { Hit } from "../../store/query/find.ts"
import type { Candidate } from "../../store/query/inbox.ts"
import type { CalendarEntry, ListedActor } from "../../store/query/overview.ts"
import type { ShownEntry } from "../../store/query/shown-entry.ts"
import type { SourceHealth } from "../../store/query/watching.ts"

/*
 * What the API answers, once more as schemas, because OpenAPI and the browser's types are made of them. `satisfies` holds
 * each against the type that the ledger gives; a test parses real answers with them.
 */
type Of<T> = z.ZodType<T>
/** A schema as of a type that it describes more loosely: an event's fields hang on its kind, a reason's on what it says. */
const as = <T>(schema: z.ZodType): Of<T> => schema as unknown as Of<T>

const text = z.string()
const maybe = text.nullable()
const day = z.string().describe("A day, YYYY-MM-DD.").nullable()
const type = z.enum(["statement", "commitment"])

const due = z.object({ value: maybe.describe("TIMEX3"), from: day, to: day, basis: text }).openapi("Due")
const dated = z
  .object({
    words: text,
    value: maybe,
    from: maybe,
    to: maybe,
    basis: z.enum(["stated", "relative", "vague", "set_by_person"]),
  })
  .openapi("Dated")
const span = z.tuple([z.number().int(), z.number().int()]).readonly()

/** What an entry says. */
export const contentShape = {
  kind: text,
  form: maybe,
  actor: maybe,
  actorKind: z.enum(["person", "organisation", "state", "group"]).nullable(),
  roles: z.array(text).readonly(),
  mention: maybe,
  words: text,
  negated: z.boolean(),
  addressee: maybe,
  medium: maybe,
  place: maybe,
  relay: maybe,
  said: dated.nullable(),
  condition: maybe,
  conditionDeadline: dated.nullable(),
  consequence: maybe,
  deadline: dated.nullable(),
}

/** A place on an archived page, in UTF-16 code units of its text. */
export const evidenceSchema = z
  .object({
    page: text,
    version: z.number().int(),
    textSha256: text,
    start: z.number().int(),
    end: z.number().int(),
    exact: text,
  })
  .openapi("Evidence")

/** An event of the chain; what it holds beside this hangs on its kind. */
export const eventSchema = as<LedgerEvent>(
  z
    .looseObject({
      seq: z.number().int(),
      at: text,
      kind: text,
      by: z.union([z.object({ person: text }), z.object({ reader: text })]),
      previous: text,
      hash: text,
    })
    .openapi("Event"),
)

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

const dueRow = z
  .object({
    entry: text,
    kind: text,
    actor: maybe,
    words: text,
    condition: maybe,
    due: due.nullable(),
    outcome: text,
    lastLooked: maybe,
    newSince: z.number().int(),
  })
  .openapi("DueRow") satisfies Of<DueRow>
const rows = z.array(dueRow).readonly()
const count = z.number().int()

/** The due board. */
export const boardSchema = z
  .object({
    overdue: rows,
    today: rows,
    soon: rows,
    waiting: rows,
    running: rows,
    undated: rows,
    totals: z.object({
      overdue: count,
      today: count,
      soon: count,
      waiting: count,
      running: count,
      undated: count,
    }),
  })
  .openapi("DueBoard")

/** A commitment in a calendar. */
export const calendarEntrySchema = z
  .object({
    entry: text,
    kind: text,
    actor: maybe,
    words: text,
    condition: maybe,
    due: due.nullable(),
    day: text,
    outcome: text,
  })
  .openapi("CalendarEntry") satisfies Of<CalendarEntry>

/** An actor in a list. */
export const listedActorSchema = z
  .object({
    actor: text,
    name: text,
    kind: maybe,
    statements: count,
    commitments: count,
    open: count,
    last: day,
  })
  .openapi("ListedActor") satisfies Of<ListedActor>

/** An actor with offices, counts and open commitments. */
export const actorSchema = z
  .object({
    actor: text,
    name: text,
    kind: maybe,
    wikidata: maybe,
    names: z.array(z.object({ name: text, byPerson: z.boolean() })).readonly(),
    offices: z.array(z.object({ title: text, from: day, to: day, byPerson: z.boolean() })).readonly(),
    statements: count,
    commitments: count,
    outcomes: z.record(text, count),
    open: z
      .array(
        z.object({
          entry: text,
          kind: text,
          words: text,
          condition: maybe,
          due: due.nullable(),
          outcome: text,
          said: day,
        }),
      )
      .readonly(),
    perhapsSame: z.array(z.object({ actor: text, name: text })).readonly(),
  })
  .openapi("Actor") satisfies Of<ShownActor>

const side = z.object({
  entry: text,
  kind: text,
  words: text,
  sentence: text,
  condition: maybe,
  due: due.nullable(),
  roles: z.array(text).readonly(),
  day: text,
  page: text,
  publisher: maybe,
})

/** A suggested change of position. */
export const shiftSchema = z
  .object({
    actor: text,
    earlier: side,
    later: side,
    differences: z
      .array(
        z.object({
          kind: z.enum([
            "reversal",
            "condition_added",
            "condition_dropped",
            "date_moved",
            "number_changed",
            "narrowed",
          ]),
          was: maybe,
          is: maybe,
        }),
      )
      .readonly(),
    shared: z.array(text).readonly(),
    score: z.number(),
    otherOffice: z.boolean(),
    told: z.array(text).readonly(),
    judged: maybe,
  })
  .openapi("Shift") satisfies Of<SuggestedShift>

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

/** How a source fares. */
export const sourceSchema = z
  .object({
    source: text,
    title: maybe,
    url: text,
    label: maybe,
    lastFetch: maybe,
    lastSuccess: maybe,
    next: maybe,
    today: count,
    usual: z.number(),
    unread: count,
    walls: count,
    failed: count,
    open: count,
    failure: maybe,
    reasons: z.array(z.object({ problem: text, count })).readonly(),
  })
  .openapi("Source") satisfies Of<SourceHealth>

const version = z.object({
  number: count,
  at: text,
  url: maybe,
  title: maybe,
  publisher: maybe,
  published: maybe,
  language: maybe,
  genre: maybe,
  sha256: text,
  bytes: count,
  contentType: maybe,
  copyOf: maybe,
  copyAs: z.enum(["same", "near"]).nullable(),
})

/** A page in a list. */
export const listedPageSchema = z
  .object({
    page: text,
    at: text,
    title: maybe,
    publisher: maybe,
    published: maybe,
    url: maybe,
    name: maybe,
    versions: count,
  })
  .openapi("ListedPage")

/** A page with one version, its text and the entries on it. */
export const pageSchema = z
  .object({
    page: text,
    name: maybe,
    version: version.openapi("Version"),
    versions: z.array(version).readonly(),
    textSha256: text,
    reader: text,
    text: text.describe("The readable text of this version, into which spans point."),
    entries: z
      .array(
        z.object({
          entry: text,
          type,
          kind: text,
          state: text,
          outcome: text,
          actor: maybe,
          actorId: maybe,
          words: text,
          condition: maybe,
          deadline: maybe,
          due: due.nullable(),
          spans: z.array(span).readonly(),
          rule: text,
          why: text,
          confidence: text,
        }),
      )
      .readonly(),
  })
  .openapi("Page")

/** A search that is kept. */
export const savedSearchSchema = z
  .object({ name: text, query: text, filters: z.record(text, text), savedAt: text })
  .openapi("SavedSearch")
