import { sql } from "kysely"
import { bearsOn } from "../../src/app/ledger/bears-on.ts"
import { findInLedger } from "../../src/app/ledger/find.ts"
import { shiftsOf } from "../../src/app/ledger/shifts.ts"
import type { Ledger } from "../../src/store/ledger.ts"
import { dueBoard } from "../../src/store/query/due.ts"
import { showEntry } from "../../src/store/query/show.ts"
import type { GeneratedWorld } from "../../test/generated-readings.ts"
import { findMix } from "./find-mix.ts"

/** What a question costs, in milliseconds: half of all calls are faster than the first, nineteen in twenty than the second. */
export interface Cost {
  readonly median: number
  readonly p95: number
}

/** Costs of the ledger's questions. */
export interface LedgerCosts {
  readonly find: Cost
  /** The median of each question of the mix. */
  readonly questions: readonly { readonly name: string; readonly median: number; readonly total: number }[]
  readonly due: Cost
  readonly show: Cost
  /** Later words on a commitment. */
  readonly bearsOn: Cost
  /** Changes of position of those who say most. */
  readonly shifts: Cost
}

const rounds = 7

/** Asks a ledger everything several times over and measures what it costs, after one round that counts for nothing. */
export async function measureLedger(ledger: Ledger, world: GeneratedWorld): Promise<LedgerCosts> {
  const all: number[] = []
  const questions = []
  for (const { name, query, options } of findMix(world)) {
    const times: number[] = []
    let total = 0
    for (let round = 0; round <= rounds; round += 1) {
      const from = performance.now()
      const { found } = await findInLedger(ledger, query, { ...options, limit: 20 })
      if (round > 0) times.push(performance.now() - from)
      total = found.total
    }
    all.push(...times)
    questions.push({ name, median: costOf(times).median, total })
  }
  const due = await timed(rounds, () => dueBoard(ledger.db, { today: "2026-06-01", within: 7, limit: 10 }))
  const entries = await ledger.db
    .selectFrom("entry")
    .select(["n", "id"])
    .where("n", "in", spread(await lastEntry(ledger)))
    .execute()
  const shown: number[] = []
  for (const { id } of entries)
    shown.push(...(await timedAll(1, () => showEntry(ledger.db, id, { today: "2026-06-01", within: 7 }))))
  return {
    find: costOf(all),
    questions,
    due,
    show: costOf(shown),
    bearsOn: await bearsOnCost(ledger),
    shifts: await shiftsCost(ledger),
  }
}

/** Of commitments from everywhere, and of those that came first: most of the ledger came later. */
async function bearsOnCost(ledger: Ledger): Promise<Cost> {
  const { rows } = await sql<{ id: string }>`
    select id from entry where type = 'commitment' and n in (${sql.join(spread(await lastEntry(ledger)))}) limit 40
  `.execute(ledger.db)
  await bearsOn(ledger, rows[0]!.id, { limit: 5 })
  const spent: number[] = []
  for (const { id } of rows) spent.push(...(await timedAll(1, () => bearsOn(ledger, id, { limit: 5 }))))
  return costOf(spent)
}

async function shiftsCost(ledger: Ledger): Promise<Cost> {
  const { rows } = await sql<{ id: string }>`
    select actor.id from entry join actor on actor.n = entry.actor group by actor.n order by count(*) desc limit 5
  `.execute(ledger.db)
  await shiftsOf(ledger, rows[0]!.id, { limit: 10 })
  const spent: number[] = []
  for (const { id } of rows) spent.push(...(await timedAll(2, () => shiftsOf(ledger, id, { limit: 10 }))))
  return costOf(spent)
}

const lastEntry = async (ledger: Ledger): Promise<number> =>
  (
    await ledger.db
      .selectFrom("entry")
      .select(eb => eb.fn.max("n").as("n"))
      .executeTakeFirstOrThrow()
  ).n as number

/** Two hundred numbers from everywhere. */
const spread = (last: number): number[] =>
  Array.from({ length: 200 }, (_, i) => 1 + Math.floor((i * (last - 1)) / 200))

const timed = async (times: number, ask: () => Promise<unknown>): Promise<Cost> => {
  await ask()
  return costOf(await timedAll(times, ask))
}

async function timedAll(times: number, ask: () => Promise<unknown>): Promise<number[]> {
  const spent: number[] = []
  for (let i = 0; i < times; i += 1) {
    const from = performance.now()
    await ask()
    spent.push(performance.now() - from)
  }
  return spent
}

function costOf(times: readonly number[]): Cost {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
  return { median: at(0.5), p95: at(0.95) }
}
