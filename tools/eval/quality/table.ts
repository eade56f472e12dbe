/** The first group of an expression over what a scorer printed; a dash where it printed none. */
export const number = (printed: string, pattern: RegExp): string => pattern.exec(printed)?.[1] ?? "–"

/** One row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`

/** The head of a table. */
export const head = (cells: readonly string[]): string[] => [row(cells), row(cells.map(() => "---"))]

/** The levels of confidence, the surest first. */
export const levels = ["high", "medium", "low"] as const

/** What a scorer printed of one gold set: of all records, and of those of each level of confidence. */
export interface Printed {
  readonly name: string
  readonly all: string
  readonly levels: readonly string[]
}

/** What each level of confidence is worth: the share that is usable, and how much of the usable it covers. */
export function confidenceTable(printed: readonly Printed[], usable: RegExp): string[] {
  const [precision, recall] = ["P", "R"].map(what => new RegExp(`${usable.source}.*?${what} ([\\d.]+)`, "m"))
  return [
    ...head(["texts", ...levels]),
    ...printed.map(({ name, all, levels: byLevel }) =>
      row([
        name,
        ...byLevel.map(level => {
          const share = (100 * Number(number(level, recall!))) / Number(number(all, recall!))
          return `${number(level, precision!)} % (${Number.isFinite(share) ? share.toFixed(0) : "–"} %)`
        }),
      ]),
    ),
  ]
}
