/**
 * Writes the measured part of docs/quality.md: the figures of statements with the commit that they were measured on,
 * and what each level of confidence is worth. Without the evaluation data it says so and writes nothing.
 *   npm run quality
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readGold, runScorer } from "./measure.ts"
import { goldSets } from "./sets.ts"

const root = join(import.meta.dirname, "..", "..")
const shared = join(root, "..", "shared")
const file = join(root, "docs", "quality.md")
const begin = "<!-- measured: npm run quality -->"
const end = "<!-- end -->"

const sets = [
  ["quotes-de", "German agency-like news"],
  ["quotes-de, web", "German web news of 2023 to 2026"],
  ["quotes-en", "English political news"],
] as const
const levels = ["high", "medium", "low"] as const
const forms = ["direct", "indirect", "free-indirect", "reported"] as const

interface Measured {
  readonly name: string
  readonly all: string
  readonly levels: readonly string[]
}

const number = (printed: string, pattern: RegExp): string => pattern.exec(printed)?.[1] ?? "–"

async function measure(scratch: string): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const [set, name] of sets) {
    const { gold, scorer, args } = goldSets.find(s => s.name === set)!
    const files = await readGold(join(shared, "gold", gold), gold, scratch)
    const print = (...more: string[]) =>
      runScorer(join(shared, "eval", scorer), files.lines, files.readings, [...args, ...more])
    const byLevel: string[] = []
    for (const level of levels) byLevel.push(await print("--confidence", level))
    measured.push({ name, all: await print(), levels: byLevel })
  }
  return measured
}

function tables(measured: readonly Measured[], commit: string): string {
  const usable = (printed: string, what: "P" | "R") =>
    number(printed, new RegExp(`^usable records:.*?${what} ([\\d.]+)`, "m"))
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  const head = (cells: readonly string[]) => [row(cells), row(cells.map(() => "---"))]
  return [
    `Measured at commit ${commit} with \`score-quotes.mjs\`, on texts of which nothing was learnt.`,
    "Joint F1 pools the words, speaker, cue, frame and addressee of every quotation; a record is usable when its words and its speaker are the right ones.",
    "",
    ...head(["texts", "joint F1", "form F1", "usable P", "usable R", "usable F1", "speaker right, of found"]),
    ...measured.map(({ name, all }) =>
      row([
        name,
        number(all, /^joint .*F1 ([\d.]+)/m),
        number(all, /^form .*F1 ([\d.]+)/m),
        usable(all, "P"),
        usable(all, "R"),
        number(all, /^usable records:.*?F1 ([\d.]+)/m),
        number(all, /^speaker on found words: overlaps ([\d.]+)/m),
      ]),
    ),
    "",
    ...head(["found / usable, %", ...forms]),
    ...measured.map(({ name, all }) =>
      row([
        name,
        ...forms.map(form => {
          const line = new RegExp(`^\\s+${form}\\s.*words found ([\\d.]+).*usable ([\\d.]+)`, "m").exec(all)
          return line ? `${line[1]} / ${line[2]}` : "–"
        }),
      ]),
    ),
    "",
    "### What confidence means",
    "",
    "Of the records of each level, the share that is usable; in brackets the share of all usable quotations that the level covers.",
    "",
    ...head(["texts", ...levels]),
    ...measured.map(({ name, all, levels: byLevel }) =>
      row([
        name,
        ...byLevel.map(printed => {
          const share = (100 * Number(usable(printed, "R"))) / Number(usable(all, "R"))
          return `${usable(printed, "P")} % (${Number.isFinite(share) ? share.toFixed(0) : "–"} %)`
        }),
      ]),
    ),
  ].join("\n")
}

if (existsSync(join(shared, "gold"))) {
  const scratch = mkdtempSync(join(tmpdir(), "beimwort-quality-"))
  try {
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: root,
      encoding: "utf8",
    }).trim()
    const document = readFileSync(file, "utf8")
    const [before, rest] = document.split(begin)
    const after = rest?.split(end)[1]
    if (after === undefined) throw new Error(`${file} lacks the marks ${begin} and ${end}`)
    writeFileSync(file, `${before}${begin}\n\n${tables(await measure(scratch), commit)}\n\n${end}${after}`)
    console.log("wrote docs/quality.md")
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
} else console.log("No evaluation data beside the clone (../shared): nothing was measured.")
