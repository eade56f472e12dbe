import { bearsOn } from "../../app/ledger/bears-on.ts"
import { findInLedger } from "../../app/ledger/find.ts"
import { inboxInLedger } from "../../app/ledger/inbox.ts"
import { countInbox } from "../../store/query/inbox.ts"
import { resolveAnyId, resolveId } from "../../store/query/resolve-id.ts"
import { eventsOf, showEntry } from "../../store/query/show.ts"
import { cursors } from "../cursor.ts"
import type { Workbench } from "../workbench.ts"
import { filterQuery, given } from "./filters.ts"
import {
  answer,
  apiPart,
  createRoute,
  failures,
  flag,
  idParam,
  limit,
  next,
  pagingQuery,
  z,
} from "./route.ts"
import { bearingsSchema, candidateSchema, entrySchema, hitSchema } from "./schemas/entries.ts"
import { eventSchema } from "./schemas/values.ts"

export type { DecisionBody } from "./decisions.ts"

const params = z.object({ entry: idParam("entry", "c-7f3k2m9qxw4t") })

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
      aside: flag.describe("1: those that were set aside."),
      ...pagingQuery,
    }),
  },
  responses: {
    200: answer(
      z.object({
        candidates: z.array(candidateSchema).readonly(),
        next,
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
  description:
    "The best come first, of very common words the newest. What comes into the ledger meanwhile stays out of a search that goes on.",
  request: {
    query: z.object({
      q: z.string().default("").describe('Words, "phrases", AND, OR, NOT, (…).'),
      ...filterQuery,
      medium: z.string().optional(),
      publisher: z.string().optional(),
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
        next,
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
  request: {
    params,
    query: z.object({
      within: z.coerce.number().int().min(0).max(3_650).optional().describe("Days ahead that count as soon."),
    }),
  },
  responses: { 200: answer(entrySchema, "The entry."), ...failures },
})

const bearingsRoute = createRoute({
  method: "get",
  path: "/entries/{entry}/bearings",
  summary: "Later words that may decide what came of a commitment",
  request: { params, query: z.object({ limit }) },
  responses: { 200: answer(bearingsSchema, "Later words, the likeliest first."), ...failures },
})

const historyRoute = createRoute({
  method: "get",
  path: "/history/{id}",
  summary: "Everything that happened to an entry, an actor or a page",
  request: { params: z.object({ id: idParam("id", "c-7f3k2m9qxw4t") }), query: z.object(pagingQuery) },
  responses: {
    200: answer(
      z.object({ id: z.string(), events: z.array(eventSchema).readonly(), next }),
      "Events in the order of the chain.",
    ),
    ...failures,
  },
})

/** Inbox, search and entries. */
export function entriesApi({ ledger, today, within: usual }: Workbench) {
  return apiPart()
    .openapi(inboxRoute, async c => {
      const { aside, cursor, limit, ...filter } = c.req.valid("query")
      const { candidates, next } = await inboxInLedger(
        ledger,
        { ...filter, setAside: aside === "1" },
        { before: cursors.inbox.at(cursor)?.n ?? null, limit },
      )
      return c.json(
        {
          candidates,
          next: cursors.inbox.of(next === null ? null : { n: next }),
          totals: await countInbox(ledger.db, 1_000),
        },
        200,
      )
    })
    .openapi(findRoute, async c => {
      const { q, cursor, limit, ...filters } = c.req.valid("query")
      const after = cursors.found.at(cursor)
      const { found } = await findInLedger(ledger, q, { ...given(filters), after, limit })
      return c.json(
        {
          entries: found.hits,
          total: found.total,
          totalIs: found.isTotalExact ? ("exact" as const) : ("at least" as const),
          order: found.order,
          next: cursors.found.of(found.next),
        },
        200,
      )
    })
    .openapi(showRoute, async c => {
      const id = await resolveId(ledger.db, "entry", c.req.valid("param").entry)
      const { within = usual } = c.req.valid("query")
      return c.json((await showEntry(ledger.db, id, { today: today(), within }))!, 200)
    })
    .openapi(bearingsRoute, async c => {
      const found = await bearsOn(ledger, c.req.valid("param").entry, { limit: c.req.valid("query").limit })
      return c.json(found, 200)
    })
    .openapi(historyRoute, async c => {
      const { cursor, limit } = c.req.valid("query")
      const asked = c.req.valid("param").id
      const id = await resolveAnyId(ledger.db, asked)
      const seq = cursors.history.at(cursor)?.n ?? -1
      const behind = (await eventsOf(ledger.db, id)).filter(event => event.seq > seq)
      const events = behind.slice(0, limit)
      const last = behind.length > limit ? events.at(-1)! : null
      return c.json({ id, events, next: cursors.history.of(last && { n: last.seq }) }, 200)
    })
}
