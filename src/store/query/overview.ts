import { sql } from "kysely"
import { readFields } from "../../ledger/entry/corrections.ts"
import { markedByHand } from "../../ledger/finds/marked.ts"
import { wording } from "../../ledger/identity/wording.ts"
import type { Db } from "../database/db.ts"
import { contentOf, type Due, dueOf } from "./content.ts"

/** A commitment in a calendar. */
export interface CalendarEntry {
  readonly entry: string
  readonly kind: string
  readonly actor: string | null
  readonly words: string
  readonly condition: string | null
  readonly due: Due | null
  /** The day by which it can be held against the deadline, `YYYY-MM-DD`. */
  readonly day: string
  readonly outcome: string
}

/** At which commitment a list of those that fall due stands: its day, empty where it has none, and its number. */
export interface DuePlace {
  readonly day: string
  readonly n: number
}

/**
 * Commitments whose clock runs and that fall due from one day to another, both counted; at most so many, the nearest first, and
 * behind which of them more begin.
 */
export async function dueBetween(
  db: Db,
  from: string,
  to: string,
  { after = null, limit = 1_000 }: { readonly after?: DuePlace | null; readonly limit?: number } = {},
): Promise<{ readonly entries: CalendarEntry[]; readonly next: DuePlace | null }> {
  const rows = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .select(["entry.n", "entry.id", "entry.kind", "entry.words", "entry.outcome", "entry.due_day"])
    .select(["entry.corrections", "entry.due_from", "entry.due_to", "entry.due_basis", "report.content"])
    .where(sql<boolean>`entry.is_open = 1`)
    .where("entry.due_day", ">=", from)
    .where("entry.due_day", "<=", to)
    .$if(after !== null, query =>
      query.where(sql<boolean>`(entry.due_day, entry.n) > (${after!.day}, ${after!.n})`),
    )
    .orderBy("entry.due_day")
    .orderBy("entry.n")
    .limit(limit + 1)
    .execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const entries = rows.slice(0, limit).map(row => {
    const content = contentOf(row)
    return {
      entry: row.id,
      kind: row.kind,
      actor: content.actor,
      words: row.words,
      condition: content.condition,
      due: dueOf(row, content),
      day: row.due_day!,
      outcome: row.outcome,
    }
  })
  return { entries, next: last ? { day: last.due_day!, n: last.n } : null }
}

/** An actor in a list, with how much is recorded. */
export interface ListedActor {
  readonly actor: string
  readonly name: string
  readonly kind: string | null
  readonly statements: number
  readonly commitments: number
  readonly open: number
  /** The last day on which something was said, `YYYY-MM-DD`. */
  readonly last: string | null
}

/**
 * Actors whose name begins with, or whose surname is, the given words; those with most open commitments first, without the first
 * `skip`, and how many there were before the next ones.
 */
export async function listActors(
  db: Db,
  { name, limit, skip = 0 }: { readonly name: string | null; readonly limit: number; readonly skip?: number },
): Promise<{ readonly actors: readonly ListedActor[]; readonly next: number | null }> {
  const folded = name === null || name.trim() === "" ? null : wording(name)
  const named =
    folded === null
      ? sql`actor is not null`
      : sql`actor in (
          select n from actor where coalesce(merged_into, n) in (
            select coalesce(actor.merged_into, actor.n) from actor_name join actor on actor.n = actor_name.actor
            where actor_name.folded like ${`${folded}%`} or actor.surname like ${`${folded}%`}
          )
        )`
  // Summed before the names are joined: that takes a third of the time.
  const { rows } = await sql<ListedActor>`
    select root.id as actor, root.name as name, root.kind as kind, sum(said.statements) as statements,
      sum(said.commitments) as commitments, sum(said.open) as open, max(said.last) as last
    from (
      select actor, sum(type = 'statement') as statements, sum(type = 'commitment') as commitments,
        sum(is_open) as open, max(day) as last
      from entry
      where ${named} and state in ('candidate', 'confirmed') and (lost = 0 or state <> 'candidate')
      group by actor
    ) as said
    join actor on actor.n = said.actor
    join actor as root on root.n = coalesce(actor.merged_into, actor.n)
    group by root.n order by open desc, commitments desc, statements desc, root.n
    limit ${limit + 1} offset ${skip}
  `.execute(db)
  return { actors: rows.slice(0, limit), next: rows.length > limit ? skip + limit : null }
}

/** How often people said of a kind of find that it is right. */
export interface DecidedKind {
  readonly type: "statement" | "commitment"
  /** As it was read, whatever kind a person made of it. */
  readonly kind: string
  readonly confirmed: number
  readonly rejected: number
  /** Confirmed ones in which a person put something right that was read. */
  readonly corrected: number
}

/** What people decided of the machine's finds by kind, those decided on most first; what a person marked is none of them. */
export async function decidedKinds(db: Db): Promise<DecidedKind[]> {
  const { rows } = await sql<DecidedKind>`
    select type, kind, sum(state = 'confirmed') as confirmed, sum(state = 'rejected') as rejected,
      sum(state = 'confirmed' and corrected) as corrected
    from (
      select entry.type as type, entry.state as state, json_extract(report.content, '$.kind') as kind,
        exists (
          select 1 from json_each(entry.corrections) as correction where correction.key in (${sql.join(readFields)})
        ) as corrected
      from entry join report on report.n = entry.report
      where entry.state in ('confirmed', 'rejected') and report.rule <> ${markedByHand}
    ) as decided
    group by type, kind order by count(*) desc, kind
  `.execute(db)
  return rows
}
