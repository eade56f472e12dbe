import { OpenAPIHono } from "@hono/zod-openapi"
import { version } from "../../app/version.ts"
import type { Workbench } from "../workbench.ts"
import { entriesApi } from "./entries.ts"
import { apiError, failureOf } from "./errors.ts"
import { ledgerApi } from "./ledger.ts"
import { pagesApi } from "./pages.ts"
import { upkeepApi } from "./upkeep.ts"
import { watchingApi } from "./watching.ts"

/** Every route of the API, under /api/v1. The workbench uses no other way. */
export function apiOf(bench: Workbench) {
  const api = new OpenAPIHono()
    .route("/", entriesApi(bench))
    .route("/", ledgerApi(bench))
    .route("/", pagesApi(bench))
    .route("/", watchingApi(bench))
    .route("/", upkeepApi(bench))
  api.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Beimwort",
      version,
      description:
        "Who said what, and what they committed themselves to, with the exact words. Lists go on with the cursor that an answer gives; every failure has the form of Error.",
    },
    servers: [{ url: "/api/v1" }],
  })
  api.onError((error, c) => {
    const { status, code, message } = failureOf(error)
    if (status === 500) console.error(error)
    return apiError(c, status, code, message)
  })
  api.notFound(c =>
    apiError(c, 404, "not-found", "The API has no such address; /api/v1/openapi.json lists all."),
  )
  return api
}

/** The type of the API, for clients that are typed by it. */
export type Api = ReturnType<typeof apiOf>
