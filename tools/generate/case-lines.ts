import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Case, type CaseFile, parseCases } from "../../test/case-file.ts"

const folder = join(import.meta.dirname, "..", "..", "cases", "de")

/** The files of German cases by their name without `.txt`, in the order of the alphabet. */
export function germanCases(): ReadonlyMap<string, CaseFile> {
  const names = readdirSync(folder).sort()
  return new Map(
    names.map(name => [name.replace(/\.txt$/, ""), parseCases(readFileSync(join(folder, name), "utf8"))]),
  )
}

/** The cases of files that print a layer. */
export const casesWith = (files: ReadonlyMap<string, CaseFile>, layer: string): Case[] =>
  [...files.values()].filter(({ layers }) => layers.includes(layer)).flatMap(({ cases }) => cases)

/** A case as an item of a list, with what it shows. */
export const item = ({ title, text }: Case, shows?: string): string =>
  `- ${title}: *${oneLine(text)}*${shows ? ` — ${shows}` : ""}`

/** Cases as items, each with everything that is read in it. */
export const items = (cases: readonly Case[]): string[] =>
  cases.map(example => item(example, inShort(example.read)))

/** The finds of a case that a rule made, each with the lines that belong to it. */
export const foundBy = ({ read }: Case, rule: string): string[] =>
  read.split(/\n(?=\S)/).filter(find => find.includes(`\n  rule ${rule},`))

/** The lines of a find in one; the rules that made it are left out. */
export const inShort = (read: string): string =>
  read
    .split(/\n(?=\S)/)
    .map(find =>
      find
        .split("\n")
        .map(line => line.trim())
        .filter(line => !line.startsWith("rule "))
        .join("; "),
    )
    .join(" · ")

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ")
