import type { FeedOf } from "../../app/exports/atom.ts"
import { type ExportFormat, exported, exportFormats } from "../../app/exports/formats.ts"
import { entryFilter } from "../../app/ledger/entry-filter.ts"
import type { Workbench } from "../workbench.ts"
import { filterQuery } from "./filters.ts"
import { apiPart, createRoute, failures, z } from "./route.ts"

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

/** The type of a format without its charset. */
const typeOf = (format: ExportFormat): string => types[format].split(";", 1)[0]!

const exportRoute = createRoute({
  method: "get",
  path: "/export",
  summary: "Entries in another form: tables, calendars, feeds, and what other programs read",
  request: {
    query: z
      .object({
        format: z.enum(exportFormats),
        feed: z.enum(["new", "outcomes", "overdue"]).default("new"),
        language: z.enum(["de", "en"]).default("en"),
        publisher: z.string().optional().describe("For jsonld: whose reviews of claims the outcomes are."),
        site: z
          .url({ protocol: /^https?$/ })
          .optional()
          .describe("For jsonld: the site on which they stand."),
        ...filterQuery,
      })
      .refine(
        ({ publisher, site }) => (publisher === undefined) === (site === undefined),
        "Reviews of claims need both publisher and site.",
      ),
  },
  responses: {
    200: {
      content: Object.fromEntries(
        exportFormats.map(format => [typeOf(format), { schema: z.string().openapi({ format: "binary" }) }]),
      ),
      description: "The file.",
    },
    ...failures,
  },
})

/** Ways out of the ledger. */
export function exportApi({ ledger, today }: Workbench) {
  return apiPart().openapi(exportRoute, c => {
    const { format, feed, language, publisher, site, ...filter } = c.req.valid("query")
    const parts = exported(ledger, format, {
      today: today(),
      filter: entryFilter(filter),
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
