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
const steps: readonly Step[] = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "generated documents", command: [node, "tools/generate.ts", "--check"] },
  {
    name: "tests",
    command: [node, "--test", "--test-concurrency=2", "src/**/*.test.ts", "test/**/*.test.ts"],
  },
  { name: "measured figures", command: [node, "tools/eval/eval.ts", "--gates"] },
]

const counts = { pass: 0, fail: 0, skipped: 0 }
let broken = 0
for (const step of steps) {
  const started = performance.now()
  const { status, output } = await run(step)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (step.name === "tests")
    for (const [, what, n] of output.matchAll(/^ℹ (pass|fail|skipped) (\d+)/gm))
      counts[what as keyof typeof counts] = Number(n)
  if (status !== 0) broken++
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${step.name} (${seconds} s)\n`)
}
if (broken > 0) process.exitCode = 1
// A step that fails counts as one failure where its own tests do not say how many.
const failed = Math.max(counts.fail, broken)
console.log(`${counts.pass} passed, ${failed} failed, ${counts.skipped} skipped`)

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
