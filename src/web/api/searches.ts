import { alerts, dropSearch, savedSearches, saveSearch } from "../../app/watch/searches.ts"
import type { Workbench } from "../workbench.ts"
import { filterQuery, given } from "./filters.ts"
import { answer, apiPart, body, createRoute, failures, idParam, z } from "./route.ts"
import { hitSchema } from "./schemas/entries.ts"
import { savedSearchSchema } from "./schemas/watching.ts"

const searchesRoute = createRoute({
  method: "get",
  path: "/searches",
  summary: "Saved searches",
  responses: {
    200: answer(z.object({ searches: z.array(savedSearchSchema).readonly() }), "By name."),
    ...failures,
  },
})

const saveRoute = createRoute({
  method: "post",
  path: "/searches",
  summary: "Save a search",
  request: {
    body: body(
      z
        .object({
          name: z.string().trim().min(1),
          query: z.string().default(""),
          filters: z
            .strictObject({ ...filterQuery, medium: z.string().optional(), publisher: z.string().optional() })
            .default({})
            .describe("As the queries of `GET /entries`."),
        })
        .openapi("NewSearch"),
    ),
  },
  responses: { 201: answer(z.object({ name: z.string() }), "It is saved."), ...failures },
})

const dropRoute = createRoute({
  method: "delete",
  path: "/searches/{name}",
  summary: "Keep a search no longer",
  request: { params: z.object({ name: idParam("name", "Heidebahn") }) },
  responses: { 200: answer(z.object({ name: z.string() }), "It is kept no longer."), ...failures },
})

const news = z.object({
  alerts: z
    .array(
      z.object({ search: savedSearchSchema, hits: z.array(hitSchema).readonly(), total: z.number().int() }),
    )
    .readonly(),
})
const newsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(10).describe("How many are shown of each."),
})

const alertsRoute = createRoute({
  method: "get",
  path: "/alerts",
  summary: "What is new for saved searches since it was shown last; it stays new",
  request: { query: newsQuery },
  responses: { 200: answer(news, "One for each search with news."), ...failures },
})

const seenRoute = createRoute({
  method: "post",
  path: "/alerts/seen",
  summary: "What is new for saved searches; it counts as shown from then on",
  request: { query: newsQuery },
  responses: { 200: answer(news, "One for each search with news."), ...failures },
})

/** Saved searches, and what is new for them. */
export function searchesApi({ ledger, person }: Workbench) {
  return apiPart()
    .openapi(searchesRoute, async c => c.json({ searches: await savedSearches(ledger) }, 200))
    .openapi(saveRoute, async c => {
      const { name, query, filters } = c.req.valid("json")
      await saveSearch(ledger, person, { name, query, filters: given(filters) as Record<string, string> })
      return c.json({ name }, 201)
    })
    .openapi(dropRoute, async c => {
      const { name } = c.req.valid("param")
      await dropSearch(ledger, person, name)
      return c.json({ name }, 200)
    })
    .openapi(alertsRoute, async c => {
      const { limit } = c.req.valid("query")
      return c.json({ alerts: await alerts(ledger, { limit, keep: false }) }, 200)
    })
    .openapi(seenRoute, async c => {
      const { limit } = c.req.valid("query")
      return c.json({ alerts: await alerts(ledger, { limit, keep: true }) }, 200)
    })
}
