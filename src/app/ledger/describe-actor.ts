import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { decide } from "../../store/write/decide.ts"
import { now } from "./clock.ts"
import type { Decided, Decider } from "./decisions.ts"

/** What a person may say of an actor; each where it is given. */
export interface ActorDescription {
  readonly name?: string
  readonly alias?: string
  readonly wikidata?: string
  readonly office?: { readonly title: string; readonly from: string | null; readonly to: string | null }
}

/** Records what a person says of an actor. Throws LedgerError (`refused`) for a Wikidata id that is none. */
export async function describeActor(
  ledger: Ledger,
  decider: Decider,
  actor: string,
  description: ActorDescription,
): Promise<Decided> {
  const { wikidata } = description
  if (wikidata !== undefined && !/^Q[1-9]\d*$/.test(wikidata))
    throw new LedgerError("refused", `“${wikidata}” is no Wikidata id; they look like Q42.`)
  const { person, because, at = now() } = decider
  const [event] = await decide(ledger, person, at, [
    { kind: "actor.described", actor, ...description, because },
  ])
  return { entry: actor, event: event! }
}
