import { type RawBuilder, type SqlBool, sql } from "kysely"
import type { Db } from "../database/db.ts"
import { facet } from "../derive/index-entries.ts"
import { contentOf, type Due, dueOf } from "./content.ts"
import { monthsBetween } from "./months.ts"
import { withReport } from "./with-report.ts"

/** What is looked for; everything that is given must hold. */
export interface FindQuery {
  /** An FTS5 expression over the index's columns, made by `search/`; null where no words were given. */
  readonly match: string | null
  /** Whether a text really holds the phrases of the query; null where there are none. */
  readonly holdsPhrases: ((text: string) => boolean) | null
  /** Numbers of actors, one of whom must be the entry's. */
  readonly actors: readonly { readonly n: number; readonly id: string }[] | null
  readonly type: "statement" | "commitment" | null
  readonly kind: string | null
  readonly outcome: string | null
  readonly state: string | null
  /** The words of the medium, each as the terms that it may have, made by `search/`. */
  readonly medium: readonly (readonly string[])[]
  readonly publisher: string | null
  /** First and last day of saying, else of the page. */
  readonly from: string | null
  readonly to: string | null
  readonly dueBy: string | null
  /** Only entries with a higher number: those that came later. */
  readonly behind: number | null
  readonly limit: number
  /** Where to go on behind the hits that were shown before; null from the beginning. */
  readonly after: FoundSoFar | null
}

/**
 * How far a search was shown. Entries that came into the ledger since its beginning stay out of it, so that nothing is shown
 * twice.
 */
export interface FoundSoFar {
  readonly order: Found["order"]
  /** How many hits were shown. */
  readonly shown: number
  /** The number of the last entry that was there when the search began. */
  readonly upTo: number
  /** Newest first: the number of the entry that was shown last. */
  readonly last: number
}

/** One entry that was found. */
export interface Hit {
  readonly entry: string
  readonly type: string
  readonly kind: string
  readonly actor: string | null
  readonly words: string
  /** The sentence around the words, as the page of the first report prints it. */
  readonly sentence: string
  readonly page: string
  readonly publisher: string | null
  readonly said: string | null
  readonly due: Due | null
  readonly outcome: string
  readonly state: string
}

/** What was found: the first hits, and how many there are. */
export interface Found {
  readonly hits: readonly Hit[]
  readonly total: number
  /** Whether `total` is all of them, or only so many were counted. */
  readonly isTotalExact: boolean
  /** Whether the best come first, or, of very common words, the newest. */
  readonly order: "best" | "newest"
  /** To go on with; null behind the last hit. */
  readonly next: FoundSoFar | null
}

/** Up to so many hits are put in order of rank; more, newest first. */
const mostRanked = 2_000
/** So many hits are counted. */
const mostCounted = 10_000
/** So many candidates of a phrase are looked at in one go. */
const phraseBatch = 100

/** Finds entries by their words and circumstances. Rejected and merged ones are found only by their `state`. */
export async function findEntries(db: Db, query: FindQuery): Promise<Found> {
  const { after, limit } = query
  const upTo = after?.upTo ?? (await lastEntry(db))
  const match = matchOf(query)
  const from = match === null ? sql`entry` : sql`search cross join entry on entry.n = search.rowid`
  const n = match === null ? sql`entry.n` : sql`search.rowid`
  const where = sql.join(
    [...(match === null ? [] : [sql`search match ${match}`]), ...conditionsOf(query), sql`${n} <= ${upTo}`],
    sql` and `,
  )
  const page = async (
    order: RawBuilder<unknown>,
    behind: RawBuilder<unknown>,
    offset: number,
    most: number,
  ) => {
    const { rows } = await sql<{ n: number }>`
      select entry.n from ${from} where ${where} ${behind} order by ${order} limit ${most} offset ${offset}
    `.execute(db)
    return rows.map(row => row.n)
  }
  const newest = (last: number | null, most: number) =>
    page(sql`${n} desc`, last === null ? sql`` : sql`and ${n} < ${last}`, 0, most)
  if (query.holdsPhrases !== null) return await holding(db, query.holdsPhrases, query, upTo, newest)
  const counted = await sql<{ n: number }>`
    select count(*) as n from (select 1 from ${from} where ${where} limit ${mostCounted + 1}) as counted
  `.execute(db)
  const total = counted.rows[0]!.n
  const shown = after?.shown ?? 0
  const isRanked = after ? after.order === "best" : query.match !== null && total <= mostRanked
  const some = isRanked
    ? await page(sql`bm25(search, 4.0, 2.0, 1.0, 0.0), entry.n desc`, sql``, shown, limit + 1)
    : await newest(after?.last ?? null, limit + 1)
  return {
    hits: await hitsOf(db, some.slice(0, limit)),
    total: Math.min(total, mostCounted),
    isTotalExact: total <= mostCounted,
    ...goingOn(isRanked ? "best" : "newest", some, limit, { upTo, shown }),
  }
}

const lastEntry = async (db: Db): Promise<number> =>
  (
    await db
      .selectFrom("entry")
      .select(eb => eb.fn.max("n").as("n"))
      .executeTakeFirstOrThrow()
  ).n ?? 0

