import { entryKinds } from "../../ledger/entry/kinds.ts"
import { type Outcome, outcomes } from "../../ledger/entry/outcomes.ts"
import { LedgerError } from "../../store/failure.ts"

/** The types of entries. */
export const entryTypes = ["statement", "commitment"] as const
/** In which state an entry can be: as it was found, as people judged it, or merged into another. */
export const entryStates = ["candidate", "confirmed", "rejected", "duplicate"] as const

/** What narrows a search or an export, as somebody gave it. Days are `YYYY-MM-DD`. */
export interface GivenFilter {
  readonly actor?: string | undefined
  readonly type?: string | undefined
  readonly kind?: string | undefined
  readonly outcome?: string | undefined
  readonly state?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly dueBy?: string | undefined
}

/** The same, when it was looked at; everything that is in it must hold. */
export interface EntryFilter {
  /** A name or an id. */
  readonly actor?: string
  readonly type?: (typeof entryTypes)[number]
  readonly kind?: string
  readonly outcome?: Outcome
  readonly state?: (typeof entryStates)[number]
  readonly from?: string
  readonly to?: string
  readonly dueBy?: string
}

/** Takes a filter as it was given. Throws LedgerError (`refused`) for a type, kind, outcome or state that is none. */
export function entryFilter(given: GivenFilter): EntryFilter {
  const { actor, from, to, dueBy } = given
  const type = oneOf("type", given.type, entryTypes)
  const kind = oneOf("kind", given.kind, entryKinds)
  const outcome = oneOf("outcome", given.outcome, outcomes)
  const state = oneOf("state", given.state, entryStates)
  return {
    ...(actor !== undefined && { actor }),
    ...(type !== undefined && { type }),
    ...(kind !== undefined && { kind }),
    ...(outcome !== undefined && { outcome }),
    ...(state !== undefined && { state }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(dueBy !== undefined && { dueBy }),
  }
}

function oneOf<T extends string>(
  name: string,
  given: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (given === undefined) return undefined
  const found = allowed.find(value => value === given)
  if (found !== undefined) return found
  throw new LedgerError(
    "refused",
    `“${given}” is no ${name}. Take one of ${[...new Set(allowed)].join(", ")}.`,
  )
}
