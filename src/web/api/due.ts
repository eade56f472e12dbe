import { boards, dueBoard, dueList } from "../../store/query/due.ts"
import { dueBetween } from "../../store/query/overview.ts"
import { cursors } from "../cursor.ts"
import type { Workbench } from "../workbench.ts"
import { answer, apiPart, createRoute, failures, next, pagingQuery, z } from "./route.ts"
import { boardSchema, calendarEntrySchema, dueRowSchema } from "./schemas/due.ts"

const within = z.coerce.number().int().min(0).max(3_650).optional().describe("Days ahead that count as soon.")

const boardRoute = createRoute({
  method: "get",
  path: "/due",
  summary: "Commitments by their clock",
  request: {
    query: z.object({
      within,
      limit: z.coerce.number().int().min(0).max(500).default(25).describe("How many of each list."),
    }),
  },
  responses: { 200: answer(boardSchema, "The board."), ...failures },
})

const listRoute = createRoute({
  method: "get",
  path: "/due/{list}",
  summary: "One list of the board, page by page",
  request: {
    params: z.object({
      list: z.enum(boards).openapi({ param: { name: "list", in: "path" }, example: "overdue" }),
    }),
    query: z.object({ within, ...pagingQuery }),
  },
  responses: {
    200: answer(
      z.object({
        commitments: z.array(dueRowSchema).readonly(),
        total: z.number().int().describe("Counted up to 10,000."),
        next,
      }),
      "Overdue the latest first, those ahead the nearest first.",
    ),
    ...failures,
  },
})

const calendarRoute = createRoute({
  method: "get",
  path: "/calendar",
  summary: "Commitments that fall due between two days, both counted",
  request: { query: z.object({ from: z.iso.date(), to: z.iso.date(), ...pagingQuery }) },
  responses: {
    200: answer(z.object({ entries: z.array(calendarEntrySchema).readonly(), next }), "The nearest first."),
    ...failures,
  },
})

/** What falls due. */
export function dueApi({ ledger: { db }, today, within: usual }: Workbench) {
  return apiPart()
    .openapi(boardRoute, async c => {
      const { within = usual, limit } = c.req.valid("query")
      return c.json(await dueBoard(db, { today: today(), within, limit }), 200)
    })
    .openapi(listRoute, async c => {
      const { within = usual, limit, cursor } = c.req.valid("query")
      const { list } = c.req.valid("param")
      const after = cursors.due.at(cursor)
      const { rows, total, next } = await dueList(db, list, { today: today(), within, limit, after })
      return c.json({ commitments: rows, total, next: cursors.due.of(next) }, 200)
    })
    .openapi(calendarRoute, async c => {
      const { from, to, limit, cursor } = c.req.valid("query")
      const { entries, next } = await dueBetween(db, from, to, { after: cursors.calendar.at(cursor), limit })
      return c.json({ entries, next: cursors.calendar.of(next) }, 200)
    })
}
