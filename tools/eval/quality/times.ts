import { head, number, type Printed, row } from "./table.ts"

const measures = ["strict", "relaxed", "type", "value"] as const

/** The figures of times. */
export const timeTables = (printed: readonly Printed[]): string[] => [
  "Strict wants the same words, relaxed some of them; a value counts where the words overlap and the value is the same.",
  "",
  ...head(["texts", ...measures.map(measure => `${measure} F1`), "value P", "value R"]),
  ...printed.map(({ name, all }) =>
    row([
      name,
      ...measures.map(measure => number(all, new RegExp(`^${measure} .*F1 ([\\d.]+)`, "m"))),
      number(all, /^value .*?P ([\d.]+)/m),
      number(all, /^value .*?R ([\d.]+)/m),
    ]),
  ),
]
