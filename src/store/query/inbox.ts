import { type RawBuilder, type SqlBool, sql } from "kysely"
import type { Content } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { chunks } from "../derive/numbers.ts"
import { contentOf, type Due, dueOf } from "./content.ts"
import { withReport } from "./with-report.ts"

/** Which candidates are asked for; everything that is given must hold. */
export interface InboxQuery {
  readonly type: "statement" | "commitment" | null
  readonly kind: string | null
  /** Numbers of the rows that are one actor. */
  readonly actors: readonly number[] | null
  readonly publisher: string | null
  readonly language: string | null
  /** Those that a person set aside for want of terms, in place of the fresh ones. */
  readonly setAside: boolean
  /** Only those that came in before the entry with this number. */
  readonly before: number | null
  readonly limit: number
}

/** One utterance of which nobody has said yet whether it is recorded rightly. */
export interface Candidate {
  readonly entry: string
  readonly type: "statement" | "commitment"
  readonly content: Content
  readonly due: Due | null
  /** The day on which it was said, else that of its page; `YYYY-MM-DD`. */
  readonly day: string | null
  readonly sentence: string
  readonly exact: readonly string[]
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly page: string
  readonly version: number
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly genre: string | null
  readonly language: string | null
  readonly rule: string
  readonly why: string
  readonly confidence: string
  readonly testability: string | null
  /** How many publishers printed the utterance, in whatever wording. */
  readonly outlets: number
  /** All entries of the utterance but this one: other wordings, and what it may repeat. */
  readonly others: readonly {
    readonly entry: string
    readonly state: string
    readonly publisher: string | null
  }[]
  /** Entries that people merged into this one. */
  readonly merged: readonly string[]
}

/** Candidates, the newest first, and where the next ones begin. */
export interface Inbox {
  readonly candidates: readonly Candidate[]
  /** The number to ask on with as `before`; null behind the last. */
  readonly next: number | null
}

/** Every fresh candidate, whatever it is. */
const fresh = {
  type: null,
  kind: null,
  actors: null,
  publisher: null,
  language: null,
  setAside: false,
} as const

/** What must hold of a candidate that is asked for; `entry`: the name by which the statement calls the table. */
function isAskedFor(
  { type, kind, actors, publisher, language, setAside }: Omit<InboxQuery, "before" | "limit">,
  entry: string,
): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${entry}.${name}`)
  const conditions = [
    sql`${column("state")} = 'candidate' and ${column("lost")} = 0`,
    setAside ? sql`${column("testability")} is not null` : sql`${column("testability")} is null`,
  ]
  if (type !== null) conditions.push(sql`${column("type")} = ${type}`)
  if (kind !== null) conditions.push(sql`${column("kind")} = ${kind}`)
  if (actors !== null) conditions.push(sql`${column("actor")} in (${sql.join(actors)})`)
  if (publisher !== null)
    conditions.push(sql`exists (
      select 1 from report join reading on reading.n = report.reading join version on version.n = reading.version
      where report.n = ${column("report")} and version.publisher = ${publisher}
    )`)
  if (language !== null) conditions.push(sql`${column("language")} = ${language}`)
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** Whether a candidate stands for its utterance: the newest among those that are asked for, for another would hide it. */
const isNewest = (query: InboxQuery): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select 1 from entry as newer
  where newer.utterance = entry.utterance and newer.n > entry.n and ${isAskedFor(query, "newer")}
)`

