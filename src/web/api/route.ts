import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi"
import { apiError } from "../failure.ts"

/** The one shape of every failure. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z.string().describe("Short and stable, such as `refused` or `not-found`."),
      message: z.string().describe("What happened and what to do, for a person."),
    }),
  })
  .openapi("Error")

/** A JSON answer with its schema. */
export const answer = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { "application/json": { schema } },
  description,
})

/** A file as the answer. */
export const file = (type: string, description: string) => ({
  content: { [type]: { schema: z.string().openapi({ format: "binary" }) } },
  description,
})

/** A JSON body with its schema. */
export const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
})

const failure = (description: string) => answer(errorSchema, description)

/** What every route may answer when it cannot do what was asked. */
export const failures = {
  400: failure("The request cannot be understood; the message names the field."),
  403: failure("The request comes from another site's page."),
  404: failure("There is nothing of that name."),
  413: failure("The body is too large."),
  415: failure("The body is not JSON."),
  421: failure("The host is not a name of this machine's loopback."),
  422: failure("It cannot be done so; the message says why."),
  500: failure("Something went wrong in the workbench itself."),
  503: failure("Another process has been writing for too long; nothing was changed."),
  507: failure("There is no room left on the disk."),
} as const

/** The id of an entry, actor or page, or its beginning. */
export const idParam = (name: string, example: string) =>
  z.string().openapi({ param: { name, in: "path" }, example })

/** How many are asked for: 1 to 200, and 25 where it is not said. */
export const limit = z.coerce.number().int().min(1).max(200).default(25)

/** Cursor and number of what is asked for. */
export const pagingQuery = {
  cursor: z.string().optional().describe("`next` of the answer before."),
  limit,
}

/** Where a list goes on. */
export const next = z.string().nullable().describe("The `cursor` of what comes next; null at the end.")

/** A yes or no in a query. */
export const flag = z.enum(["0", "1"]).default("0")

/** A part of the API: what does not fit its schema is told in the one shape of failures. */
export const apiPart = () =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const told = result.error.issues
        .map(({ path, message }) => `${path.join(".") || "body"}: ${message}`)
        .join("; ")
      return apiError(c, 400, "bad-request", told)
    },
  })

export { createRoute, z }
