import type { Find } from "../../ledger/finds/find.ts"
import type { Reading } from "../../model/reading.ts"

/** One reading on its way into the derived tables. */
export interface ReadItem {
  readonly page: string
  readonly number: number
  readonly readingN: number
  readonly reading: Reading
  readonly finds: readonly Find[]
  /** The ids that the event gives the finds. */
  readonly ids: readonly string[]
}
