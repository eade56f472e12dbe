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
import { entryTypes } from "../../app/ledger/entry-filter.ts"
import { markWords } from "../../app/ledger/mark.ts"
import { correctable, type Field } from "../../ledger/entry/corrections.ts"
import { outcomeReasons, outcomes } from "../../ledger/entry/outcomes.ts"
import { linkKinds } from "../../ledger/events/event.ts"
import type { Workbench } from "../workbench.ts"
import type { turns } from "./in-turn.ts"
import { answer, apiPart, body, createRoute, failures, idParam, z } from "./route.ts"
import { eventSchema } from "./schemas/values.ts"

const because = z.string().nullish().describe("Why; asked for where others must be able to follow it.")
const evidence = z.array(z.string()).default([]).describe("Places: PAGE[@VERSION]:START-END.")
const decided = z
  .object({
    entry: z.string(),
    event: eventSchema,
    revoked: eventSchema.optional().describe("Of an undo: the decision that no longer stands."),
  })
  .openapi("Decided")

const fields = Object.keys(correctable) as [Field, ...Field[]]

const decision = z
  .discriminatedUnion("do", [
    z.object({ do: z.literal("confirm"), because }),
    z.object({ do: z.literal("reject"), because }),
    z.object({
      do: z.literal("correct"),
      set: z
        .partialRecord(z.enum(fields), z.string().nullable())
        .refine(set => Object.keys(set).length > 0, "Say what is to be put right.")
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
      event: z.number().int().min(0).nullish().describe("The event to take back; else the last one."),
      because,
    }),
  ])
  .openapi("Decision")
/** What a person decides about an entry, as it is sent. */
export type DecisionBody = z.input<typeof decision>

const decideRoute = createRoute({
  method: "post",
  path: "/entries/{entry}/decisions",
  summary: "Decide about an entry: confirm, reject, correct, assess, link, merge, split, undo",
  request: { params: z.object({ entry: idParam("entry", "c-7f3k2m9qxw4t") }), body: body(decision) },
  responses: { 201: answer(decided, "The decision as the chain has it."), ...failures },
})

const markRoute = createRoute({
  method: "post",
  path: "/entries",
  summary: "Make words of an archived page an entry",
  request: {
    body: body(
      z
        .object({
          place: z.string().describe("PAGE[@VERSION]:START-END"),
          type: z.enum(entryTypes),
          kind: z.string(),
          actor: z.string().nullish(),
          condition: z.string().nullish(),
          deadline: z.string().nullish().describe("A day or A..B"),
          addressee: z.string().nullish(),
          because,
        })
        .openapi("Mark"),
    ),
  },
  responses: { 201: answer(decided, "The entry's event."), ...failures },
})

/** What people decide about entries. `inTurn` lets one decide at a time. */
export function decisionsApi({ ledger, person }: Workbench, inTurn: ReturnType<typeof turns>) {
  return apiPart()
    .openapi(decideRoute, async c =>
      c.json(await inTurn(() => decide(c.req.valid("param").entry, c.req.valid("json"))), 201),
    )
    .openapi(markRoute, async c => {
      const { because: why, ...mark } = c.req.valid("json")
      const { actor = null, condition = null, deadline = null, addressee = null } = mark
      const decider = { person, because: why ?? null }
      return c.json(
        await inTurn(() => markWords(ledger, decider, { ...mark, actor, condition, deadline, addressee })),
        201,
      )
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
