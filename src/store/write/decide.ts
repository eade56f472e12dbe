import { eventLine } from "../../ledger/events/chain.ts"
import type { EventBody, LedgerEvent } from "../../ledger/events/event.ts"
import { deriveDecision } from "../derive/derive-decision.ts"
import type { Ledger } from "../ledger.ts"

/**
 * Records decisions of a person, all or none, and brings the tables up to them. `at`: the instant, ISO 8601 in UTC.
 * Whether a decision makes sense is the caller's to check. Throws LedgerError.
 */
export const decide = async (
  ledger: Ledger,
  person: string,
  at: string,
  bodies: readonly EventBody[],
): Promise<LedgerEvent[]> =>
  await ledger.write(async ({ db, append }) => {
    const events = await append(
      at,
      bodies.map(body => ({ by: { person }, body })),
    )
    // From the journal's own form, whose keys stand in another order: so a rebuild makes the same rows to the byte.
    for (const event of events)
      await deriveDecision(db, JSON.parse(eventLine(event)) as LedgerEvent, await ledger.linguist())
    return events
  })
