import type { Ledger } from "../store/ledger.ts"

/** What the workbench works with: one open ledger, and the person who decides in it. */
export interface Workbench {
  readonly ledger: Ledger
  readonly person: string
  /** The day at which the clock stands, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Whether the ledger holds invented pages. */
  readonly isDemo: boolean
  /** Days ahead that count as soon. */
  readonly within: number
}
