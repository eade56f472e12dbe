import { OpenAPIHono } from "@hono/zod-openapi"
import { version } from "../../app/version.ts"
import type { Workbench } from "../workbench.ts"
import { actorsApi } from "./actors.ts"
import { decisionsApi } from "./decisions.ts"
import { dueApi } from "./due.ts"
import { entriesApi } from "./entries.ts"
import { exportApi } from "./export.ts"
import { turns } from "./in-turn.ts"
import { pagesApi } from "./pages.ts"
import { proofsApi } from "./proofs.ts"
import { searchesApi } from "./searches.ts"
import { upkeepApi } from "./upkeep.ts"
import { watchingApi } from "./watching.ts"

/** Every route of the API, under /api/v1. The workbench decides and changes things in no other way; its screens read the store. */
export function apiOf(bench: Workbench) {
  const inTurn = turns()
  const api = new OpenAPIHono()
    .route("/", entriesApi(bench))
    .route("/", decisionsApi(bench, inTurn))
    .route("/", dueApi(bench))
    .route("/", actorsApi(bench, inTurn))
    .route("/", pagesApi(bench))
    .route("/", proofsApi(bench))
    .route("/", watchingApi(bench))
    .route("/", searchesApi(bench))
    .route("/", upkeepApi(bench))
    .route("/", exportApi(bench))
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
  return api
}

/** The type of the API, for clients that are typed by it. */
export type Api = ReturnType<typeof apiOf>
