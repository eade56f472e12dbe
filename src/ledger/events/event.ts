import type { Outcome, OutcomeReason } from "../entry/outcomes.ts"
import type { Content } from "../finds/find.ts"
import type { EntryType } from "../identity/ids.ts"

/** Where one WARC record stands: file of the archive, first byte and length of its gzip member. */
export interface RecordPlace {
  readonly file: number
  readonly offset: number
  readonly length: number
}

/** What the person who added a page said of it: it is part of what was read. */
export interface Given {
  readonly lang: string | null
  readonly published: string | null
  readonly format: "html" | "text" | null
}

/** Words of an archived page that a decision rests on. */
export interface Evidence {
  readonly page: string
  readonly version: number
  /** Of the text into which `start` and `end` point, in UTF-16 code units. */
  readonly textSha256: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** A reading in the archive, with what the ledger records of it. */
export interface ReadingRef extends RecordPlace {
  /** SHA-256 of the reading's JSON. */
  readonly sha256: string
  readonly reader: string
  /** The id of the entry of each find, statements first, in the order of the reading. */
  readonly entries: readonly string[]
}

/** What people say of a change of position: it reverses, adds a condition, narrows, changes a shade, or is no change at all. */
export const shiftJudgements = ["reverses", "conditions", "narrows", "nuances", "no-shift"] as const
/** How entries may be tied by hand. */
export const linkKinds = [
  "extends",
  "replaces",
  "withdraws",
  "fulfils",
  "contradicts",
  "repeats",
  ...shiftJudgements,
] as const
/** How one entry bears on another: `extends` moves its deadline, `replaces` takes its place. */
export type LinkKind = (typeof linkKinds)[number]

/** What happened, by kind. A kind is never given another meaning: old ledgers are read for ever. */
export type EventBody =
  | { readonly kind: "ledger.made"; readonly format: 1 }
  | {
      readonly kind: "page.added"
      readonly page: string
      readonly version: number
      /** The address that the page goes by. */
      readonly url: string | null
      /** The address that its bytes came from, where that is another one. */
      readonly from?: string
      /** The file's or document's name. */
      readonly name: string | null
      readonly sha256: string
      readonly bytes: number
      readonly contentType: string | null
      readonly given: Given
      readonly record: RecordPlace
      readonly reading: ReadingRef
    }
  | {
      readonly kind: "page.reread"
      readonly page: string
      readonly version: number
      readonly reading: ReadingRef
    }
  | { readonly kind: "entry.confirmed"; readonly entry: string; readonly because: string | null }
  | { readonly kind: "entry.rejected"; readonly entry: string; readonly because: string | null }
  | {
      readonly kind: "entry.corrected"
      readonly entry: string
      /** Field → value as `corrections.ts` writes it; null gives the field back to the machine. */
      readonly set: Readonly<Record<string, string | null>>
      readonly because: string
      readonly evidence: readonly Evidence[]
    }
  | {
      readonly kind: "entry.assessed"
      readonly entry: string
      readonly outcome: Outcome
      readonly reason: OutcomeReason | null
      readonly because: string
      readonly evidence: readonly Evidence[]
      readonly rubric: number
    }
  | {
      readonly kind: "entry.linked"
      readonly entry: string
      readonly to: string
      readonly as: LinkKind
      readonly because: string | null
    }
  | {
      readonly kind: "entry.merged"
      readonly entry: string
      readonly into: string
      readonly because: string | null
    }
  | { readonly kind: "entry.split"; readonly entry: string; readonly because: string | null }
  | {
      /** Takes one earlier decision about the entry back; see `revocable` in `decisions.ts`. */
      readonly kind: "entry.revoked"
      readonly entry: string
      /** The `seq` of the decision that no longer stands. */
      readonly revokes: number
      readonly because: string | null
    }
  | {
      /** A person marked words of an archived page: they are an entry, and confirmed. */
      readonly kind: "entry.marked"
      readonly entry: string
      readonly page: string
      readonly version: number
      readonly type: EntryType
      /** Half-open, in UTF-16 code units of the text with the digest `textSha256`. */
      readonly spans: readonly (readonly [start: number, end: number])[]
      readonly textSha256: string
      readonly content: Content
      /** The text at each span, character for character. */
      readonly exact: readonly string[]
      /** The sentence around them, as it is shown. */
      readonly sentence: string
      readonly because: string | null
    }
  | {
      readonly kind: "actor.merged"
      readonly actor: string
      readonly into: string
      readonly because: string | null
    }
  | { readonly kind: "actor.split"; readonly actor: string; readonly because: string | null }
  | {
      readonly kind: "actor.described"
      readonly actor: string
      /** Each only where it was said; an office with the days from and to which it was held, null = open. */
      readonly name?: string
      readonly alias?: string
      readonly wikidata?: string | null
      readonly office?: { readonly title: string; readonly from: string | null; readonly to: string | null }
      readonly because: string | null
    }
  | {
      readonly kind: "source.followed"
      /** Its id, made of its address. */
      readonly source: string
      readonly url: string
      readonly title: string | null
      /** The site that it is of. */
      readonly site: string | null
      /** The folder in which a person keeps it. */
      readonly label: string | null
    }
  | { readonly kind: "source.dropped"; readonly source: string }
  | {
      readonly kind: "search.saved"
      /** The name that a person gave it. */
      readonly search: string
      readonly query: string
      /** Option of `find` → value, as it was given. */
      readonly filters: Readonly<Record<string, string>>
    }
  | { readonly kind: "search.dropped"; readonly search: string }

/** Who did it: a version of the reader, or a person. */
export type By = { readonly reader: string } | { readonly person: string }

/** One line of the ledger. The list is only ever appended to; what people see is made of it. */
export type LedgerEvent = EventBody & {
  /** 0, 1, 2 … without a gap. */
  readonly seq: number
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: By
  /** The hash of the event before; of the first one 64 zeros. */
  readonly previous: string
  /** SHA-256 of the canonical JSON of everything above. */
  readonly hash: string
}

/** The page, entry, actor, source or saved search that an event is about; null for the first one. */
export function subjectOf(event: EventBody): string | null {
  if ("entry" in event) return event.entry
  if ("actor" in event) return event.actor
  if ("source" in event) return event.source
  if ("search" in event) return event.search
  return "page" in event ? event.page : null
}
