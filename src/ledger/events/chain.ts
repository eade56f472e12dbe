import { canonical, type Json } from "../identity/canonical.ts"
import { sha256 } from "../identity/digest.ts"
import type { By, EventBody, LedgerEvent } from "./event.ts"

/** Where the chain stands: how many events there are, and the hash of the last. */
export interface ChainHead {
  readonly length: number
  readonly hash: string
}

/** The head of a chain without events. */
export const emptyChain: ChainHead = { length: 0, hash: "0".repeat(64) }

/**
 * The event that comes next on the chain, as it will be read from the journal: what is derived of it must be the same, to the
 * order of its fields, when it was just written and when everything is made again. `at` is an ISO 8601 instant in UTC.
 */
export function nextEvent(head: ChainHead, at: string, by: By, body: EventBody): LedgerEvent {
  const unsigned = { ...body, seq: head.length, at, by, previous: head.hash }
  return JSON.parse(eventLine({ ...unsigned, hash: hashOf(unsigned) })) as LedgerEvent
}

/** The head behind an event. */
export const headBehind = (event: LedgerEvent): ChainHead => ({ length: event.seq + 1, hash: event.hash })

/** What is wrong with an event at its place in the chain, as a sentence; null where it stands as it was written. */
export function chainFault(head: ChainHead, event: LedgerEvent): string | null {
  if (event.seq !== head.length) return `Event ${head.length} is missing; ${event.seq} stands in its place.`
  if (event.previous !== head.hash) return `Event ${event.seq} does not follow from the one before.`
  const { hash, ...unsigned } = event
  return hash === hashOf(unsigned) ? null : `Event ${event.seq} was changed after it was written.`
}

/** An event as its line in the journal, without the line end. */
export const eventLine = (event: LedgerEvent): string => canonical(event as unknown as Json)

const hashOf = (event: object): string => sha256(canonical(event as Json))
