import { confidenceTable, head, number, type Printed, row } from "./table.ts"

const forms = ["direct", "indirect", "free-indirect", "reported"] as const

/** The figures of statements and what their confidence means. */
export const statementTables = (printed: readonly Printed[]): string[] => [
  "Joint F1 pools the words, speaker, cue, frame and addressee of every quotation; a record is usable when its words and its speaker are the right ones.",
  "",
  ...head(["texts", "joint F1", "form F1", "usable P", "usable R", "usable F1", "speaker right, of found"]),
  ...printed.map(({ name, all }) =>
    row([
      name,
      number(all, /^joint .*F1 ([\d.]+)/m),
      number(all, /^form .*F1 ([\d.]+)/m),
      number(all, /^usable records:.*?P ([\d.]+)/m),
      number(all, /^usable records:.*?R ([\d.]+)/m),
      number(all, /^usable records:.*?F1 ([\d.]+)/m),
      number(all, /^speaker on found words: overlaps ([\d.]+)/m),
    ]),
  ),
  "",
  ...head(["found / usable, %", ...forms]),
  ...printed.map(({ name, all }) =>
    row([
      name,
      ...forms.map(form => {
        const line = new RegExp(`^\\s+${form}\\s.*words found ([\\d.]+).*usable ([\\d.]+)`, "m").exec(all)
        return line ? `${line[1]} / ${line[2]}` : "–"
      }),
    ]),
  ),
  "",
  "#### What their confidence means",
  "",
  "Of the records of each level, the share that is usable; in brackets the share of all usable quotations that the level covers.",
  "",
  ...confidenceTable(printed, /^usable records:/),
]
