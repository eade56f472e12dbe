import { z } from "@hono/zod-openapi"
import type { SourceHealth } from "../../../store/query/watching.ts"
import { count, maybe, type Of, text } from "./values.ts"

/** How a source fares. */
export const sourceSchema = z
  .object({
    source: text,
    title: maybe,
    url: text,
    label: maybe,
    lastFetch: maybe,
    lastSuccess: maybe,
    next: maybe,
    today: count,
    usual: z.number(),
    unread: count,
    walls: count,
    failed: count,
    open: count,
    failure: maybe,
    reasons: z.array(z.object({ problem: text, count })).readonly(),
  })
  .openapi("Source") satisfies Of<SourceHealth>

/** A search that is kept. */
export const savedSearchSchema = z
  .object({ name: text, query: text, filters: z.record(text, text), savedAt: text })
  .openapi("SavedSearch")
