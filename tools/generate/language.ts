import type { CaseFile } from "../../test/case-file.ts"
import { germanCases, items } from "./case-lines.ts"
import { commitmentLines } from "./language-commitments.ts"
import { statementLines } from "./language-statements.ts"

/** Files of cases that are shown whole, each under a heading, with a sentence where the head does not say enough. */
const shownWhole: readonly (readonly [file: string, heading: string, more: string | null])[] = [
  [
    "deadlines",
    "Deadlines",
    "A *stated* deadline gives its day, a *relative* one is counted from when the text was written, and of a *vague* one [vague-times.md](../vague-times.md) has the last day.",
  ],
  ["times", "Times", "The value is TIMEX3; *open* is what has no first and no last day."],
  ["shifts", "Shifts", null],
  ["figures", "Figures", null],
  ["wording", "Wording", null],
]

/** docs/language/de.md: every rule with the cases in which it finds something, then what it must not find. */
export function germanDocument(): string {
  const files = germanCases()
  const lines = [
    "# How German is read",
    "",
    "Made by `npm run generate` from the rules in `src/read/rules.ts`, the tables of verbs in `src/lang/de/speech/verbs.ts` and the cases in `cases/de`; every case is a test.",
    "All people and places in it are invented.",
    "What a statement's `rule` names, `beimwort read --explain` tells of a page of your own.",
    "",
    ...statementLines(files),
    "",
    ...commitmentLines(files),
    ...shownWhole.flatMap(([file, heading, more]) => wholeFile(files.get(file), heading, more)),
  ]
  return `${lines.join("\n")}\n`
}

function wholeFile(file: CaseFile | undefined, heading: string, more: string | null): string[] {
  if (!file) return []
  const published = new Set(file.cases.map(({ published }) => published).filter(day => day !== null))
  return [
    "",
    `## ${heading}`,
    "",
    file.head,
    ...(more ? [more] : []),
    ...(published.size > 0
      ? [`Written on ${[...published].join(", ")}, where the case does not say otherwise.`]
      : []),
    "",
    ...items(file.cases),
  ]
}
