import type { Find } from "../../ledger/finds/find.ts"

/** What a page says about itself, as far as entries need it; `published` is an ISO 8601 day or instant. */
export interface PageFacts {
  readonly language: string | null
  readonly publisher: string | null
  readonly published: string | null
}

/** One reading on its way into the derived tables. */
export interface ReadItem {
  readonly page: string
  readonly number: number
  readonly readingN: number
  readonly reading: PageFacts
  readonly finds: readonly Find[]
  /** The ids that the event gives the finds. */
  readonly ids: readonly string[]
}
