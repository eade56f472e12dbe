import { watchFetcher } from "../../app/watch/fetcher.ts"
import { feedsAt, follow, unfollow } from "../../app/watch/follow.ts"
import { watch } from "../../app/watch/watch.ts"
import { readOpml, writeOpml } from "../../feeds/opml.ts"
import { sourceHealth, watchedSources } from "../../store/query/watching.ts"
import type { Workbench } from "../workbench.ts"
import { turns } from "./in-turn.ts"
import { answer, apiPart, body, createRoute, failures, file, idParam, z } from "./route.ts"
import { sourceSchema } from "./schemas/watching.ts"

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
    body: body(
      z
        .object({
          address: z.string().nullish().describe("Of a feed, or of a site that names some."),
          opml: z.string().nullish().describe("The text of a list, as feed readers write it."),
          label: z.string().nullish().describe("The folder in which they are kept."),
        })
        .refine(
          ({ address, opml }) => Boolean(address) !== Boolean(opml),
          "Give an address or a list of feeds.",
        )
        .openapi("Follow"),
    ),
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
  request: {
    params: z.object({ source: idParam("source", "f-7f3k2m9qxw4t").describe("An id or an address.") }),
  },
  responses: { 200: answer(z.object({ source: z.string() }), "It is followed no longer."), ...failures },
})

const watchRoute = createRoute({
  method: "post",
  path: "/watch",
  summary: "One round: ask the sources that are due, and keep what is new",
  request: {
    query: z.object({
      since: z.coerce
        .number()
        .int()
        .min(0)
        .max(3_650)
        .default(7)
        .describe("How many days back a source is read when it is new."),
    }),
  },
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
        failures: z.array(z.object({ source: z.string(), url: z.string(), failure: z.string() })).readonly(),
      }),
      "What the round brought.",
    ),
    ...failures,
  },
})

const opmlType = "text/x-opml; charset=utf-8"

const opmlRoute = createRoute({
  method: "get",
  path: "/sources.opml",
  summary: "What is followed, as a list that feed readers take (OPML)",
  responses: { 200: file("text/x-opml", "The list."), ...failures },
})

/** Sources: what is followed, and how it fares. */
export function watchingApi({ ledger, person, today }: Workbench) {
  // Two rounds at once would ask every source twice.
  const inTurn = turns()
  return apiPart()
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
      const options = {
        fetcher: watchFetcher(),
        since: c.req.valid("query").since,
        once: true,
        signal: c.req.raw.signal,
      }
      return c.json(
        await inTurn(async () => {
          const rounds = []
          for await (const round of watch(ledger, options)) rounds.push(round)
          return {
            asked: rounds.reduce((n, { asked }) => n + asked, 0),
            pages: rounds.flatMap(({ pages }) =>
              pages.map(({ url, page, isNew, problem }) => ({ url, page, isNew, problem })),
            ),
            failures: rounds.flatMap(({ failures }) => failures),
          }
        }),
        200,
      )
    })
    .openapi(opmlRoute, async c => {
      const sources = await watchedSources(ledger.db)
      c.header("content-type", opmlType)
      c.header("content-disposition", 'attachment; filename="beimwort.opml"')
      return c.body(writeOpml("Beimwort", sources), 200)
    })
}
