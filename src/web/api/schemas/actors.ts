import { z } from "@hono/zod-openapi"
import type { SuggestedShift } from "../../../app/ledger/shifts.ts"
import type { ShownActor } from "../../../store/query/actors.ts"
import type { ListedActor } from "../../../store/query/overview.ts"
import { count, day, due, maybe, type Of, text } from "./values.ts"

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
    openInAll: count,
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
