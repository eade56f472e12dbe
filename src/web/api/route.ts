import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi"
import { apiError, errorSchema } from "./errors.ts"

/** A JSON answer with its schema. */
export const answer = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { "application/json": { schema } },
  description,
})

/** What every route may answer when it cannot do what was asked. */
export const failures = {
  404: answer(errorSchema, "There is nothing of that name."),
  422: answer(errorSchema, "It cannot be done so; the message says why."),
} as const

/** The id of an entry, actor or page, or its beginning. */
export const idParam = (name: string, example: string) =>
  z.string().openapi({ param: { name, in: "path" }, example })

/** Cursor and number of what is asked for. */
export const pagingQuery = {
  cursor: z.string().optional().describe("`next` of the answer before."),
  limit: z.coerce.number().int().min(1).max(200).default(25),
}

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
