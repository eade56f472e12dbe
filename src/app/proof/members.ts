import type { ShownEntry } from "../../store/query/shown-entry.ts"

/** The files in a proof, by what they hold. The first five are those of WACZ 1.1.1; the rest are ours. */
export const members = {
  archive: "archive/data.warc.gz",
  index: "indexes/index.cdx.gz",
  pages: "pages/pages.jsonl",
  package: "datapackage.json",
  digest: "datapackage-digest.json",
  entry: "beimwort/entry.json",
  chain: "beimwort/chain.ndjson",
  proof: "beimwort/proof.json",
  readme: "beimwort/README.txt",
} as const

/** Where a record stands in the proof's archive: one gzip member. */
export interface ProofPlace {
  readonly offset: number
  readonly length: number
}

/** A version of a page in a proof: its bytes, and what was read in them. */
export interface ProofPage {
  readonly page: string
  readonly version: number
  readonly record: ProofPlace
  readonly reading: ProofPlace
}

/** What a proof is of, and what it was made from. */
export interface ProofHead {
  readonly format: 1
  readonly entry: string
  /** The version of the reader that made it. */
  readonly reader: string
  /** How far the chain of the ledger reached, and the hash and instant of its last event. */
  readonly chain: { readonly length: number; readonly hash: string; readonly at: string }
  readonly pages: readonly ProofPage[]
}

/** The entry as it stands in a proof: as it was shown, without what depends on the day on which one looks. */
export type ProvedEntry = Omit<ShownEntry, "clock" | "newSince" | "lastLooked">
