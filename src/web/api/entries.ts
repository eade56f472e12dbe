import { bearsOn } from "../../app/ledger/bears-on.ts"
import {
  assessEntry,
  correctEntry,
  type Decided,
  judgeEntry,
  linkEntries,
  mergeInto,
  splitAgain,
  undoDecision,
} from "../../app/ledger/decisions.ts"
import { findInLedger } from "../../app/ledger/find.ts"
import { markWords } from "../../app/ledger/mark.ts"
import { makeProof } from "../../app/proof/make-proof.ts"
import { outcomeReasons, outcomes } from "../../ledger/entry/outcomes.ts"
import { linkKinds } from "../../ledger/events/event.ts"
import { LedgerError } from "../../store/failure.ts"
import { actorBy } from "../../store/query/actors.ts"
import { countInbox, inboxOf } from "../../store/query/inbox.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { eventsOf, showEntry } from "../../store/query/show.ts"
import { cursorOf, positionOf } from "../cursor.ts"
import type { Workbench } from "../workbench.ts"
import { answer, apiPart, createRoute, failures, idParam, pagingQuery, z } from "./route.ts"
import { bearingsSchema, candidateSchema, entrySchema, eventSchema, hitSchema } from "./schemas.ts"

const params = z.object({ entry: idParam("entry", "c-7f3k2m9qxw4t") })
const because = z.string().nullish().describe("Why; asked for where others must be able to follow it.")
const evidence = z.array(z.string()).default([]).describe("Places: PAGE[@VERSION]:START-END.")
const decided = z.object({ entry: z.string(), event: eventSchema }).openapi("Decided")

const decision = z
  .discriminatedUnion("do", [
    z.object({ do: z.literal("confirm"), because }),
    z.object({ do: z.literal("reject"), because }),
    z.object({
      do: z.literal("correct"),
      set: z
        .record(z.string(), z.string().nullable())
        .describe("Field → value; null gives the field back to the machine."),
      because: z.string(),
      evidence,
    }),
    z.object({
      do: z.literal("assess"),
      outcome: z.enum(outcomes),
      reason: z.enum(outcomeReasons).nullish(),
      because: z.string(),
      evidence,
    }),
    z.object({ do: z.literal("link"), to: z.string(), as: z.enum(linkKinds), because }),
    z.object({ do: z.literal("merge"), into: z.string(), because }),
    z.object({ do: z.literal("split"), because }),
    z.object({
      do: z.literal("undo"),
      event: z.number().int().nullish().describe("The event to take back; else the last one."),
      because,
    }),
  ])
  .openapi("Decision")
/** What a person decides about an entry, as it is sent. */
export type DecisionBody = z.input<typeof decision>

const inboxRoute = createRoute({
  method: "get",
  path: "/inbox",
  summary: "Candidates by utterance, the newest first",
  request: {
    query: z.object({
      type: z.enum(["statement", "commitment"]).optional(),
      kind: z.string().optional(),
      actor: z.string().optional(),
      publisher: z.string().optional(),
      language: z.string().optional(),
      aside: z.enum(["0", "1"]).default("0").describe("1: those that were set aside."),
      ...pagingQuery,
    }),
  },
  responses: {
    200: answer(
      z.object({
        candidates: z.array(candidateSchema).readonly(),
        next: z.string().nullable(),
        totals: z
          .object({ statement: z.number().int(), commitment: z.number().int() })
          .describe("Counted up to 1,000 entries."),
      }),
      "Candidates.",
    ),
    ...failures,
  },
})

const findRoute = createRoute({
  method: "get",
  path: "/entries",
  summary: "Find entries by words and circumstances",
  request: {
    query: z.object({
      q: z.string().default(""),
      actor: z.string().optional(),
      type: z.string().optional(),
      kind: z.string().optional(),
      outcome: z.string().optional(),
      state: z.string().optional(),
      medium: z.string().optional(),
      publisher: z.string().optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      dueBy: z.iso.date().optional(),
      ...pagingQuery,
    }),
  },
  responses: {
    200: answer(
      z.object({
        entries: z.array(hitSchema).readonly(),
        total: z.number().int(),
        totalIs: z.enum(["exact", "at least"]),
        order: z.enum(["best", "newest"]),
        next: z.string().nullable(),
      }),
      "Entries.",
    ),
    ...failures,
  },
})

const showRoute = createRoute({
  method: "get",
  path: "/entries/{entry}",
  summary: "One entry with everything",
  request: { params },
  responses: { 200: answer(entrySchema, "The entry."), ...failures },
})

const bearingsRoute = createRoute({
  method: "get",
  path: "/entries/{entry}/bearings",
  summary: "Later words that may decide what came of a commitment",
  request: { params, query: z.object({ limit: pagingQuery.limit }) },
  responses: { 200: answer(bearingsSchema, "Later words, the likeliest first."), ...failures },
})

const proofRoute = createRoute({
  method: "get",
  path: "/entries/{entry}/proof",
  summary: "The entry as a file that proves itself (WACZ)",
  request: { params },
  responses: {
    200: {
      content: { "application/wacz": { schema: z.string().openapi({ format: "binary" }) } },
      description: "The file.",
    },
    ...failures,
  },
})

const decideRoute = createRoute({
  method: "post",
  path: "/entries/{entry}/decisions",
  summary: "Decide about an entry: confirm, reject, correct, assess, link, merge, split, undo",
  request: { params, body: { required: true, content: { "application/json": { schema: decision } } } },
  responses: { 201: answer(decided, "The decision as the chain has it."), ...failures },
})

