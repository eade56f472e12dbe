import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { speechVerbs } from "../../src/lang/de/speech/verbs.ts"
import { rules } from "../../src/read/rules.ts"

/** One case of cases/<language>: what a text is read as. */
interface Case {
  readonly title: string
  readonly text: string
  readonly read: string
}

const folder = join(import.meta.dirname, "..", "..", "cases", "de")

/** docs/language/de.md: every rule with the cases in which it finds something, then what it must not find. */
export function germanDocument(): string {
  const files = readdirSync(folder).sort()
  const all = files.map(file => ({ file, ...casesOf(readFileSync(join(folder, file), "utf8")) }))
  const cases = all.flatMap(({ cases }) => cases)
  const lines = [
    "# How German is read",
    "",
    "Made by `npm run generate` from the rules in `src/read/rules.ts`, the tables of verbs in `src/lang/de/speech/verbs.ts` and the cases in `cases/de`; every case is a test.",
    "All people and places in it are invented.",
    "What a statement's `rule` names, `beimwort read --explain` tells of a page of your own.",
    "",
  ]
  for (const [form, whats] of Object.entries(rules)) {
    lines.push(`## ${form[0]!.toUpperCase()}${form.slice(1)}`, "")
    for (const [what, why] of Object.entries(whats)) {
      const rule = `de.${form}.${what}`
      lines.push(`### ${rule}`, "", why, "")
      const found = cases.filter(({ read }) =>
        read.split("\n").some(line => line.startsWith(`  rule ${rule},`)),
      )
      if (found.length === 0) lines.push("No case of its own yet.")
      for (const c of found.slice(0, 6)) lines.push(...example(c, rule))
      lines.push("")
    }
  }
  lines.push(
    "## What is not a statement",
    "",
    "Each of these texts is read as saying nothing, for the reason in its name.",
    "",
  )
  for (const { title, text } of cases.filter(({ read }) => read === "nothing"))
    lines.push(`- ${title}: *${oneLine(text)}*`)
  lines.push("", "## Who is meant, and how, where and when it was said", "")
  for (const { head, cases, file } of all)
    if (/^(speakers|circumstances)/.test(file)) {
      lines.push(head, "")
      for (const c of cases) lines.push(`- ${c.title}: *${oneLine(c.text)}* — ${parts(c.read)}`)
      lines.push("")
    }
  lines.push("## Verbs of saying", "", "`|` stands before the verb that a separable particle goes with.", "")
  for (const [act, use, verbs] of speechVerbs)
    lines.push(
      `- **${act}** (${use}): ${verbs
        .replace(/\([^)]*\)/g, "")
        .trim()
        .split(/\s+/)
        .join(", ")}`,
    )
  return `${lines.join("\n")}\n`
}

function casesOf(source: string): { head: string; cases: Case[] } {
  const [head, ...parts] = source.split(/^(?=# )/m)
  return {
    head: head!.trim(),
    cases: parts.map(part => {
      const [text = "", read = ""] = part.slice(part.indexOf("\n") + 1).split("\n==>\n")
      return { title: part.slice(2, part.indexOf("\n")), text: text.trim(), read: read.trim() }
    }),
  }
}

/** A case as a line, with what the rule finds in it. */
function example({ title, text, read }: Case, rule: string): string[] {
  const block = read.split(/\n(?=\S)/).find(part => part.includes(`  rule ${rule},`))!
  const words = block.slice(block.indexOf(" ") + 1, block.indexOf("\n"))
  const speaker = /\n {2}speaker (.*)/.exec(block)?.[1]
  return [`- ${title}: *${oneLine(text)}* — “${words}”, ${speaker === "?" ? "nobody is named" : speaker}`]
}

/** Speaker, medium, place, time and relay of the statements of a case, in short. */
const parts = (read: string): string =>
  read
    .split("\n")
    .filter(line => /^ {2}(speaker|medium|place|said|relay) /.test(line))
    .map(line => line.trim())
    .join("; ") || "nothing"

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ")
