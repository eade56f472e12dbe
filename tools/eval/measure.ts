import { spawn } from "node:child_process"
import { createWriteStream, existsSync, readFileSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { jsonLine } from "../../src/app/json-line.ts"
import { writeChangedReference } from "./changed-reference.ts"
import { type Figure, fingerprint } from "./gates.ts"
import { plainSentences } from "./plain-sentences.ts"
import { documentsOf, type GoldSet, goldSets, linesOf } from "./sets.ts"

/** The command that is measured: what a user calls, through its launcher. */
const beimwort = join(import.meta.dirname, "..", "..", "bin", "beimwort")

/** Where the data lie, a folder for what is read meanwhile, and a place for lines that are worth a look. */
export interface Place {
  readonly shared: string
  readonly scratch: string
  readonly note: (line: string) => void
}

/** Measures the reference page, the same page with everything changed, and every gold set that is there. */
export async function measureAll(place: Place): Promise<Figure[]> {
  const golds = [...new Set(goldSets.map(set => set.gold))]
  const tasks = [() => measureReference(place), ...golds.map(gold => () => measureGold(place, gold))]
  const results: Figure[][] = new Array(tasks.length)
  let next = 0
  const work = async () => {
    for (let i = next++; i < tasks.length; i = next++) results[i] = await tasks[i]!()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results.flat()
}

const parts = ["article", "direct", "statements", "commitments", "rest"]

async function measureReference({ shared, scratch, note }: Place): Promise<Figure[]> {
  const scorer = join(shared, "eval", "score-reference.mjs")
  const original = join(shared, "reference")
  const changed = join(scratch, "changed-reference")
  writeChangedReference(shared, changed)
  const figures: Figure[] = []
  for (const [set, folder] of [
    ["reference page", original],
    ["reference page, changed", changed],
  ] as const) {
    const page = join(folder, "page.txt")
    const { published } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
      published: string
    }
    const reading = join(scratch, "reference.json")
    await run(beimwort, ["read", page, "--published", published, "--json"], { to: reading })
    const printed = await run(process.execPath, [scorer, "--folder", folder], {
      from: reading,
      codes: [0, 1],
    })
    for (const line of printed.split("\n")) if (line.startsWith("missing")) note(`${set}: ${line}`)
    for (const part of parts) {
      const points = new RegExp(`\\b${part} (\\d+)/(\\d+)`).exec(printed.trim().split("\n").at(-1)!)
      if (!points)
        throw new Error(`the scorer of the reference page printed no points for ${part}:\n${printed}`)
      figures.push({
        set,
        name: part,
        value: Math.round((1000 * Number(points[1])) / Number(points[2])) / 10,
        fingerprint: fingerprint(join(original, "page.txt"), join(original, "expected.json"), scorer),
      })
    }
  }
  return figures
}

/** The news in whose authors' own words there should be no judgement. */
const agencyNews = "quotes-de/dev.jsonl"

async function measureGold({ shared, scratch, note }: Place, path: string): Promise<Figure[]> {
  const gold = join(shared, "gold", path)
  if (!existsSync(gold)) {
    note(`gold/${path} is not there and was not measured`)
    return []
  }
  const { lines, readings } = await readGold(gold, path, scratch)
  const figures: Figure[] = []
  for (const set of goldSets)
    if (set.gold === path) figures.push(...(await score(set, { gold, lines, readings, shared })))
  if (path === agencyNews)
    figures.push({
      set: "quotes-de",
      name: "sentences without judgement",
      value: plainSentences(readings),
      fingerprint: fingerprint(gold),
    })
  return figures
}

/** Reads the documents of a gold file; resolves to the files of the gold, as scorers take it, and of the readings. */
export async function readGold(
  gold: string,
  path: string,
  scratch: string,
): Promise<{ readonly lines: string; readonly readings: string }> {
  const name = path.replace(/\W+/g, "-")
  const [documents, lines, readings] = ["documents", "gold", "readings"].map(kind =>
    join(scratch, `${name}.${kind}`),
  )
  const goldLines = linesOf(gold)
  writeFileSync(
    documents!,
    documentsOf(goldLines)
      .map(document => `${jsonLine(document)}\n`)
      .join(""),
  )
  // The scorers would break a line at a bare U+2028, so they get the gold with these escaped.
  writeFileSync(lines!, goldLines.map(line => jsonLine(JSON.parse(line))).join("\n"))
  await run(beimwort, ["read", "--ndjson", "-"], { from: documents!, to: readings! })
  return { lines: lines!, readings: readings! }
}

async function score(
  set: GoldSet,
  files: {
    readonly gold: string
    readonly lines: string
    readonly readings: string
    readonly shared: string
  },
): Promise<Figure[]> {
  const scorer = join(files.shared, "eval", set.scorer)
  const printed = await run(process.execPath, [scorer, files.lines, files.readings, ...set.args], {})
  return Object.entries(set.figures).map(([name, pattern]) => {
    const found = pattern.exec(printed)
    if (!found) throw new Error(`${set.scorer} printed no "${name}" for ${set.name}:\n${printed}`)
    return { set: set.name, name, value: Number(found[1]), fingerprint: fingerprint(files.gold, scorer) }
  })
}

/** Runs a scorer on gold and readings; resolves to what it prints. */
export const runScorer = (
  scorer: string,
  lines: string,
  readings: string,
  args: readonly string[],
): Promise<string> => run(process.execPath, [scorer, lines, readings, ...args], {})

/** Runs a program from and to files and resolves to what it printed otherwise; fails on an exit code not awaited. */
async function run(
  program: string,
  args: readonly string[],
  {
    from,
    to,
    codes = [0],
  }: { readonly from?: string; readonly to?: string; readonly codes?: readonly number[] },
): Promise<string> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] })
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject).on("close", code => resolve(code ?? 1))
  })
  child.stdin.on("error", () => {}) // A program that ends early says why itself.
  child.stdin.end(from === undefined ? "" : readFileSync(from))
  let printed = ""
  if (to === undefined) for await (const piece of child.stdout.setEncoding("utf8")) printed += piece
  else await pipeline(child.stdout, createWriteStream(to))
  const code = await ended
  if (!codes.includes(code)) throw new Error(`${program} ${args.join(" ")} ended with ${code}\n${printed}`)
  return printed
}
