import type { FeedOf } from "../../app/exports/atom.ts"
import { type ExportFormat, exported, exportFormats } from "../../app/exports/formats.ts"
import { rereadPages } from "../../app/ledger/reread.ts"
import { backupLedger } from "../../app/ledger/upkeep.ts"
import { rebuild } from "../../store/check/rebuild.ts"
import { verify } from "../../store/check/verify.ts"
import type { Workbench } from "../workbench.ts"
import { apiError } from "./errors.ts"
import { answer, apiPart, createRoute, failures, z } from "./route.ts"

const verifyRoute = createRoute({
  method: "post",
  path: "/verify",
  summary: "Check that everything stands as it was written",
  request: { query: z.object({ quick: z.enum(["0", "1"]).default("0") }) },
  responses: {
    200: answer(
      z.object({
        ok: z.boolean(),
        events: z.number().int(),
        pages: z.number().int(),
        entries: z.number().int(),
        faults: z.array(z.object({ what: z.string(), where: z.string(), message: z.string() })).readonly(),
        notes: z.array(z.string()).readonly(),
      }),
      "What was found.",
    ),
    ...failures,
  },
})

const rereadRoute = createRoute({
  method: "post",
  path: "/reread",
  summary: "Read archived pages with this version of the reader",
  request: { query: z.object({ all: z.enum(["0", "1"]).default("0") }) },
  responses: {
    200: answer(
      z.object({
        pages: z.number().int(),
        added: z.array(z.string()),
        lost: z.array(z.string()),
        changed: z.number().int(),
        faults: z.array(z.string()),
      }),
      "What that changed.",
    ),
    ...failures,
  },
})

const rebuildRoute = createRoute({
  method: "post",
  path: "/rebuild",
  summary: "Make the database again from journal and pages",
  responses: {
    200: answer(
      z.object({
        events: z.number().int(),
        entries: z.number().int(),
        faults: z.array(z.string()).readonly(),
      }),
      "What was made.",
    ),
    ...failures,
  },
})

const backupRoute = createRoute({
  method: "post",
  path: "/backup",
  summary: "Copy journal and pages into a new folder on this machine",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: z.object({ folder: z.string().min(1) }).openapi("Backup") } },
    },
  },
  responses: { 201: answer(z.looseObject({}), "What was copied."), ...failures },
})

const filters = {
  actor: z.string().optional(),
  type: z.enum(["statement", "commitment"]).optional(),
  kind: z.string().optional(),
  outcome: z.string().optional(),
  state: z.enum(["candidate", "confirmed", "rejected", "duplicate"]).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  dueBy: z.iso.date().optional(),
}

const types: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  jsonld: "application/ld+json; charset=utf-8",
  annotation: "application/ld+json; charset=utf-8",
  ical: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  ftm: "application/x-ndjson; charset=utf-8",
}

const exportRoute = createRoute({
  method: "get",
  path: "/export",
  summary: "Entries in another form: tables, calendars, feeds, and what other programs read",
  request: {
    query: z.object({
      format: z.enum(exportFormats),
      feed: z.enum(["new", "outcomes", "overdue"]).default("new"),
      language: z.enum(["de", "en"]).default("en"),
      publisher: z.string().optional(),
      site: z.url({ protocol: /^https?$/ }).optional(),
      ...filters,
    }),
  },
  responses: {
    200: {
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
      description: "The file.",
    },
    ...failures,
  },
})

/** Checks, copies and ways out of the ledger. What acts on the files of a ledger that is not open is for the command line. */
export function upkeepApi({ ledger, today }: Workbench) {
  return apiPart()
    .openapi(verifyRoute, async c =>
      c.json(await verify(ledger, { quick: c.req.valid("query").quick === "1" }), 200),
    )
    .openapi(rereadRoute, async c => {
      const told = {
        pages: 0,
        added: [] as string[],
        lost: [] as string[],
        changed: 0,
        faults: [] as string[],
      }
      for await (const page of rereadPages(ledger, { all: c.req.valid("query").all === "1" })) {
        told.pages++
        told.added.push(...page.added)
        told.lost.push(...page.lost)
        told.changed += page.changed.length
        if (page.fault !== null) told.faults.push(`${page.page}@${page.version}: ${page.fault}`)
      }
      return c.json(told, 200)
    })
    .openapi(rebuildRoute, async c => c.json(await rebuild(ledger, () => {}), 200))
    .openapi(backupRoute, async c =>
      c.json({ ...(await backupLedger(ledger, c.req.valid("json").folder, () => {})) }, 201),
    )
    .openapi(exportRoute, async c => {
      const { format, feed, language, publisher, site, ...given } = c.req.valid("query")
      if ((publisher === undefined) !== (site === undefined))
        return apiError(c, 422, "bad-request", "Reviews of claims need both publisher and site.") as never
      const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
      const parts = exported(ledger, format, {
        today: today(),
        filter,
        language,
        feed: feed as FeedOf,
        publisher: publisher === undefined ? null : { name: publisher, site: site! },
      })
      c.header("content-type", types[format])
      return c.body(streamOf(parts), 200)
    })
}

/** The calendar of deadlines that a calendar program asks for again and again. */
export const calendarOf = (bench: Workbench, language: "de" | "en"): ReadableStream<Uint8Array> =>
  streamOf(
    exported(bench.ledger, "ical", {
      today: bench.today(),
      filter: { type: "commitment" },
      language,
      feed: "new",
      publisher: null,
    }),
  )

function streamOf(parts: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
