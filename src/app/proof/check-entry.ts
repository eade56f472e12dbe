import { isDeepStrictEqual } from "node:util"
import { type Corrections, corrected } from "../../ledger/entry/corrections.ts"
import { decisionsOf } from "../../ledger/entry/decisions.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import { type Find, printed } from "../../ledger/finds/find.ts"
import { markedFind, standsAt } from "../../ledger/finds/marked.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import type { Reading } from "../../model/reading.ts"
import { linguist } from "../ledger/linguist.ts"
import type { ProofHead, ProvedEntry } from "./members.ts"

/** A reading of a proof, with the version of the page that it is of. */
export interface ReadPage {
  readonly page: string
  readonly version: number
  readonly reading: Reading
  readonly readingSha256: string
}

/** What a reading found, or a person marked, with where it stands; `find.id` is the entry that the chain made of it. */
export interface FoundIn {
  readonly find: Find
  readonly page: string
  readonly version: number
}

/** Takes down what is wrong, as a sentence without its full stop. */
type Tell = (message: string) => void

/** What the readings of a proof found, and what people marked in their texts. */
export function findsIn(pages: readonly ReadPage[], events: readonly LedgerEvent[], fault: Tell): FoundIn[] {
  const read = pages.flatMap(({ reading, readingSha256, page, version }) => {
    const event = events.find(one => "reading" in one && one.reading.sha256 === readingSha256)
    // A page that was read again keeps the ids of its first reading: the chain says which.
    const ids = event && "reading" in event ? event.reading.entries : []
    return linguist
      .finds(reading)
      .map((find, i) => ({ find: { ...find, id: ids[i] ?? find.id }, page, version }))
  })
  const marked = events.flatMap(event => {
    if (event.kind !== "entry.marked") return []
    const { page, version, textSha256 } = event
    const at = pages.find(
      one => one.page === page && one.version === version && sha256(one.reading.text) === textSha256,
    )
    const find = markedFind(event)
    // A later version that prints the words has them from the same mark.
    const again = pages.flatMap(one => {
      const spans = one.page === page && one.version > version ? standsAt(one.reading.text, find.exact) : null
      return spans === null ? [] : [{ find: { ...find, spans }, page, version: one.version }]
    })
    const stands =
      at !== undefined &&
      find.content.words === printed(at.reading.text, find.spans) &&
      find.spans.every(({ start, end }, i) => at.reading.text.slice(start, end) === find.exact[i])
    if (!stands) fault(`the words that event ${event.seq} marked do not stand in the text of ${page}`)
    return [{ find, page, version }, ...again]
  })
  return [...read, ...marked]
}

/** The entry's words, deadline, actor and decisions as they follow from the readings and the events. */
export function checkEntry(
  entry: ProvedEntry,
  head: ProofHead,
  finds: readonly FoundIn[],
  events: readonly LedgerEvent[],
  fault: Tell,
): void {
  if (entry.entry !== head.entry) fault(`the file is of ${head.entry} and shows ${entry.entry}`)
  const own = finds.filter(({ find }) => find.id === entry.entry)
  const about = events.filter(event => "entry" in event && event.entry === entry.entry)
  const decisions = decisionsOf(about)
  if (own.length === 0) fault(`none of the readings in the file has ${entry.entry}`)
  const shown: Readonly<Record<string, unknown>> = { ...entry }
  const isSaid = own.some(({ find }) =>
    Object.entries(corrected(find.content, decisions.corrections as Corrections)).every(([field, value]) =>
      isDeepStrictEqual(plain(shown[field]), plain(value)),
    ),
  )
  if (own.length > 0 && !isSaid) fault("what the entry says is not what was read and put right")
  if (entry.outcome !== decisions.outcome)
    fault(`its outcome is ${entry.outcome}, the chain says ${decisions.outcome}`)
  if (entry.state !== decisions.state) fault(`its state is ${entry.state}, the chain says ${decisions.state}`)
  if (!isDeepStrictEqual(plain(entry.events), plain(about))) fault("its history is not that of the chain")
  for (const report of entry.reports) {
    const at = finds.filter(({ page, version }) => page === report.page && version === report.version)
    if (!at.some(({ find }) => find.id === report.entry && find.content.words === report.words))
      fault(`the report of ${report.page} does not stand in its reading`)
  }
  const places = own.flatMap(({ find }) => find.spans.map(({ start, end }) => `${start}-${end}`))
  for (const { for: why, start, end } of entry.evidence)
    if (why === "words" && !places.includes(`${start}-${end}`))
      fault(`its words are not those at ${start}-${end}`)
}

/** A value as JSON knows it. */
const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)))
