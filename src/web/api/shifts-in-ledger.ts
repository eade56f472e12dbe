import { setImmediate } from "node:timers/promises"
import { type SuggestedShift, shiftsOf } from "../../app/ledger/shifts.ts"
import type { Ledger } from "../../store/ledger.ts"
import { listActors } from "../../store/query/overview.ts"

/** Without an actor the newest entries of the ledger's busiest ones are compared: with all, a ledger of 10⁵ statements takes seven seconds. */
export const mostShifts = { actors: 25, each: 3, newest: 150, all: 40 } as const

/** What was found in a ledger last, and at which length of its chain: nothing but an event changes it. */
const found = new WeakMap<Ledger, { readonly key: string; readonly shifts: readonly SuggestedShift[] }>()

/**
 * Suggested changes of position of one actor, or of those with most commitments, the surest first; with `all`, also those of
 * which a person said that they are none. Throws LedgerError.
 */
export async function shiftsInLedger(
  ledger: Ledger,
  actor: string | null,
  { limit = mostShifts.all, all = false }: { readonly limit?: number; readonly all?: boolean } = {},
): Promise<SuggestedShift[]> {
  if (actor !== null) return await shiftsOf(ledger, actor, { limit, all })
  const key = `${(await ledger.ends()).head.length} ${all}`
  const known = found.get(ledger)
  const shifts = known?.key === key ? known.shifts : await shiftsOfBusiest(ledger, all)
  found.set(ledger, { key, shifts })
  return shifts.slice(0, limit)
}

async function shiftsOfBusiest(ledger: Ledger, all: boolean): Promise<readonly SuggestedShift[]> {
  const shifts: SuggestedShift[] = []
  const { actors, each, newest } = mostShifts
  const busiest = await listActors(ledger.db, { name: null, limit: actors })
  for (const { actor } of busiest.actors) {
    shifts.push(...(await shiftsOf(ledger, actor, { limit: each, all, newest })))
    // Others who ask are not kept waiting for all actors.
    await setImmediate()
  }
  return shifts.sort((a, b) => Number(a.judged !== null) - Number(b.judged !== null) || b.score - a.score)
}
