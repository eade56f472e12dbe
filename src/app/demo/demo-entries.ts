import type { Ledger } from "../../store/ledger.ts"
import type { Hit } from "../../store/query/find.ts"
import { placeText } from "../../words/event-text.ts"
import { bearsOn } from "../ledger/bears-on.ts"
import { type FindOptions, findInLedger } from "../ledger/find.ts"

/** An entry of the demo by what a person would look for: words of it, who said it, what kind it is. */
export interface Wanted extends Pick<FindOptions, "actor" | "type" | "kind" | "state"> {
  /** As `find` takes them. */
  readonly words: string
}

/** The one entry that is wanted. Throws Error where there is none, or more than one. */
export async function wantedEntry(ledger: Ledger, { words, ...options }: Wanted): Promise<Hit> {
  const { found } = await findInLedger(ledger, words, { ...options, limit: 5 })
  if (found.hits.length === 1) return found.hits[0]!
  const asked = JSON.stringify({ words, ...options })
  const instead = found.hits.map(({ entry, words: said }) => `${entry} “${said}”`).join("; ")
  throw new Error(`The demo is not whole: ${asked} should be one entry and is ${instead || "none"}.`)
}

/**
 * The later words that bear on an entry and hold `word`, as a place that evidence is given by. Throws Error where none do.
 */
export async function wantedEvidence(ledger: Ledger, entry: string, word: string): Promise<string> {
  const { later } = await bearsOn(ledger, entry, { limit: 10 })
  const found = later.find(({ exact }) => exact.includes(word))
  if (!found) throw new Error(`The demo is not whole: no later words with “${word}” bear on ${entry}.`)
  return placeText(found)
}
