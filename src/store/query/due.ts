import { type Expression, type SqlBool, sql } from "kysely"
import { dayAfter } from "../../ledger/entry/clock.ts"
import type { Db } from "../database/db.ts"
import { contentOf, type Due, dueOf, newSince } from "./content.ts"

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
  /** Entries of the same actor that came into the ledger since, or since it came itself. */
  readonly newSince: number
}

/** The names of the board's lists, in the order of urgency. */
export const boards = ["overdue", "today", "soon", "waiting", "running", "undated"] as const
/** One of `boards`. */
export type Board = (typeof boards)[number]

/** The board: each list up to the limit, and how many there are in all. */
export type DueBoard = Readonly<Record<Board, readonly DueRow[]>> & {
  readonly totals: Readonly<Record<Board, number>>
}

/**
 * Commitments by their clock on a day; the same order as `clockOf`, as conditions of the database. `within`: days ahead
 * that count as soon. Of each list the first `limit`: overdue the latest first, those ahead the nearest first.
 */
export async function dueBoard(
  db: Db,
  { today, within, limit }: { readonly today: string; readonly within: number; readonly limit: number },
): Promise<DueBoard> {
  const soon = dayAfter(today, within)
  const conditions = {
    overdue: sql<SqlBool>`entry.due_day < ${today}`,
    today: sql<SqlBool>`entry.due_day = ${today}`,
    soon: sql<SqlBool>`entry.due_day > ${today} and entry.due_day <= ${soon}`,
    waiting: sql<SqlBool>`(entry.due_day is null or entry.due_day > ${soon}) and entry.has_condition = 1 and entry.condition_met is null`,
    running: sql<SqlBool>`entry.due_day > ${soon} and (entry.has_condition = 0 or entry.condition_met is not null)`,
    undated: sql<SqlBool>`entry.due_day is null and (entry.has_condition = 0 or entry.condition_met is not null)`,
  } satisfies Record<Board, Expression<SqlBool>>
  const lists = {} as Record<Board, readonly DueRow[]>
  const totals = {} as Record<Board, number>
  for (const board of boards) {
    const { n } = await db
      .selectFrom("entry")
      .select(eb => eb.fn.countAll<number>().as("n"))
      .where(sql<SqlBool>`entry.is_open = 1`)
      .where(conditions[board])
      .executeTakeFirstOrThrow()
    totals[board] = n
    lists[board] = n === 0 ? [] : await rowsOf(db, conditions[board], board === "overdue", limit)
  }
  return { ...lists, totals }
}

async function rowsOf(
  db: Db,
  condition: Expression<SqlBool>,
  latestFirst: boolean,
  limit: number,
): Promise<DueRow[]> {
  const rows = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .select(["entry.id", "entry.kind", "entry.words", "entry.outcome", "entry.looked_at", "entry.looked_seq"])
    .select([
      "entry.due_from",
      "entry.due_to",
      "entry.due_basis",
      "entry.corrections",
      "entry.actor as actorN",
    ])
    .select("report.content")
    .where(sql<SqlBool>`entry.is_open = 1`)
    .where(condition)
    .orderBy("entry.due_day", latestFirst ? "desc" : "asc")
    .orderBy("entry.n")
    .limit(limit)
    .execute()
  const board: DueRow[] = []
  for (const row of rows) {
    const content = contentOf(row)
    board.push({
      entry: row.id,
      kind: row.kind,
      actor: content.actor,
      words: row.words,
      condition: content.condition,
      due: dueOf(row, content),
      outcome: row.outcome,
      lastLooked: row.looked_at,
      newSince: row.actorN === null ? 0 : await newSince(db, row.actorN, row.looked_seq),
    })
  }
  return board
}
