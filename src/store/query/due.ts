import { type RawBuilder, type SqlBool, sql } from "kysely"
import { dayAfter } from "../../ledger/entry/clock.ts"
import type { Db } from "../database/db.ts"
import { contentOf, type Due, dueOf, newPages } from "./content.ts"

/** One commitment on the due board. */
export interface DueRow {
  readonly entry: string
  readonly kind: string
  readonly actor: string | null
  readonly words: string
  readonly condition: string | null
  readonly due: Due | null
  readonly outcome: string
  /** The instant at which a person last decided something about it. */
  readonly lastLooked: string | null
  /** Pages on its matter that came since somebody looked, or since it came itself; at most 100, and 0 where nothing presses. */
  readonly newSince: number
}

/** The names of the board's lists, in the order of urgency. */
export const boards = ["overdue", "today", "soon", "waiting", "running", "undated"] as const
/** One of `boards`. */
export type Board = (typeof boards)[number]

/** The board: each list up to the limit, and how many there are in all, counted up to 10,000. */
export type DueBoard = Readonly<Record<Board, readonly DueRow[]>> & {
  readonly totals: Readonly<Record<Board, number>>
}

const mostCounted = 10_000

/**
 * Commitments by their clock on a day; the same order as `clockOf`, as conditions of the database. `within`: days ahead
 * that count as soon. Of each list the first `limit`: overdue the latest first, those ahead the nearest first.
 */
export async function dueBoard(
  db: Db,
  { today, within, limit }: { readonly today: string; readonly within: number; readonly limit: number },
): Promise<DueBoard> {
  const soon = dayAfter(today, within)
  const conditions: Record<Board, RawBuilder<SqlBool>> = {
    overdue: sql`entry.due_day < ${today}`,
    today: sql`entry.due_day = ${today}`,
    soon: sql`entry.due_day > ${today} and entry.due_day <= ${soon}`,
    waiting: sql`entry.waits = 1 and (entry.due_day is null or entry.due_day > ${soon})`,
    running: sql`entry.waits = 0 and entry.due_day > ${soon}`,
    undated: sql`entry.waits = 0 and entry.due_day is null`,
  }
  const lists = {} as Record<Board, readonly DueRow[]>
  const totals = {} as Record<Board, number>
  for (const board of boards) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from (
        select 1 from entry where entry.is_open = 1 and ${conditions[board]} limit ${mostCounted}
      ) as counted
    `.execute(db)
    totals[board] = rows[0]!.n
    lists[board] = totals[board] === 0 ? [] : await rowsOf(db, board, conditions[board], limit)
  }
  return { ...lists, totals }
}

/** Lists of what is pressing: only there it is counted what came since. */
const pressing: ReadonlySet<Board> = new Set(["overdue", "today", "soon", "waiting"])

async function rowsOf(
  db: Db,
  board: Board,
  condition: RawBuilder<SqlBool>,
  limit: number,
): Promise<DueRow[]> {
  const latestFirst = board === "overdue"
  const first = db
    .selectFrom("entry")
    .selectAll()
    .where(sql<SqlBool>`entry.is_open = 1`)
    .where(condition)
    .orderBy("entry.due_day", latestFirst ? "desc" : "asc")
    .orderBy("entry.n")
    .limit(limit)
  const rows = await db
    .selectFrom(first.as("entry"))
    .innerJoin("report", "report.n", "entry.report")
    .select([
      "entry.id",
      "entry.kind",
      "entry.words",
      "entry.outcome",
      "entry.looked_at",
      "entry.corrections",
    ])
    .select(["entry.due_from", "entry.due_to", "entry.due_basis", "report.content"])
    .select(pressing.has(board) ? newPages.as("newSince") : sql<number>`0`.as("newSince"))
    .orderBy("entry.due_day", latestFirst ? "desc" : "asc")
    .orderBy("entry.n")
    .execute()
  return rows.map(row => {
    const content = contentOf(row)
    return {
      entry: row.id,
      kind: row.kind,
      actor: content.actor,
      words: row.words,
      condition: content.condition,
      due: dueOf(row, content),
      outcome: row.outcome,
      lastLooked: row.looked_at,
      newSince: row.newSince,
    }
  })
}
