/**
 * Measures the reader on everything that lies in ../shared beside the clone, and prints one table. Without it, it says
 * so and passes.
 *   npm run eval                           the table
 *   npm run eval -- --missing              and what the reference page lacks
 *   npm run eval -- --gates                fails where a figure is below its floor in eval/gates.json
 *   npm run eval -- --repin                raises floors to what is measured
 *   npm run eval -- --repin --lower "why"  and lowers them, with the reason kept beside each
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type Judged, judge, pin, readGates, unmeasured, writeGates } from "./gates.ts"
import { measureAll } from "./measure.ts"

const { values: options } = parseArgs({
  options: {
    gates: { type: "boolean" },
    repin: { type: "boolean" },
    lower: { type: "string" },
    missing: { type: "boolean" },
  },
})
const shared = join(import.meta.dirname, "..", "..", "..", "shared")

async function evaluate(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "beimwort-eval-"))
  const notes: string[] = []
  try {
    const figures = await measureAll({ shared, scratch, note: line => notes.push(line) })
    const gates = readGates()
    const judged = judge(figures, gates)
    for (const line of notes) if (options.missing || !line.includes(": missing ")) console.log(line)
    console.log(table(judged))
    if (options.repin) writeGates(pin(figures, gates, options.lower ?? null))
    else
      complain([
        ...judged.filter(row => row.fault).map(row => `${nameOf(row)}: ${row.figure.value} ${row.fault}`),
        ...unmeasured(figures, gates).map(name => `${name}: has a floor and was not measured`),
      ])
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const nameOf = ({ figure }: Judged): string => `${figure.set}: ${figure.name}`

function table(rows: readonly Judged[]): string {
  const line = (name: string, value: unknown, floor: unknown, mark: string) =>
    `${name.padEnd(44)}${String(value).padStart(8)}${String(floor).padStart(8)}  ${mark}`.trimEnd()
  const marked = rows.map(row => {
    const { figure, gate, fault } = row
    const rise = gate && !fault && figure.value > gate.floor ? "above" : ""
    return line(nameOf(row), figure.value, gate?.floor ?? "–", fault ? `! ${fault}` : rise)
  })
  return [line("figure", "value", "floor", ""), ...marked].join("\n")
}

function complain(faults: readonly string[]): void {
  const held = faults.length === 0
  if (options.gates) console.log(`floors: ${held ? "all hold" : `${faults.length} broken`}`)
  if (held) return
  const advice = 'Mend what fell, or lower the floor and say why: npm run eval -- --repin --lower "reason"'
  console.error(`\n${faults.join("\n")}\n${advice}`)
  if (options.gates) process.exitCode = 1
}

if (existsSync(join(shared, "gold"))) await evaluate()
else console.log("No evaluation data beside the clone (../shared): nothing was measured.")
