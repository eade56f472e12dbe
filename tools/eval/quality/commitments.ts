import { confidenceTable, head, number, type Printed, row } from "./table.ts"

const measures = ["found", "kind", "macro", "usable", "deadline", "condition"] as const
const kinds = ["announcement", "promise", "threat", "ultimatum", "demand", "prediction", "refusal"] as const

/** The figures of commitments, each kind for itself, and what their confidence means. */
export const commitmentTables = (printed: readonly Printed[]): string[] => [
  "Found: the words overlap with those in the gold. Kind: found, and of the right kind; macro is the mean over kinds, in which a rare kind counts as much as the many announcements (promises with announcements, ultimatums with threats). Usable: found, of the right kind, by the right actor.",
  "",
  ...head(["texts", ...measures.map(measure => `${measure} F1`)]),
  ...printed.map(({ name, all }) =>
    row([name, ...measures.map(measure => number(all, new RegExp(`^${measure} .*?F1 ([\\d.]+)`, "m")))]),
  ),
  "",
  ...head(["in the gold: found / kind right, %", ...kinds]),
  ...printed.map(({ name, all }) =>
    row([
      name,
      ...kinds.map(kind => {
        const line = new RegExp(
          `^\\s+${kind}\\s+gold\\s+(\\d+)\\s+found ([\\d.]+) %\\s+right kind ([\\d.]+)`,
          "m",
        ).exec(all)
        return line ? `${line[1]}: ${line[2]} / ${line[3]}` : "–"
      }),
    ]),
  ),
  "",
  "#### What their confidence means",
  "",
  "Of the commitments of each level, the share that is usable; in brackets the share of all usable ones that the level covers.",
  "",
  ...confidenceTable(printed, /^usable /),
]
