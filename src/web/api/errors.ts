import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import * as z from "zod"
import { ProblemError } from "../../model/problem.ts"
import { LedgerError, type LedgerFault } from "../../store/failure.ts"

/** The one shape of every failure. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z.string().describe("Short and stable, such as `refused` or `not-found`."),
      message: z.string().describe("What happened and what to do, for a person."),
    }),
  })
  .meta({ id: "Error" })

/** An answer that says what went wrong. */
export const apiError = (c: Context, status: ContentfulStatusCode, code: string, message: string) =>
  c.json({ error: { code, message } }, status)

const statusOf: Readonly<Record<LedgerFault, ContentfulStatusCode>> = {
  refused: 422,
  missing: 404,
  busy: 503,
  full: 507,
  damaged: 500,
  newer: 500,
  "not-a-ledger": 500,
}

/** Tells a failure of the ledger or of reading; what is unknown to us is told without its inside. */
export function failureOf(error: unknown): {
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly message: string
} {
  if (error instanceof LedgerError) {
    const isUnknown =
      error.fault === "refused" && /^(There is no|Nobody in this ledger|“.*” is no id)/.test(error.message)
    return {
      status: isUnknown ? 404 : statusOf[error.fault],
      code: isUnknown ? "not-found" : error.fault,
      message: error.message,
    }
  }
  if (error instanceof ProblemError) return { status: 422, code: error.code, message: error.message }
  return {
    status: 500,
    code: "failed",
    message:
      "Something went wrong in the workbench itself; the terminal it runs in says more. Nothing was changed.",
  }
}
