import { sql } from "kysely"
import { sameUtterance, surname, type Uttered } from "../../ledger/utterances/same-utterance.ts"
import { sketchOf } from "../../ledger/utterances/sketch.ts"
import type { Db } from "../database/db.ts"
import { insertRows } from "./insert-rows.ts"
import { chunks } from "./numbers.ts"

/** An entry that was just made, with what it is compared by. */
export interface NewEntry extends Uttered {
  readonly n: number
}

/** Of so many entries with one key only the newest are compared: the key is of words that everybody uses. */
const mostPartners = 32

/** Puts new entries together with those that print the same utterance in other, or fewer, words. */
export async function joinUtterances(db: Db, entries: readonly NewEntry[]): Promise<void> {
  const fresh = new Map(entries.map(entry => [entry.n, entry]))
  const rows: { key: number; entry: number }[] = []
  const keys = new Map<number, number[]>()
  for (const entry of entries) {
    if (entry.name === null) continue
    for (const key of new Set(sketchOf(entry.words, `${entry.type} ${surname(entry.name)}`))) {
      rows.push({ key, entry: entry.n })
      const with_ = keys.get(key)
      if (with_) with_.push(entry.n)
      else keys.set(key, [entry.n])
    }
  }
  const pairs = await pairsOf(db, keys)
  await insertRows(db, "sketch", rows)
  const others = [...new Set(pairs.flat())].filter(n => !fresh.has(n))
  const known = await uttered(db, others)
  const of = (n: number): Uttered | undefined => fresh.get(n) ?? known.get(n)
  for (const [a, b] of pairs) {
    const [first, second] = [of(a), of(b)]
    if (first && second && sameUtterance(first, second)) await join(db, a, b)
  }
}

/** Each pair of entries that share a key, once. */
async function pairsOf(db: Db, keys: ReadonlyMap<number, number[]>): Promise<(readonly [number, number])[]> {
  const pairs = new Map<string, readonly [number, number]>()
  const add = (a: number, b: number) => {
    if (a !== b) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a])
  }
  for (const [, list] of keys)
    for (const [i, a] of list.entries())
      for (const b of list.slice(Math.max(0, i - mostPartners), i)) add(a, b)
  for (const some of chunks([...keys.keys()])) {
    // The newest holders alone: a key that thousands have must not cost more than another.
    const { rows } = await sql<{ key: number; entry: number }>`
      with wanted(key) as (values ${sql.join(some.map(key => sql`(${key})`))})
      select held.key, held.entry
      from wanted join sketch as held on held.key = wanted.key and held.entry >= coalesce((
        select entry from sketch as newer where newer.key = wanted.key
        order by entry desc limit 1 offset ${mostPartners - 1}
      ), 0)
    `.execute(db)
    for (const { key, entry } of rows) for (const n of keys.get(key)!) add(entry, n)
  }
  return [...pairs.values()]
}

async function uttered(db: Db, entries: readonly number[]): Promise<Map<number, Uttered>> {
  const known = new Map<number, Uttered>()
  for (const some of chunks(entries)) {
    const rows = await db
      .selectFrom("entry")
      .leftJoin("actor", "actor.n", "entry.actor")
      .select(["entry.n", "entry.type", "actor.name", "entry.words", "entry.day"])
      .where("entry.n", "in", some)
      .execute()
    for (const { n, ...row } of rows) known.set(n, row)
  }
  return known
}

/** Gives two entries, and all that were one utterance with either, the same number. */
async function join(db: Db, a: number, b: number): Promise<void> {
  const rows = await db.selectFrom("entry").select("utterance").where("n", "in", [a, b]).execute()
  const numbers = rows.map(row => row.utterance)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (least !== most)
    await db.updateTable("entry").set({ utterance: least }).where("utterance", "=", most).execute()
}
