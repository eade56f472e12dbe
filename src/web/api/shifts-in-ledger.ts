import { type SuggestedShift, shiftsOf } from "../../app/ledger/shifts.ts"
import type { Ledger } from "../../store/ledger.ts"
import { listActors } from "../../store/query/overview.ts"

/** Without an actor the ledger's busiest ones are compared, so far as it goes quickly. */
export const mostShifts = { actors: 25, each: 3, all: 40 } as const

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
  const found: SuggestedShift[] = []
  for (const { actor: id } of await listActors(ledger.db, { name: null, limit: mostShifts.actors }))
    found.push(...(await shiftsOf(ledger, id, { limit: mostShifts.each, all })))
  return found
    .sort((a, b) => Number(a.judged !== null) - Number(b.judged !== null) || b.score - a.score)
    .slice(0, limit)
}
