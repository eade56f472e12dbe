/**
 * Checks everything, which is what `npm test` runs: types, format and lint, generated documents, tests, and the
 * measured figures where the evaluation data lie beside the clone. Ends with one line that counts the tests.
 */
import { spawn } from "node:child_process"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

const node = process.execPath
/** The runner on all files of some patterns, two at a time. */
const tests = (...patterns: readonly string[]): Step["command"] => [
  node,
  ...["--test", "--test-reporter=spec", "--test-concurrency=2"],
  ...patterns,
]
const steps: readonly Step[] = [
  { name: "types", command: ["tsc", "--noEmit"] },
  {
    name: "types in the browser",
    command: ["tsc", "--noEmit", "--project", "src/web/browser/tsconfig.json"],
  },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "generated documents", command: [node, "tools/generate.ts", "--check"] },
  { name: "tests", command: tests("src/**/*.test.ts", "test/*.test.ts", "test/!(browser)/**/*.test.ts") },
  // By themselves: a browser would take the time that others are bounded by.
  { name: "tests in a browser", command: tests("test/browser/*.test.ts") },
  { name: "measured figures", command: [node, "tools/eval/eval.ts", "--gates"] },
]

const counts = { pass: 0, fail: 0, cancelled: 0, skipped: 0 }
const begun = performance.now()
const times: string[] = []
let broken = 0
for (const step of steps) {
  const started = performance.now()
  const { status, output } = await run(step)
  const ran = step.command.includes("--test") ? countTests(output) : null
  const whole = status === 0 && ran !== 0
  if (!whole) broken++
  times.push(`${whole ? "ok    " : "FAILED"} ${step.name} (${seconds(started)} s)`)
  console.log(`${times.at(-1)}\n`)
}
console.log(`${times.join("\n")}\nin all ${seconds(begun)} s\n`)
if (broken > 0) process.exitCode = 1
// A step that fails counts as one failure where its own tests do not say how many.
const failed = Math.max(counts.fail + counts.cancelled, broken)
console.log(`${counts.pass} passed, ${failed} failed, ${counts.skipped} skipped`)

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}

/** Adds the test runner's closing lines to the counts; the number of tests that ran. */
function countTests(output: string): number {
  let ran = 0
  for (const [, what, n] of output.matchAll(/^ℹ (pass|fail|cancelled|skipped) (\d+)$/gm)) {
    counts[what as keyof typeof counts] += Number(n)
    if (what !== "skipped") ran += Number(n)
  }
  return ran
}

/** Runs a step, shows what it prints, and keeps it. */
function run({ command: [program, ...args] }: Step): Promise<{ status: number; output: string }> {
  return new Promise(resolve => {
    let output = ""
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] })
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text
      process.stdout.write(text)
    })
    child.on("error", error => {
      console.error(`${program} does not run: ${error.message}; run this with \`npm test\``)
      resolve({ status: 1, output })
    })
    child.on("close", code => resolve({ status: code ?? 1, output }))
  })
}
