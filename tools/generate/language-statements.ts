import { speechVerbs } from "../../src/lang/de/speech/verbs.ts"
import { rules } from "../../src/read/rules.ts"
import type { CaseFile } from "../../test/case-file.ts"
import { casesWith, foundBy, item } from "./case-lines.ts"

/** The part of docs/language/de.md that tells of statements: every rule with its cases, what is none, speakers, verbs. */
export function statementLines(files: ReadonlyMap<string, CaseFile>): string[] {
  const cases = casesWith(files, "statements")
  const lines: string[] = []
  for (const [form, whats] of Object.entries(rules)) {
    lines.push(`## ${form[0]!.toUpperCase()}${form.slice(1)}`, "")
    for (const [what, why] of Object.entries(whats)) {
      const rule = `de.${form}.${what}`
      const found = cases.filter(example => foundBy(example, rule).length > 0)
      lines.push(`### ${rule}`, "", why, "")
      if (found.length === 0) lines.push("No case of its own yet.")
      for (const example of found.slice(0, 6))
        lines.push(item(example, wordsAndSpeaker(foundBy(example, rule)[0]!)))
      lines.push("")
    }
  }
  lines.push(
    "## What is not a statement",
    "",
    "Each of these texts is read as saying nothing, for the reason in its name.",
    "",
    ...cases.filter(({ read }) => read === "nothing").map(example => item(example)),
    "",
    "## Who is meant, and how, where and when it was said",
    "",
  )
  for (const [name, { head, cases }] of files)
    if (/^(speakers|circumstances)/.test(name))
      lines.push(head, "", ...cases.map(example => item(example, parts(example.read))), "")
  lines.push("## Verbs of saying", "", "`|` stands before the verb that a separable particle goes with.", "")
  for (const [act, use, verbs] of speechVerbs)
    lines.push(
      `- **${act}** (${use}): ${verbs
        .replace(/\([^)]*\)/g, "")
        .trim()
        .split(/\s+/)
        .join(", ")}`,
    )
  return lines
}

function wordsAndSpeaker(find: string): string {
  const words = find.slice(find.indexOf(" ") + 1, find.indexOf("\n"))
  const speaker = /\n {2}speaker (.*)/.exec(find)?.[1]
  return `“${words}”, ${speaker === "?" ? "nobody is named" : speaker}`
}

/** Speaker, medium, place, time and relay of the statements of a case, in short. */
const parts = (read: string): string =>
  read
    .split("\n")
    .filter(line => /^ {2}(speaker|medium|place|said|relay) /.test(line))
    .map(line => line.trim())
    .join("; ") || "nothing"
