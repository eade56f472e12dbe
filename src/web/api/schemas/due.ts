import { z } from "@hono/zod-openapi"
import type { DueRow } from "../../../store/query/due.ts"
import type { CalendarEntry } from "../../../store/query/overview.ts"
import { count, due, maybe, type Of, text } from "./values.ts"

/** A commitment on the due board. */
export const dueRowSchema = z
  .object({
    entry: text,
    kind: text,
    actor: maybe,
    words: text,
    condition: maybe,
    due: due.nullable(),
    outcome: text,
    lastLooked: maybe,
    newSince: z.number().int(),
  })
  .openapi("DueRow") satisfies Of<DueRow>
const rows = z.array(dueRowSchema).readonly()

/** The due board. */
export const boardSchema = z
  .object({
    overdue: rows,
    today: rows,
    soon: rows,
    waiting: rows,
    running: rows,
    undated: rows,
    totals: z.object({
      overdue: count,
      today: count,
      soon: count,
      waiting: count,
      running: count,
      undated: count,
    }),
  })
  .openapi("DueBoard")

/** A commitment in a calendar. */
export const calendarEntrySchema = z
  .object({
    entry: text,
    kind: text,
    actor: maybe,
    words: text,
    condition: maybe,
    due: due.nullable(),
    day: text,
    outcome: text,
  })
  .openapi("CalendarEntry") satisfies Of<CalendarEntry>
