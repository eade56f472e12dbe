/** What the ledger's commands say in words of their own, by language of the interface. */
export interface LedgerWords {
  readonly kinds: Readonly<Record<string, string>>
  readonly outcomes: Readonly<Record<string, string>>
  /** Why an outcome came so. */
  readonly reasons: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, string>>
  readonly clock: Readonly<Record<string, string>>
  readonly boards: Readonly<Record<string, string>>
  readonly basis: Readonly<Record<string, string>>
  readonly nobody: string
  readonly statements: (n: number) => string
  readonly commitments: (n: number) => string
  readonly pages: string
  readonly isNew: string
  readonly newVersion: (n: number) => string
  readonly known: string
  readonly otherView: (n: number) => string
  readonly duplicateAs: Readonly<Record<"same" | "near", string>>
  readonly due: string
  readonly noDate: string
  readonly daysAgo: (n: number) => string
  readonly inDays: (n: number) => string
  readonly condition: string
  readonly newSince: (n: number) => string
  readonly looked: string
  readonly more: (n: number) => string
  readonly nothingDue: string
  readonly nothingFound: string
  readonly found: (n: number, isExact: boolean) => string
  readonly newest: string
  readonly label: Readonly<
    Record<
      | "state"
      | "outcome"
      | "clock"
      | "deadlines"
      | "addressee"
      | "medium"
      | "place"
      | "said"
      | "relay"
      | "condition"
      | "met"
      | "consequence"
      | "testability"
      | "who"
      | "what"
      | "measure"
      | "byWhen"
      | "reports"
      | "links"
      | "history"
      | "evidence"
      | "corrected"
      | "names"
      | "offices"
      | "open"
      | "perhapsSame"
      | "inWords",
      string
    >
  >
  readonly links: Readonly<Record<string, string>>
  readonly negated: string
  readonly counts: string
  readonly moved: string
  readonly gone: string
  readonly lost: string
  readonly mergedInto: string
  readonly withoutCondition: string
  readonly otherWords: string
  readonly events: Readonly<Record<string, string>>
  /** Goes before an event's number. */
  readonly event: string
}
