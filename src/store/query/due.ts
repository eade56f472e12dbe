import { type RawBuilder, type SqlBool, sql } from "kysely"
import { dayAfter } from "../../ledger/entry/clock.ts"
import type { Db } from "../database/db.ts"
import { contentOf, type Due, dueOf, newPages } from "./content.ts"
import type { DuePlace } from "./overview.ts"

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

/** Which part of a list is asked for. */
interface Range {
  readonly limit: number
  readonly after: DuePlace | null
}

/**
 * Commitments by their clock on a day; the same order as `clockOf`, as conditions of the database. `within`: days ahead
 * that count as soon. Of each list the first `limit`: overdue the latest first, those ahead the nearest first.
 */
export async function dueBoard(
  db: Db,
  { today, within, limit }: { readonly today: string; readonly within: number; readonly limit: number },
): Promise<DueBoard> {
  const conditions = conditionsOf(today, within)
  const lists = {} as Record<Board, readonly DueRow[]>
  const totals = {} as Record<Board, number>
  for (const board of boards) {
    totals[board] = await countOf(db, conditions[board])
    lists[board] =
      totals[board] === 0 ? [] : (await rowsOf(db, board, conditions[board], { limit, after: null })).rows
  }
  return { ...lists, totals }
}

/** One list of the board, and behind which commitment it goes on; `total` as on the board. */
export async function dueList(
  db: Db,
  board: Board,
  { today, within, ...range }: { readonly today: string; readonly within: number } & Range,
): Promise<{ readonly rows: readonly DueRow[]; readonly total: number; readonly next: DuePlace | null }> {
  const condition = conditionsOf(today, within)[board]
  return { ...(await rowsOf(db, board, condition, range)), total: await countOf(db, condition) }
}

/** How many commitments are over or due on a day; counted up to `most`, without what came of them. */
export async function countDue(db: Db, today: string, most: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (
      select 1 from entry where entry.is_open = 1 and entry.due_day <= ${today} limit ${most}
    ) as counted
  `.execute(db)
  return rows[0]!.n
}

function conditionsOf(today: string, within: number): Record<Board, RawBuilder<SqlBool>> {
  const soon = dayAfter(today, within)
  return {
    overdue: sql`entry.due_day < ${today}`,
    today: sql`entry.due_day = ${today}`,
    soon: sql`entry.due_day > ${today} and entry.due_day <= ${soon}`,
    waiting: sql`entry.waits = 1 and (entry.due_day is null or entry.due_day > ${soon})`,
    running: sql`entry.waits = 0 and entry.due_day > ${soon}`,
    undated: sql`entry.waits = 0 and entry.due_day is null`,
  }
}

async function countOf(db: Db, condition: RawBuilder<SqlBool>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (
      select 1 from entry where entry.is_open = 1 and ${condition} limit ${mostCounted}
    ) as counted
  `.execute(db)
  return rows[0]!.n
}

/** Lists of what is pressing: only there it is counted what came since. */
const pressing: ReadonlySet<Board> = new Set(["overdue", "today", "soon", "waiting"])

async function rowsOf(
  db: Db,
  board: Board,
  condition: RawBuilder<SqlBool>,
  { limit, after }: Range,
): Promise<{ readonly rows: readonly DueRow[]; readonly next: DuePlace | null }> {
  const latestFirst = board === "overdue"
  const day = sql`coalesce(entry.due_day, '')`
  const behind =
    after === null
      ? sql<SqlBool>`true`
      : latestFirst
        ? sql<SqlBool>`(${day} < ${after.day} or (${day} = ${after.day} and entry.n > ${after.n}))`
        : sql<SqlBool>`(${day}, entry.n) > (${after.day}, ${after.n})`
  const first = db
    .selectFrom("entry")
    .selectAll()
    .where(sql<SqlBool>`entry.is_open = 1`)
    .where(condition)
    .where(behind)
    .orderBy("entry.due_day", latestFirst ? "desc" : "asc")
    .orderBy("entry.n")
    .limit(limit + 1)
  const rows = await db
    .selectFrom(first.as("entry"))
    .innerJoin("report", "report.n", "entry.report")
    .select(["entry.n", "entry.id", "entry.kind", "entry.words", "entry.outcome", "entry.looked_at"])
    .select([
      "entry.corrections",
      "entry.due_day",
      "entry.due_from",
      "entry.due_to",
      "entry.due_basis",
      "report.content",
    ])
    .select(pressing.has(board) ? newPages.as("newSince") : sql<number>`0`.as("newSince"))
    .orderBy("entry.due_day", latestFirst ? "desc" : "asc")
    .orderBy("entry.n")
    .execute()
  const last = limit > 0 && rows.length > limit ? rows[limit - 1] : undefined
  const shown = rows.slice(0, limit).map(row => {
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
  return { rows: shown, next: last ? { day: last.due_day ?? "", n: last.n } : null }
}
