import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { read } from "../../src/index.ts"

/** The parts of the reference page that are measured; the rest join when they are built. */
export const referenceParts = ["article", "direct"] as const

/** Points of one part, as a share of those that can be had, with what is missing. */
export interface ReferenceScore {
  readonly share: number
  readonly missing: readonly string[]
}

/** Scores the page of a folder (page.txt, expected.json) by the reference scorer. */
export function scoreReference(shared: string, folder: string, part: string): ReferenceScore {
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as { published: string }
  const reading = read({
    text: readFileSync(join(folder, "page.txt"), "utf8"),
    published: expected.published,
  })
  const scorer = join(shared, "eval", "score-reference.mjs")
  const { stdout } = spawnSync(
    process.execPath,
    [scorer, "--part", part, "--folder", folder.replace(/\/?$/, "/")],
    {
      input: JSON.stringify(reading),
      encoding: "utf8",
    },
  )
  const points = new RegExp(`^${part} (\\d+)/(\\d+)$`, "m").exec(stdout)
  if (!points) throw new Error(`the scorer of the reference page printed no points for ${part}:\n${stdout}`)
  return {
    share: Number(points[1]) / Number(points[2]),
    missing: stdout.split("\n").filter(line => line.startsWith("missing")),
  }
}

const given = ["Henrik", "Paula", "Viktor", "Ines", "Oskar", "Marta", "Felix", "Nora", "Emil", "Clara"]
const family = [
  "Brandhuber",
  "Castell",
  "Dornfeld",
  "Eckhoff",
  "Falkner",
  "Grosz",
  "Hallstein",
  "Imhoff",
  "Jessen",
  "Kolb",
]

/**
 * Writes the reference page with its people, dates and numbers changed into a folder, and what is expected of it
 * likewise: what holds on the one must hold on the other by rule. Names are replaced word by word, in every inflection
 * that only adds to them; the month and the year move, the days of the week stay; numbers of two digits are doubled.
 */
export function writeChangedReference(shared: string, folder: string): void {
  const from = join(shared, "reference")
  const expected = readFileSync(join(from, "expected.json"), "utf8")
  const names = new Map<string, string>()
  const people = (JSON.parse(expected) as { statements: { actor: string[] }[] }).statements.map(
    s => s.actor[0]!,
  )
  for (const name of people) {
    const words = name.split(" ")
    if (words.length !== 2 || !words.every(word => /^\p{Lu}\p{Ll}+$/u.test(word)) || names.has(words[0]!))
      continue
    names.set(words[0]!, given[names.size % given.length]!)
    names.set(words[1]!, family[names.size % family.length]!)
  }
  const change = (text: string): string => {
    let changed = text
    for (const [name, other] of names)
      changed = changed.replaceAll(new RegExp(`(?<!\\p{L})${name}(?=s?(?!\\p{Ll}))`, "gu"), other)
    return changed
      .replaceAll("August", "Oktober")
      .replaceAll("2025-08", "2027-10")
      .replaceAll("2025", "2027")
      .replace(/(?<![\d.-])\d\d(?![\d.-])(?=["\s,}]| )/g, n => String(2 * Number(n)))
      .replace(/PT(\d\d)H/g, (_, n) => `PT${2 * Number(n)}H`)
      .replaceAll("P1D", "P2D")
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "page.txt"), change(readFileSync(join(from, "page.txt"), "utf8")))
  writeFileSync(join(folder, "expected.json"), change(expected))
}
