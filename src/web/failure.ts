import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import { ProblemError } from "../model/problem.ts"
import { LedgerError, type LedgerFault } from "../store/failure.ts"

/** A failure as it is told. */
export interface ToldFailure {
  readonly status: ContentfulStatusCode
  /** Short and stable, for programs. */
  readonly code: string
  /** For a person. */
  readonly message: string
}

/** Something that the workbench refuses in its own words. */
export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly failure: ToldFailure

  constructor(failure: ToldFailure) {
    super(failure.message)
    this.failure = failure
  }
}

const statusOf: Readonly<Record<LedgerFault, ContentfulStatusCode>> = {
  refused: 422,
  unknown: 404,
  missing: 404,
  busy: 503,
  full: 507,
  damaged: 500,
  newer: 500,
  "not-a-ledger": 500,
}

/** Tells a failure of the request, the ledger or of reading; what is unknown to us is told without its inside. */
export function failureOf(error: unknown): ToldFailure {
  if (error instanceof LedgerError)
    return {
      status: statusOf[error.fault],
      code: error.fault === "unknown" ? "not-found" : error.fault,
      message: error.message,
    }
  if (error instanceof ProblemError) return { status: 422, code: error.code, message: error.message }
  if (error instanceof Refusal) return error.failure
  // Hono's own refusals of a body that cannot be understood.
  if (error instanceof HTTPException && error.status < 500)
    return { status: error.status, code: "bad-request", message: `${error.message}.` }
  return {
    status: 500,
    code: "failed",
    message:
      "Something went wrong in the workbench itself; the terminal it runs in says more. Nothing was changed.",
  }
}

/** An answer that says what went wrong, in the one shape of failures. */
export const apiError = (c: Context, status: ContentfulStatusCode, code: string, message: string) =>
  c.json({ error: { code, message } }, status)

/** Whether an address belongs to the API, and not to a screen. */
export const isApi = (path: string): boolean => path === "/api" || path.startsWith("/api/")
