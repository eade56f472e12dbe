import { watchFetcher } from "../../app/watch/fetcher.ts"
import { feedsAt, follow, unfollow } from "../../app/watch/follow.ts"
import { alerts, dropSearch, savedSearches, saveSearch } from "../../app/watch/searches.ts"
import { watch } from "../../app/watch/watch.ts"
import { readOpml, writeOpml } from "../../feeds/opml.ts"
import { sourceHealth, watchedSources } from "../../store/query/watching.ts"
import type { Workbench } from "../workbench.ts"
import { answer, apiPart, createRoute, failures, idParam, z } from "./route.ts"
import { hitSchema, savedSearchSchema, sourceSchema } from "./schemas.ts"

const sourcesRoute = createRoute({
  method: "get",
  path: "/sources",
  summary: "Sources and how they fare",
  responses: {
    200: answer(z.object({ sources: z.array(sourceSchema).readonly() }), "In the order of following."),
    ...failures,
  },
})

const followed = z.object({
  source: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  isNew: z.boolean(),
})

const followRoute = createRoute({
  method: "post",
  path: "/sources",
  summary: "Follow a feed, the feeds of a site, or those of a list (OPML)",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .object({
              address: z.string().nullish(),
              opml: z.string().nullish(),
              label: z.string().nullish(),
            })
            .refine(
              ({ address, opml }) => Boolean(address) !== Boolean(opml),
              "Give an address or a list of feeds.",
            )
            .openapi("Follow"),
        },
      },
    },
  },
  responses: {
    201: answer(z.object({ followed: z.array(followed).readonly() }), "What is followed now."),
    ...failures,
  },
})

const unfollowRoute = createRoute({
  method: "delete",
  path: "/sources/{source}",
  summary: "Follow a source no longer; its pages stay",
  request: { params: z.object({ source: idParam("source", "f-7f3k2m9qxw4t") }) },
  responses: { 200: answer(z.object({ source: z.string() }), "It is followed no longer."), ...failures },
})

const watchRoute = createRoute({
  method: "post",
  path: "/watch",
  summary: "One round: ask the sources that are due, and keep what is new",
  responses: {
    200: answer(
      z.object({
        asked: z.number().int(),
        pages: z
          .array(
            z.object({
              url: z.string(),
              page: z.string().nullable(),
              isNew: z.boolean(),
              problem: z.string().nullable(),
            }),
          )
          .readonly(),
        failures: z.array(z.object({ url: z.string(), failure: z.string() })).readonly(),
      }),
      "What the round brought.",
    ),
    ...failures,
  },
})

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
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .object({
              name: z.string(),
              query: z.string().default(""),
              filters: z.record(z.string(), z.string()).default({}),
            })
            .openapi("NewSearch"),
        },
      },
    },
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

const alertsRoute = createRoute({
  method: "get",
  path: "/alerts",
  summary: "What is new for saved searches; with seen=1 it counts as shown from then on",
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(10),
      seen: z.enum(["0", "1"]).default("0"),
    }),
  },
  responses: {
    200: answer(
      z.object({
        alerts: z
          .array(
            z.object({
              search: savedSearchSchema,
              hits: z.array(hitSchema).readonly(),
              total: z.number().int(),
            }),
          )
          .readonly(),
      }),
      "One for each search with news.",
    ),
    ...failures,
  },
})

/** Sources, saved searches, and what is new. */
export function watchingApi({ ledger, person, today }: Workbench) {
  const part = apiPart()
    .openapi(sourcesRoute, async c => c.json({ sources: await sourceHealth(ledger.db, today()) }, 200))
    .openapi(followRoute, async c => {
      const { address, opml, label } = c.req.valid("json")
      const feeds = opml ? readOpml(opml) : await feedsAt(watchFetcher(), address!)
      const done = await follow(
        ledger,
        person,
        feeds.map(feed => ({ ...feed, label: label ?? feed.label })),
      )
      return c.json(
        { followed: done.map(({ source, url, title, isNew }) => ({ source, url, title, isNew })) },
        201,
      )
    })
    .openapi(unfollowRoute, async c =>
      c.json({ source: await unfollow(ledger, person, c.req.valid("param").source) }, 200),
    )
    .openapi(watchRoute, async c => {
      const told = {
        asked: 0,
        pages: [] as { url: string; page: string | null; isNew: boolean; problem: string | null }[],
        failures: [] as { url: string; failure: string }[],
      }
      const rounds = watch(ledger, {
        fetcher: watchFetcher(),
        since: 7,
        once: true,
        signal: c.req.raw.signal,
      })
      for await (const round of rounds) {
        told.asked += round.asked
        told.pages.push(
          ...round.pages.map(({ url, page, isNew, problem }) => ({ url, page, isNew, problem })),
        )
        told.failures.push(...round.failures.map(({ url, failure }) => ({ url, failure })))
      }
      return c.json(told, 200)
    })
    .openapi(searchesRoute, async c => c.json({ searches: await savedSearches(ledger) }, 200))
    .openapi(saveRoute, async c => {
      const search = c.req.valid("json")
      await saveSearch(ledger, person, search)
      return c.json({ name: search.name }, 201)
    })
    .openapi(dropRoute, async c => {
      const { name } = c.req.valid("param")
      await dropSearch(ledger, person, name)
      return c.json({ name }, 200)
    })
    .openapi(alertsRoute, async c => {
      const { limit, seen } = c.req.valid("query")
      return c.json({ alerts: await alerts(ledger, { limit, keep: seen === "1" }) }, 200)
    })
  part.get("/sources.opml", async c => {
    const sources = await watchedSources(ledger.db)
    c.header("content-type", "text/x-opml; charset=utf-8")
    return c.body(
      writeOpml(
        "Beimwort",
        sources.map(({ url, title, site, label }) => ({ url, title, site, label })),
      ),
    )
  })
  return part
}
