/**
 * Measures the reader on every gold set beside the clone (../shared), and prints one table. With --gates it fails where
 * a figure falls below its floor in eval/gates.json; --repin raises floors to what is measured now, and lowers one only
 * with --lower "reason". Without the data it says so and passes.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { jsonLine } from "../../src/app/json-line.ts"
import { read } from "../../src/index.ts"
import { fingerprint, type Gate, readGates, writeGates } from "./gates.ts"
import { referenceParts, scoreReference, writeChangedReference } from "./reference.ts"
import { documentsOf, goldSets, linesOf } from "./sets.ts"

interface Figure {
  readonly name: string
  readonly value: number
  readonly fingerprint: string
}

const { values: options } = parseArgs({
  options: {
    gates: { type: "boolean" },
    repin: { type: "boolean" },
    lower: { type: "string" },
    missing: { type: "boolean" },
  },
})
const shared = join(import.meta.dirname, "..", "..", "..", "shared")
if (!existsSync(join(shared, "gold"))) {
  console.log("No evaluation data beside the clone (../shared): nothing was measured, all figures skipped.")
  process.exit(0)
}
const scratch = mkdtempSync(join(tmpdir(), "beimwort-eval-"))
try {
  report([...measureReference(), ...measureSets()])
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function measureReference(): Figure[] {
  const changed = join(scratch, "changed")
  writeChangedReference(shared, changed)
  const figures: Figure[] = []
  for (const [name, folder] of [
    ["reference", join(shared, "reference")],
    ["reference, changed", changed],
  ] as const)
    for (const part of referenceParts) {
      const { share, missing } = scoreReference(shared, folder, part)
      if (options.missing) for (const line of missing) console.log(`${name}: ${line}`)
      const print = fingerprint(
        join(shared, "reference", "page.txt"),
        join(shared, "reference", "expected.json"),
        join(shared, "eval", "score-reference.mjs"),
      )
      figures.push({ name: `${name}: ${part}`, value: Math.round(share * 1000) / 10, fingerprint: print })
    }
  return figures
}

function measureSets(): Figure[] {
  const figures: Figure[] = []
  const readings = new Map<string, string>()
  for (const set of goldSets) {
    const gold = join(shared, "gold", set.gold)
    const scorer = join(shared, "eval", set.scorer)
    if (!existsSync(gold)) {
      console.log(`${set.name}: ${set.gold} is not there, skipped`)
      continue
    }
    let file = readings.get(gold)
    if (!file) {
      file = join(scratch, `${readings.size}.ndjson`)
      writeFileSync(
        file,
        documentsOf(gold)
          .map(document => jsonLine(read(document)))
          .join("\n"),
      )
      readings.set(gold, file)
    }
    const { stdout, stderr } = spawnSync(process.execPath, [scorer, goldLines(gold), file, ...set.args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    })
    for (const [name, pattern] of Object.entries(set.figures)) {
      const found = pattern.exec(stdout)
      if (!found)
        throw new Error(
          `${set.scorer} printed no "${name}" for ${set.name}:\n${stdout.slice(0, 500)}${stderr.slice(-500)}`,
        )
      figures.push({
        name: `${set.name}: ${name}`,
        value: Number(found[1]),
        fingerprint: fingerprint(gold, scorer),
      })
    }
  }
  return figures
}

/** The gold as lines that every reader of lines sees alike: the scorers would break one at a bare U+2028. */
function goldLines(gold: string): string {
  const file = join(scratch, `${fingerprint(gold)}.jsonl`)
  if (!existsSync(file))
    writeFileSync(
      file,
      linesOf(gold)
        .map(line => jsonLine(JSON.parse(line)))
        .join("\n"),
    )
  return file
}

function report(figures: readonly Figure[]): void {
  const gates = readGates()
  const pinned: Record<string, Gate> = { ...gates }
  const faults: string[] = []
  console.log(`${"figure".padEnd(38)}${"value".padStart(8)}${"floor".padStart(8)}`)
  for (const { name, value, fingerprint: print } of figures) {
    const gate = gates[name]
    const fault = !gate
      ? null
      : gate.fingerprint !== print
        ? "measured on other data than its floor: look, then --repin"
        : value < gate.floor
          ? "below its floor"
          : null
    if (fault) faults.push(`${name}: ${value}, floor ${gate!.floor}: ${fault}`)
    console.log(
      `${name.padEnd(38)}${String(value).padStart(8)}${String(gate?.floor ?? "–").padStart(8)}${fault ? `  ${fault}` : ""}`,
    )
    if (!gate || value > gate.floor || (gate.fingerprint !== print && value === gate.floor))
      pinned[name] = { floor: value, fingerprint: print }
    else if (options.lower && (value < gate.floor || gate.fingerprint !== print))
      pinned[name] = { floor: value, fingerprint: print, lowered: options.lower }
  }
  if (options.repin) writeGates(pinned)
  else if (options.gates && faults.length > 0) {
    console.error(
      `\n${faults.join("\n")}\nMend what fell, or lower the floor with a reason: npm run eval -- --repin --lower "why"`,
    )
    process.exitCode = 1
  }
}
