import { mergeInto, splitAgain } from "../../app/ledger/decisions.ts"
import { type ActorDescription, describeActor } from "../../app/ledger/describe-actor.ts"
import { LedgerError } from "../../store/failure.ts"
import { actorBy, showActor } from "../../store/query/actors.ts"
import { dueBoard } from "../../store/query/due.ts"
import { dueBetween, listActors } from "../../store/query/overview.ts"
import type { Workbench } from "../workbench.ts"
import { answer, apiPart, createRoute, failures, idParam, z } from "./route.ts"
import {
  actorSchema,
  boardSchema,
  calendarEntrySchema,
  eventSchema,
  listedActorSchema,
  shiftSchema,
} from "./schemas.ts"
import { shiftsInLedger } from "./shifts-in-ledger.ts"

const params = z.object({ actor: idParam("actor", "a-7f3k2m9qxw4t").describe("An id, or a whole name.") })

const dueRoute = createRoute({
  method: "get",
  path: "/due",
  summary: "Commitments by their clock",
  request: {
    query: z.object({
      within: z.coerce.number().int().min(0).max(3_650).optional().describe("Days ahead that count as soon."),
      limit: z.coerce.number().int().min(0).max(500).default(25).describe("How many of each list."),
    }),
  },
  responses: { 200: answer(boardSchema, "The board."), ...failures },
})

const calendarRoute = createRoute({
  method: "get",
  path: "/calendar",
  summary: "Commitments that fall due between two days",
  request: { query: z.object({ from: z.iso.date(), to: z.iso.date() }) },
  responses: {
    200: answer(
      z.object({ entries: z.array(calendarEntrySchema).readonly() }),
      "The nearest first, at most 1,000.",
    ),
    ...failures,
  },
})

const actorsRoute = createRoute({
  method: "get",
  path: "/actors",
  summary: "Actors, those with most open commitments first",
  request: {
    query: z.object({
      name: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
  },
  responses: {
    200: answer(z.object({ actors: z.array(listedActorSchema).readonly() }), "Actors."),
    ...failures,
  },
})

const actorRoute = createRoute({
  method: "get",
  path: "/actors/{actor}",
  summary: "An actor with offices, counts and open commitments",
  request: { params },
  responses: { 200: answer(actorSchema, "The actor."), ...failures },
})

const actorShiftsRoute = createRoute({
  method: "get",
  path: "/actors/{actor}/shifts",
  summary: "Suggested changes of an actor's position",
  request: { params },
  responses: {
    200: answer(z.object({ shifts: z.array(shiftSchema).readonly() }), "The surest first."),
    ...failures,
  },
})

const shiftsRoute = createRoute({
  method: "get",
  path: "/shifts",
  summary: "Suggested changes of position of those with most commitments",
  responses: {
    200: answer(z.object({ shifts: z.array(shiftSchema).readonly() }), "The surest first."),
    ...failures,
  },
})

const because = z.string().nullish()
const actorDecision = z
  .discriminatedUnion("do", [
    z.object({
      do: z.literal("describe"),
      name: z.string().optional(),
      alias: z.string().optional(),
      wikidata: z.string().optional(),
      office: z
        .object({ title: z.string(), from: z.iso.date().nullable(), to: z.iso.date().nullable() })
        .optional(),
      because,
    }),
    z.object({ do: z.literal("merge"), into: z.string(), because }),
    z.object({ do: z.literal("split"), because }),
  ])
  .openapi("ActorDecision")

const decideRoute = createRoute({
  method: "post",
  path: "/actors/{actor}/decisions",
  summary: "Say more of an actor, or that two are one",
  request: { params, body: { required: true, content: { "application/json": { schema: actorDecision } } } },
  responses: {
    201: answer(z.object({ actor: z.string(), event: eventSchema }), "The decision as the chain has it."),
    ...failures,
  },
})

/** What is due, and who said what. */
export function ledgerApi({ ledger, person, today, within: usual }: Workbench) {
  const { db } = ledger
  return apiPart()
    .openapi(dueRoute, async c => {
      const { within = usual, limit } = c.req.valid("query")
      return c.json(await dueBoard(db, { today: today(), within, limit }), 200)
    })
    .openapi(calendarRoute, async c => {
      const { from, to } = c.req.valid("query")
      return c.json({ entries: await dueBetween(db, from, to) }, 200)
    })
    .openapi(actorsRoute, async c => {
      const { name, limit } = c.req.valid("query")
      return c.json({ actors: await listActors(db, { name: name ?? null, limit }) }, 200)
    })
    .openapi(actorRoute, async c => c.json(await showActor(db, c.req.valid("param").actor, 100), 200))
    .openapi(actorShiftsRoute, async c =>
      c.json({ shifts: await shiftsInLedger(ledger, c.req.valid("param").actor) }, 200),
    )
    .openapi(shiftsRoute, async c => c.json({ shifts: await shiftsInLedger(ledger, null) }, 200))
    .openapi(decideRoute, async c => {
      const body = c.req.valid("json")
      const who = await actorBy(db, c.req.valid("param").actor)
      if (!who)
        throw new LedgerError("refused", `Nobody in this ledger is called ${c.req.valid("param").actor}.`)
      const decider = { person, because: body.because ?? null }
      const decided =
        body.do === "merge"
          ? await mergeInto(ledger, decider, who.id, body.into)
          : body.do === "split"
            ? await splitAgain(ledger, decider, c.req.valid("param").actor)
            : await describeActor(ledger, decider, who.id, descriptionOf(body))
      return c.json({ actor: decided.entry, event: decided.event }, 201)
    })
}

/** What is said of an actor, without what is not. */
const descriptionOf = ({
  name,
  alias,
  wikidata,
  office,
}: Extract<z.infer<typeof actorDecision>, { do: "describe" }>): ActorDescription => ({
  ...(name !== undefined && { name }),
  ...(alias !== undefined && { alias }),
  ...(wikidata !== undefined && { wikidata }),
  ...(office !== undefined && { office }),
})
