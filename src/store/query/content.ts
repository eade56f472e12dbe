import { sql } from "kysely"
import { type Corrections, corrected } from "../../ledger/entry/corrections.ts"
import type { Content } from "../../ledger/finds/find.ts"

/** What an entry says, from the columns in which report and corrections stand. */
export const contentOf = (row: { readonly content: string; readonly corrections: string }): Content =>
  corrected(JSON.parse(row.content) as Content, JSON.parse(row.corrections) as Corrections)

/**
 * How many pages that share the rarest words of a commitment came into the ledger behind those that were there when somebody last
 * looked at it; counted up to 100. For a query over `entry`.
 */
export const newPages = sql<number>`(
  select count(*) from (
    select 1 from article
    where entry.asked is not null and article match coalesce(entry.asked, '""') and article.rowid > (
      select max(reading.version) from report join reading on reading.n = report.reading
      where report.entry = entry.looked_seq
    )
    limit 100
  ) as counted
)`

/** The days of an entry's deadline, as its lists and answers show them. */
export interface Due {
  /** TIMEX3, possibly underspecified; null where a person set it, or nothing can be said. */
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
  /** stated, relative, vague, or set_by_person. */
  readonly basis: string
}

/**
 * The deadline that counts: the one in the entry's columns, which another entry may have moved; where it has no days,
 * what the content says of it. Null where there is none.
 */
export function dueOf(
  row: {
    readonly due_from: string | null
    readonly due_to: string | null
    readonly due_basis: string | null
  },
  content: Content,
): Due | null {
  const read = content.deadline ?? content.conditionDeadline
  if (row.due_basis === null && read === null) return null
  const same = read !== null && read.from === row.due_from && read.to === row.due_to
  return {
    value: same ? read.value : (row.due_to ?? row.due_from),
    from: row.due_from,
    to: row.due_to,
    basis: row.due_basis ?? read?.basis ?? "stated",
  }
}
