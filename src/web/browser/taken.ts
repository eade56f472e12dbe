import { decide } from "./api.ts"

/** A decision as the ledger has it: about which entry, and its number in the chain. */
export interface Decision {
  readonly entry: string
  readonly event: number
}

/** What one key decided, so that one key takes it back. */
export interface Taken {
  readonly decisions: Decision[]
  /** Entries that were made by the way: nobody wants them when it is taken back. */
  readonly made: string[]
  /** The card that left the list, where it is still at hand, and what stood behind it. */
  readonly card: HTMLElement | null
  readonly before: Element | null
}

const key = "beimwort:inbox:taken"
const mostKept = 50

/** What was decided here and can be taken back, the last at the end; also behind a reload. */
export function takenHere(): Taken[] {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "[]") as Pick<Taken, "decisions" | "made">[]
  return kept.map(one => ({ ...one, card: null, before: null }))
}

/** Keeps it for a reload. */
export const keepTaken = (taken: readonly Taken[]): void =>
  sessionStorage.setItem(
    key,
    JSON.stringify(taken.slice(-mostKept).map(({ decisions, made }) => ({ decisions, made }))),
  )

/** Takes back just these decisions, the last first. Throws Refusal. */
export async function takeBack({ decisions, made }: Taken): Promise<void> {
  for (const { entry, event } of [...decisions].reverse()) await decide(entry, { do: "undo", event })
  for (const entry of made) await decide(entry, { do: "reject" })
}