/** The order of what is shown, and where the next hits begin, where there are more than are shown now. */
const goingOn = (
  order: Found["order"],
  some: readonly number[],
  limit: number,
  { upTo, shown }: Pick<FoundSoFar, "upTo" | "shown">,
): Pick<Found, "order" | "next"> => ({
  order,
  next: some.length > limit ? { order, upTo, shown: shown + limit, last: some[limit - 1] ?? 0 } : null,
})

/**
 * Entries that hold phrases, the newest first. Stems of a phrase stand side by side in more texts than the phrase
 * itself, so the text of each candidate decides; no more of them are looked at than it takes to fill the page and to
 * count a little.
 */
async function holding(
  db: Db,
  holdsPhrases: (text: string) => boolean,
  { limit, after }: Pick<FindQuery, "limit" | "after">,
  upTo: number,
  newest: (last: number | null, most: number) => Promise<number[]>,
): Promise<Found> {
  const held: number[] = []
  const shown = after?.shown ?? 0
  let last = after?.last ?? null
  let isAll = false
  do {
    const some = await newest(last, phraseBatch)
    last = some.at(-1) ?? last
    isAll = some.length < phraseBatch
    const texts = await textsOf(db, some)
    held.push(...some.filter(n => holdsPhrases(texts.get(n) ?? "")))
  } while (!isAll && held.length <= limit)
  return {
    hits: await hitsOf(db, held.slice(0, limit)),
    total: shown + held.length,
    isTotalExact: isAll,
    ...goingOn("newest", held, limit, { upTo, shown }),
  }
}

/** The words and the sentence of entries, by number. */
async function textsOf(db: Db, numbers: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .leftJoin("actor", "actor.n", "entry.actor")
    .select(["entry.n", "entry.words", "report.sentence", "actor.name"])
    .where("entry.n", "in", [...numbers])
    .execute()
  return new Map(rows.map(row => [row.n, [row.words, row.sentence, row.name ?? ""].join("\n")]))
}

/** The whole expression for the index: words and every filter that stands in it; null where neither is given. */
function matchOf(query: FindQuery): string | null {
  const facets: string[][] = []
  if (query.actors !== null) facets.push(query.actors.map(({ id }) => facet.actor(id)))
  if (query.type !== null) facets.push([facet.type(query.type)])
  if (query.publisher !== null) facets.push([facet.publisher(query.publisher)])
  for (const terms of query.medium) facets.push(terms.map(facet.medium))
  if (query.from !== null || query.to !== null) {
    const months = monthsBetween(query.from, query.to)
    if (months !== null && months.length > 0) facets.push(months.map(facet.month))
  }
  const parts = facets.map(terms => `facets : (${terms.map(term => `"${term}"`).join(" OR ")})`)
  if (query.match !== null) parts.unshift(`(${query.match})`)
  return parts.length > 0 ? parts.join(" AND ") : null
}

function conditionsOf(query: FindQuery): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = []
  if (query.state !== null) conditions.push(sql`entry.state = ${query.state}`)
  else conditions.push(sql`entry.state in ('candidate', 'confirmed')`)
  conditions.push(sql`(entry.lost = 0 or entry.state <> 'candidate')`)
  // A kind may have been corrected, so the column decides and the index does not.
  if (query.kind !== null) conditions.push(sql`entry.kind = ${query.kind}`)
  if (query.outcome !== null) conditions.push(sql`entry.outcome = ${query.outcome}`)
  if (query.from !== null) conditions.push(sql`entry.day >= ${query.from}`)
  if (query.to !== null) conditions.push(sql`entry.day <= ${query.to}`)
  if (query.behind !== null) conditions.push(sql`entry.n > ${query.behind}`)
  if (query.dueBy !== null) conditions.push(sql`entry.due_day <= ${query.dueBy}`)
  return conditions
}

/** The hits of entries by their numbers, in that order. */
async function hitsOf(db: Db, numbers: readonly number[]): Promise<Hit[]> {
  if (numbers.length === 0) return []
  const rows = await withReport(db)
    .select([
      "entry.n",
      "entry.id",
      "entry.type",
      "entry.kind",
      "entry.words",
      "entry.outcome",
      "entry.state",
    ])
    .select(["entry.day", "entry.due_from", "entry.due_to", "entry.due_basis", "entry.corrections"])
    .select(["report.content", "report.sentence", "page.id as page", "version.publisher"])
    .where("entry.n", "in", [...numbers])
    .execute()
  const byNumber = new Map(rows.map(row => [row.n, row]))
  return numbers.flatMap(n => {
    const row = byNumber.get(n)
    if (!row) return []
    const content = contentOf(row)
    return {
      entry: row.id,
      type: row.type,
      kind: row.kind,
      actor: content.actor,
      words: row.words,
      sentence: row.sentence,
      page: row.page,
      publisher: row.publisher,
      said: row.day,
      due: dueOf(row, content),
      outcome: row.outcome,
      state: row.state,
    }
  })
}