/** Candidates by utterance, the newest first. */
export async function inboxOf(db: Db, query: InboxQuery): Promise<Inbox> {
  const rows = await withReport(db)
    .select(["entry.n", "entry.id", "entry.type", "entry.day", "entry.corrections", "entry.utterance"])
    .select(["entry.due_from", "entry.due_to", "entry.due_basis", "entry.testability"])
    .select(["report.content", "report.sentence", "report.exact", "report.spans", "report.rule"])
    .select(["report.why", "report.confidence", "page.id as page", "version.number as version"])
    .select(["version.title", "version.publisher", "version.published", "version.genre", "version.language"])
    .where(isAskedFor(query, "entry"))
    .where(isNewest(query))
    .$if(query.before !== null, some => some.where("entry.n", "<", query.before))
    .orderBy("entry.n", "desc")
    .limit(query.limit + 1)
    .execute()
  const shown = rows.slice(0, query.limit)
  const utterances = [...new Set(shown.map(({ utterance }) => utterance))]
  const others = await othersOf(db, utterances)
  const outlets = await outletsOf(db, utterances)
  const merged = await mergedInto(
    db,
    shown.map(({ n }) => n),
  )
  return {
    candidates: shown.map(row => {
      const content = contentOf(row)
      return {
        entry: row.id,
        type: row.type,
        content,
        due: dueOf(row, content),
        day: row.day,
        sentence: row.sentence,
        exact: JSON.parse(row.exact) as string[],
        spans: JSON.parse(row.spans) as [number, number][],
        page: row.page,
        version: row.version,
        title: row.title,
        publisher: row.publisher,
        published: row.published,
        genre: row.genre,
        language: row.language,
        rule: row.rule,
        why: row.why,
        confidence: row.confidence,
        testability: row.testability,
        outlets: outlets.get(row.utterance) ?? 0,
        others: (others.get(row.utterance) ?? []).filter(({ entry }) => entry !== row.id),
        merged: merged.get(row.n) ?? [],
      }
    }),
    next: rows.length > query.limit ? shown.at(-1)!.n : null,
  }
}

/** Every entry of some utterances that is not rejected, by utterance. */
async function othersOf(
  db: Db,
  utterances: readonly number[],
): Promise<Map<number, Candidate["others"][number][]>> {
  const found = new Map<number, Candidate["others"][number][]>()
  for (const some of chunks(utterances)) {
    const rows = await db
      .selectFrom("entry")
      .innerJoin("report", "report.n", "entry.report")
      .innerJoin("reading", "reading.n", "report.reading")
      .innerJoin("version", "version.n", "reading.version")
      .select(["entry.id as entry", "entry.state", "entry.utterance", "version.publisher"])
      .where("entry.utterance", "in", some)
      .where("entry.state", "<>", "rejected")
      .where("entry.lost", "=", 0)
      .orderBy("entry.n")
      .execute()
    for (const { utterance, ...row } of rows) found.set(utterance, [...(found.get(utterance) ?? []), row])
  }
  return found
}

/** How many publishers printed some utterances, by utterance: one entry may have the reports of several. */
async function outletsOf(db: Db, utterances: readonly number[]): Promise<Map<number, number>> {
  const found = new Map<number, number>()
  for (const some of chunks(utterances)) {
    const rows = await db
      .selectFrom("entry")
      .innerJoin("report", "report.entry", "entry.n")
      .innerJoin("reading", "reading.n", "report.reading")
      .innerJoin("version", "version.n", "reading.version")
      .select(["entry.utterance", eb => eb.fn.count<number>("version.publisher").distinct().as("n")])
      .where("entry.utterance", "in", some)
      .where("report.gone", "=", 0)
      .groupBy("entry.utterance")
      .execute()
    for (const { utterance, n } of rows) found.set(utterance, n)
  }
  return found
}

/** The entries that were merged into others, by the number of these. */
async function mergedInto(db: Db, numbers: readonly number[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>()
  for (const some of chunks(numbers)) {
    const rows = await db
      .selectFrom("entry")
      .select(["id", "merged_into"])
      .where("merged_into", "in", some)
      .orderBy("n")
      .execute()
    for (const { id, merged_into } of rows) found.set(merged_into!, [...(found.get(merged_into!) ?? []), id])
  }
  return found
}

/** How many fresh candidates there are by type; counted up to `most` entries. */
export async function countInbox(
  db: Db,
  most: number,
): Promise<Readonly<Record<"statement" | "commitment", number>>> {
  const { rows } = await sql<{ type: "statement" | "commitment"; n: number }>`
    select type, count(*) as n from (
      select entry.type from entry where ${isAskedFor(fresh, "entry")} order by entry.n desc limit ${most}
    ) as counted group by type
  `.execute(db)
  return { statement: 0, commitment: 0, ...Object.fromEntries(rows.map(({ type, n }) => [type, n])) }
}
