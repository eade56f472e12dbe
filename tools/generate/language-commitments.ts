import { commitmentRules } from "../../src/read/rules.ts"
import type { CaseFile } from "../../test/case-file.ts"
import { casesWith, foundBy, inShort, item, items } from "./case-lines.ts"

/** The part of docs/language/de.md that tells of commitments: every rule with its cases, the kinds, what is none, deadlines. */
export function commitmentLines(files: ReadonlyMap<string, CaseFile>): string[] {
  const cases = casesWith(files, "commitments")
  const lines = [
    "## Commitments",
    "",
    "A commitment is something announced, promised, threatened, demanded, predicted or refused that lies ahead; each example says its kind, the words of what shall be, and whose it is.",
    "",
  ]
  for (const [what, why] of Object.entries(commitmentRules)) {
    const rule = `de.commitment.${what}`
    const found = cases.filter(example => foundBy(example, rule).length > 0)
    // Cases that are named after the rule show it best; the kinds have a list of their own.
    const named = found.filter(({ title }) => title.startsWith(`${what}: `))
    lines.push(`### ${rule}`, "", why, "")
    if (found.length === 0) lines.push("No case of its own yet.")
    for (const example of (named.length > 0 ? named : found).slice(0, 8))
      lines.push(
        item(
          { ...example, title: example.title.replace(`${what}: `, "") },
          foundBy(example, rule).map(inShort).join(" · "),
        ),
      )
    lines.push("")
  }
  return [
    ...lines,
    "### Kinds, refusals, conditions, several in one sentence",
    "",
    ...items(files.get("commitment-kinds")?.cases ?? []),
    "",
    "### What is no commitment",
    "",
    "Each of these texts is read as committing nobody, for the reason in its name.",
    "",
    ...cases.filter(({ read }) => read === "nothing").map(example => item(example)),
  ]
}