const markRoute = createRoute({
  method: "post",
  path: "/entries",
  summary: "Make words of an archived page an entry",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .object({
              place: z.string().describe("PAGE[@VERSION]:START-END"),
              type: z.enum(["statement", "commitment"]),
              kind: z.string(),
              actor: z.string().nullish(),
              condition: z.string().nullish(),
              deadline: z.string().nullish().describe("A day or A..B"),
              addressee: z.string().nullish(),
              because,
            })
            .openapi("Mark"),
        },
      },
    },
  },
  responses: { 201: answer(decided, "The entry's event."), ...failures },
})

const historyRoute = createRoute({
  method: "get",
  path: "/history/{id}",
  summary: "Everything that happened to an entry, an actor or a page",
  request: { params: z.object({ id: idParam("id", "c-7f3k2m9qxw4t") }) },
  responses: {
    200: answer(z.object({ events: z.array(eventSchema).readonly() }), "Events in the order of the chain."),
    ...failures,
  },
})

/** Inbox, entries, and what people decide about them. */
export function entriesApi({ ledger, person, today, within }: Workbench) {
  return apiPart()
    .openapi(inboxRoute, async c => {
      const { type, kind, actor, publisher, language, aside, cursor, limit } = c.req.valid("query")
      const who = actor === undefined ? null : await actorBy(ledger.db, actor)
      const { candidates, next } = await inboxOf(ledger.db, {
        type: type ?? null,
        kind: kind ?? null,
        actors: actor === undefined ? null : (who?.rows.map(({ n }) => n) ?? [-1]),
        publisher: publisher ?? null,
        language: language ?? null,
        setAside: aside === "1",
        before: positionOf(cursor ?? ""),
        limit,
      })
      return c.json(
        {
          candidates,
          next: next === null ? null : cursorOf(next),
          totals: await countInbox(ledger.db, 1_000),
        },
        200,
      )
    })
    .openapi(findRoute, async c => {
      const { q, cursor, limit, ...given } = c.req.valid("query")
      const skip = positionOf(cursor ?? "") ?? 0
      const filters = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Record<string, string>
      const { found } = await findInLedger(ledger, q, { ...filters, limit, skip })
      const behind = skip + found.hits.length
      return c.json(
        {
          entries: found.hits,
          total: found.total,
          totalIs: found.isTotalExact ? ("exact" as const) : ("at least" as const),
          order: found.order,
          next: found.hits.length === limit && behind < found.total ? cursorOf(behind) : null,
        },
        200,
      )
    })
    .openapi(showRoute, async c => {
      const id = await resolveId(ledger.db, "entry", c.req.valid("param").entry)
      return c.json((await showEntry(ledger.db, id, { today: today(), within }))!, 200)
    })
    .openapi(bearingsRoute, async c => {
      const found = await bearsOn(ledger, c.req.valid("param").entry, { limit: c.req.valid("query").limit })
      return c.json(found, 200)
    })
    .openapi(proofRoute, async c => {
      const id = await resolveId(ledger.db, "entry", c.req.valid("param").entry)
      const bytes = await makeProof(ledger, id)
      c.header("content-disposition", `attachment; filename="${id}.wacz"`)
      c.header("content-type", "application/wacz")
      return c.body(new Uint8Array(bytes).buffer as ArrayBuffer, 200)
    })
    .openapi(decideRoute, async c =>
      c.json(await decide(c.req.valid("param").entry, c.req.valid("json")), 201),
    )
    .openapi(markRoute, async c => {
      const { because: why, ...mark } = c.req.valid("json")
      const decidedNow = await markWords(
        ledger,
        { person, because: why ?? null },
        {
          ...mark,
          actor: mark.actor ?? null,
          condition: mark.condition ?? null,
          deadline: mark.deadline ?? null,
          addressee: mark.addressee ?? null,
        },
      )
      return c.json(decidedNow, 201)
    })
    .openapi(historyRoute, async c => {
      const { id } = c.req.valid("param")
      const events = await eventsOf(ledger.db, id)
      if (events.length === 0)
        throw new LedgerError("refused", `There is no event about ${id} in this ledger.`)
      return c.json({ events }, 200)
    })

  async function decide(entry: string, body: z.infer<typeof decision>): Promise<Decided> {
    const decider = { person, because: body.because ?? null }
    switch (body.do) {
      case "confirm":
        return await judgeEntry(ledger, decider, entry, "confirmed")
      case "reject":
        return await judgeEntry(ledger, decider, entry, "rejected")
      case "correct":
        return await correctEntry(ledger, decider, entry, {
          assignments: Object.entries(body.set).map(([field, value]) => `${field}=${value ?? ""}`),
          evidence: body.evidence,
        })
      case "assess":
        return await assessEntry(ledger, decider, entry, {
          outcome: body.outcome,
          reason: body.reason ?? null,
          evidence: body.evidence,
        })
      case "link":
        return await linkEntries(ledger, decider, entry, body.to, body.as)
      case "merge":
        return await mergeInto(ledger, decider, entry, body.into)
      case "split":
        return await splitAgain(ledger, decider, entry)
      case "undo":
        return await undoDecision(ledger, decider, entry, body.event ?? undefined)
    }
  }
}
