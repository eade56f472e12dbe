/**
 * Writes the measured parts of docs/quality.md: the figures of statements, times and commitments with the commit that
 * they were measured on, and what each level of confidence is worth. Without the evaluation data it says so and
 * writes nothing.
 *   npm run quality
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readGold, runScorer } from "./measure.ts"
import { commitmentTables } from "./quality/commitments.ts"
import { statementTables } from "./quality/statements.ts"
import { levels, type Printed } from "./quality/table.ts"
import { timeTables } from "./quality/times.ts"
import { goldSets } from "./sets.ts"

const root = join(import.meta.dirname, "..", "..")
const shared = join(root, "..", "shared")
const file = join(root, "docs", "quality.md")

/** A measured part of the page: where it stands, the gold sets in it by their names for readers, how it is shown. */
interface Part {
  readonly mark: string
  readonly sets: Readonly<Record<string, string>>
  readonly tables: (printed: readonly Printed[]) => string[]
}

const parts: readonly Part[] = [
  {
    mark: "statements",
    sets: {
      "quotes-de": "German agency-like news",
      "quotes-de, web": "German web news of 2023 to 2026",
      "quotes-en": "English political news",
    },
    tables: statementTables,
  },
  { mark: "times", sets: { "times-de": "German news" }, tables: timeTables },
  {
    mark: "commitments",
    sets: {
      "commitments de": "German agency-like news",
      "commitments de, web": "German web news of 2023 to 2026",
      "commitments de, developed on": "the texts that the rules were developed on",
    },
    tables: commitmentTables,
  },
]

async function measure(set: string, name: string, scratch: string): Promise<Printed> {
  const { gold, scorer, args } = goldSets.find(s => s.name === set)!
  const files = await readGold(join(shared, "gold", gold), gold, scratch)
  const print = (...more: string[]) =>
    runScorer(join(shared, "eval", scorer), files.lines, files.readings, [...args, ...more])
  const byLevel: string[] = []
  if (scorer !== "score-times.mjs")
    for (const level of levels) byLevel.push(await print("--confidence", level))
  return { name, all: await print(), levels: byLevel }
}

/** The page with the part between two marks written anew. */
function withPart(page: string, mark: string, lines: readonly string[]): string {
  const begin = `<!-- measured: ${mark} -->`
  const end = "<!-- end -->"
  const [before, rest] = page.split(begin)
  const at = rest?.indexOf(end) ?? -1
  if (at < 0) throw new Error(`${file} lacks the marks ${begin} and ${end}`)
  return `${before}${begin}\n\n${lines.join("\n")}\n\n${rest!.slice(at)}`
}

if (existsSync(join(shared, "gold"))) {
  const scratch = mkdtempSync(join(tmpdir(), "beimwort-quality-"))
  try {
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: root,
      encoding: "utf8",
    }).trim()
    let page = readFileSync(file, "utf8")
    for (const { mark, sets, tables } of parts) {
      const printed: Printed[] = []
      for (const [set, name] of Object.entries(sets)) printed.push(await measure(set, name, scratch))
      page = withPart(page, mark, [`Measured at commit ${commit}.`, ...tables(printed)])
    }
    writeFileSync(file, page)
    console.log("wrote docs/quality.md")
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
} else console.log("No evaluation data beside the clone (../shared): nothing was measured.")
