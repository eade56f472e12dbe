import type { Content } from "../../ledger/finds/find.ts"
import { shortDigest } from "../../ledger/identity/digest.ts"
import { actorId } from "../../ledger/identity/ids.ts"
import { remembered } from "../../ledger/identity/remembered.ts"
import { wording } from "../../ledger/identity/wording.ts"
import type { Db } from "../database/db.ts"
import type { SearchRow } from "../database/tables.ts"
import { insertRows } from "./insert-rows.ts"
import type { Linguist } from "./linguist.ts"
import type { PageFacts } from "./read-item.ts"

/** An entry on its way into the index of words. */
export interface IndexedEntry {
  readonly n: number
  readonly type: string
  readonly content: Content
  readonly sentence: string
  readonly page: PageFacts
}

/**
 * Terms by which a filter narrows a search inside the index, where it costs next to nothing however common the words
 * are. One letter tells the filter; what follows are letters and digits only.
 */
export const facet = {
  type: (type: string): string => `t${type}`,
  kind: (kind: string): string => `k${kind.replaceAll("-", "")}`,
  actor: (id: string): string => `a${id.slice(2)}`,
  publisher: remembered(1_000, (name: string): string => `p${shortDigest(wording(name))}`),
  month: (day: string): string => `m${day.slice(0, 7).replace("-", "")}`,
  medium: (term: string): string => `i${term}`,
}

/** Puts entries into the index of words. */
export async function indexEntries(
  db: Db,
  entries: readonly IndexedEntry[],
  linguist: Linguist,
): Promise<void> {
  const rows = entries.map(entry => searchRow(entry, linguist))
  await insertRows(db, "search", rows as never)
}

function searchRow(
  { n, type, content, sentence, page }: IndexedEntry,
  linguist: Linguist,
): Required<SearchRow> {
  const terms = (text: string) => linguist.terms(text, page.language)
  const { actor, medium, place, addressee, mention, relay } = content
  // Words over several sentences are more than the sentence around them, and one part of it may be all there is.
  const said = terms(sentence.includes(content.words) ? sentence : `${content.words} . ${sentence}`)
  const around = terms([actor, mention, addressee, medium, place, relay].filter(Boolean).join(" . "))
  const day = content.said?.from ?? page.published
  const facets = [facet.type(type), facet.kind(content.kind)]
  if (actor !== null) facets.push(facet.actor(actorId(actor)))
  if (page.publisher !== null) facets.push(facet.publisher(page.publisher))
  if (day !== null) facets.push(facet.month(day))
  if (medium !== null) facets.push(...terms(medium).words.split(" ").filter(Boolean).map(facet.medium))
  return {
    rowid: n as never,
    words: said.words,
    around: around.words,
    parts: [said.parts, around.parts].filter(Boolean).join(" "),
    facets: facets.join(" "),
  }
}
