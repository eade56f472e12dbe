/**
 * Files of cases, cases/<language>/*.txt. A file begins with its head: a sentence that says what it holds and, where
 * it needs them, a line `prints LAYER …`, the layers of the reading that its cases print (statements where it says
 * none), and a line `published DAY`, the day on which its texts were written. A case is `# name`, a `published DAY` of
 * its own where it has one (`none`: nobody says the day), a text, `==>`, and everything that is read in it, or
 * `nothing`.
 */

/** One case: a text, and what is to be read in it. */
export interface Case {
  readonly title: string
  /** The day on which the text was written, the case's own or its file's; null where neither says one. */
  readonly published: string | null
  readonly text: string
  readonly read: string
  /** Everything above `==>`, as it stands in the file. */
  readonly above: string
}

/** A file of cases. */
export interface CaseFile {
  /** What the head says to a person. */
  readonly head: string
  readonly layers: readonly string[]
  readonly cases: readonly Case[]
  /** Everything above the first case, as it stands in the file. */
  readonly above: string
}

/** A file of cases out of its source. */
export function parseCases(source: string): CaseFile {
  const [above = "", ...parts] = source.split(/^(?=# )/m)
  const published = setting(above, "published") ?? "none"
  return {
    head: withoutSettings(above),
    layers: setting(above, "prints")?.split(" ") ?? ["statements"],
    cases: parts.map(part => {
      const [before = "", read = ""] = part.split("\n==>\n")
      const [title = "", ...lines] = before.trim().split("\n")
      const own = /^published /.test(lines[0] ?? "") ? lines.shift()! : ""
      return {
        title: title.slice(2),
        published: known(setting(own, "published") ?? published),
        text: lines.join("\n").trim(),
        read: read.trim(),
        above: before.trim(),
      }
    }),
    above,
  }
}

/** The source of a file of cases in which something else is read. */
export const withReadings = ({ above, cases }: CaseFile, read: (example: Case) => string): string =>
  `${above}${cases.map(example => `${example.above}\n==>\n${read(example)}\n`).join("\n")}`

const setting = (lines: string, name: "prints" | "published"): string | null =>
  new RegExp(`^${name} (.+)$`, "m").exec(lines)?.[1] ?? null

const known = (day: string): string | null => (day === "none" ? null : day)

const withoutSettings = (lines: string): string => lines.replace(/^(prints|published) .*\n/gm, "").trim()
