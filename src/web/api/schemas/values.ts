import { z } from "@hono/zod-openapi"
import type { LedgerEvent } from "../../../ledger/events/event.ts"

/*
 * What the API answers, once more as schemas, because OpenAPI and the browser's types are made of them. `satisfies` holds
 * each against the type that the ledger gives; a test holds real answers against them.
 */
/** A schema of a type. */
export type Of<T> = z.ZodType<T>
/** A schema as of a type that it describes more loosely: an event's fields hang on its kind, a reason's on what it says. */
export const as = <T>(schema: z.ZodType): Of<T> => schema as unknown as Of<T>

/** Any text. */
export const text = z.string()
/** A text, or null where there is none. */
export const maybe = text.nullable()
/** A day, or null where there is none. */
export const day = z.string().describe("A day, YYYY-MM-DD.").nullable()
/** What an entry records. */
export const type = z.enum(["statement", "commitment"])

/** When it falls due. */
export const due = z
  .object({ value: maybe.describe("TIMEX3"), from: day, to: day, basis: text })
  .openapi("Due")
/** A time in words, with what it means. */
export const dated = z
  .object({
    words: text,
    value: maybe,
    from: maybe,
    to: maybe,
    basis: z.enum(["stated", "relative", "vague", "set_by_person"]),
  })
  .openapi("Dated")
/** A half-open range of UTF-16 code units of a text. */
export const span = z.tuple([z.number().int(), z.number().int()]).readonly()

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

/** How many. */
export const count = z.number().int()
