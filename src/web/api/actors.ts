import { mergeInto, splitAgain } from "../../app/ledger/decisions.ts"
import { type ActorDescription, describeActor } from "../../app/ledger/describe-actor.ts"
import { LedgerError } from "../../store/failure.ts"
import { actorBy, showActor } from "../../store/query/actors.ts"
import { listActors } from "../../store/query/overview.ts"
import { cursors } from "../cursor.ts"
import type { Workbench } from "../workbench.ts"
import { given } from "./filters.ts"
import type { turns } from "./in-turn.ts"
import {
  answer,
  apiPart,
  body,
  createRoute,
  failures,
  flag,
  idParam,
  limit,
  next,
  pagingQuery,
  z,
} from "./route.ts"
import { actorSchema, listedActorSchema, shiftSchema } from "./schemas/actors.ts"
import { eventSchema } from "./schemas/values.ts"
import { mostShifts, shiftsInLedger } from "./shifts-in-ledger.ts"

const params = z.object({ actor: idParam("actor", "a-7f3k2m9qxw4t").describe("An id, or a whole name.") })

const actorsRoute = createRoute({
  method: "get",
  path: "/actors",
  summary: "Actors, those with most open commitments first",
  request: {
    query: z.object({
      name: z.string().optional().describe("How the name, or the surname, begins."),
      ...pagingQuery,
    }),
  },
  responses: {
    200: answer(z.object({ actors: z.array(listedActorSchema).readonly(), next }), "Actors."),
    ...failures,
  },
})

const actorRoute = createRoute({
  method: "get",
  path: "/actors/{actor}",
  summary: "An actor with offices, counts and open commitments",
  request: { params, query: z.object({ limit: limit.describe("How many open commitments.") }) },
  responses: { 200: answer(actorSchema, "The actor."), ...failures },
})

const shifts = z.object({ shifts: z.array(shiftSchema).readonly() })
const shiftsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(mostShifts.all).default(mostShifts.all),
  all: flag.describe("1: also those of which a person said that they are none."),
})

const actorShiftsRoute = createRoute({
  method: "get",
  path: "/actors/{actor}/shifts",
  summary: "Suggested changes of an actor's position",
  request: { params, query: shiftsQuery },
  responses: { 200: answer(shifts, "The surest first."), ...failures },
})

const shiftsRoute = createRoute({
  method: "get",
  path: "/shifts",
  summary: "Suggested changes of position of those with most commitments",
  description: `Of the ${mostShifts.actors} busiest actors the newest ${mostShifts.newest} entries are compared; ask for an actor to have all.`,
  request: { query: shiftsQuery },
  responses: { 200: answer(shifts, "The surest first."), ...failures },
})

const because = z.string().nullish()
const actorDecision = z
  .discriminatedUnion("do", [
    z
      .object({
        do: z.literal("describe"),
        name: z.string().trim().min(1).optional().describe("The name that is shown."),
        alias: z.string().trim().min(1).optional().describe("Another name that the actor has."),
        wikidata: z.string().optional().describe("Such as Q42."),
        office: z
          .object({
            title: z.string().trim().min(1),
            from: z.iso.date().nullish(),
            to: z.iso.date().nullish(),
          })
          .optional(),
        because,
      })
      .refine(
        ({ name, alias, wikidata, office }) => [name, alias, wikidata, office].some(one => one !== undefined),
        "Say a name, an alias, a Wikidata id or an office.",
      ),
    z.object({ do: z.literal("merge"), into: z.string(), because }),
    z.object({ do: z.literal("split"), because }),
  ])
  .openapi("ActorDecision")

const decideRoute = createRoute({
  method: "post",
  path: "/actors/{actor}/decisions",
  summary: "Say more of an actor, or that two are one",
  request: { params, body: body(actorDecision) },
  responses: {
    201: answer(z.object({ actor: z.string(), event: eventSchema }), "The decision as the chain has it."),
    ...failures,
  },
})

/** Who said what, and what people say of them. `inTurn` lets one decide at a time. */
export function actorsApi({ ledger, person }: Workbench, inTurn: ReturnType<typeof turns>) {
  const { db } = ledger
  return apiPart()
    .openapi(actorsRoute, async c => {
      const { name, limit, cursor } = c.req.valid("query")
      const skip = Math.max(0, cursors.actors.at(cursor)?.n ?? 0)
      const { actors, next } = await listActors(db, { name: name ?? null, limit, skip })
      return c.json({ actors, next: cursors.actors.of(next === null ? null : { n: next }) }, 200)
    })
    .openapi(actorRoute, async c =>
      c.json(await showActor(db, c.req.valid("param").actor, c.req.valid("query").limit), 200),
    )
    .openapi(actorShiftsRoute, async c => {
      const { limit, all } = c.req.valid("query")
      const { actor } = c.req.valid("param")
      return c.json({ shifts: await shiftsInLedger(ledger, actor, { limit, all: all === "1" }) }, 200)
    })
    .openapi(shiftsRoute, async c => {
      const { limit, all } = c.req.valid("query")
      return c.json({ shifts: await shiftsInLedger(ledger, null, { limit, all: all === "1" }) }, 200)
    })
    .openapi(decideRoute, async c => {
      const { actor, event } = await inTurn(() => decide(c.req.valid("param").actor, c.req.valid("json")))
      return c.json({ actor, event }, 201)
    })

  async function decide(asked: string, body: z.infer<typeof actorDecision>) {
    const decider = { person, because: body.because ?? null }
    // One that was merged is known by its id alone: by name it is shown as the other.
    if (body.do === "split") return told(await splitAgain(ledger, decider, asked))
    const who = await actorBy(db, asked)
    if (!who) throw new LedgerError("unknown", `Nobody in this ledger is called ${asked}.`)
    if (body.do === "merge") return told(await mergeInto(ledger, decider, who.id, body.into))
    const { name, alias, wikidata, office } = body
    const description: ActorDescription = given({
      name,
      alias,
      wikidata,
      office: office && { title: office.title, from: office.from ?? null, to: office.to ?? null },
    })
    return told(await describeActor(ledger, decider, who.id, description))
  }
}

const told = ({ entry, event }: Awaited<ReturnType<typeof describeActor>>) => ({ actor: entry, event })
