import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { read } from "../../src/index.ts"
import { sampleText } from "../text/sample-text.ts"

const sizes = [125_000, 250_000, 500_000, 1_000_000, 2_000_000] as const

/**
 * Prints how fast German text is read whole (blocks, sentences, clauses, statements, actors) beside Intl.Segmenter
 * only cutting the same text into words and sentences, how that grows with the text, and what one call of the command
 * costs beside starting Node alone.
 */
export function benchGerman(print: (line: string) => void = console.log): void {
  print("\nGerman text, the whole reading, generated articles")
  const words = new Intl.Segmenter("de", { granularity: "word" })
  const sentences = new Intl.Segmenter("de", { granularity: "sentence" })
  for (const size of sizes) {
    const { text } = sampleText("de", size)
    const bytes = Buffer.byteLength(text)
    const ours = best(() => read({ text, lang: "de" }).statements.length)
    const theirs = best(() => {
      let count = 0
      for (const { index } of words.segment(text)) count += index >= 0 ? 1 : 0
      for (const { index } of sentences.segment(text)) count += index >= 0 ? 1 : 0
      return count
    })
    print(
      `${`${(bytes / 1e6).toFixed(2)} MB`.padEnd(12)}${(bytes / 1e3 / ours).toFixed(2).padStart(8)} MB/s, ` +
        `${(ours / theirs).toFixed(2)} times what Intl.Segmenter takes for words and sentences`,
    )
  }
  start(print)
}

/** One call of `read` on one page in a process of its own, beside Node that does nothing. */
function start(print: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-bench-"))
  try {
    const page = join(folder, "page.txt")
    writeFileSync(page, sampleText("de", 6000).text)
    const main = join(import.meta.dirname, "..", "..", "src", "cli", "main.ts")
    const time = (args: readonly string[]) => {
      let fastest = Number.POSITIVE_INFINITY
      for (let i = 0; i < 7; i++) {
        const begun = performance.now()
        spawnSync(process.execPath, args)
        fastest = Math.min(fastest, performance.now() - begun)
      }
      return fastest
    }
    const node = time(["-e", "0"])
    const ours = time([main, "read", page, "--json"])
    print(
      `one call of read on one page ${ours.toFixed(0)} ms, ${(ours / node).toFixed(1)} times Node alone (${node.toFixed(0)} ms)`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The fastest of five runs in milliseconds of CPU time, which other work on the machine does not lengthen. */
function best(run: () => number): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage()
    if (run() === 0) throw new Error("nothing was read")
    const { user } = process.cpuUsage(before)
    fastest = Math.min(fastest, user / 1000)
  }
  return fastest
}
