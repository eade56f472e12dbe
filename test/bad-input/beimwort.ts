import { spawn } from "node:child_process"
import { join } from "node:path"

/** What one call of the command line did. */
export interface Call {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The most memory that the process held, in MiB. */
  readonly memory: number
  /** Milliseconds from start to end. */
  readonly time: number
}

const main = join(import.meta.dirname, "../../src/cli/main.ts")
/** Makes the process tell its peak memory on a channel of its own when it ends. */
const meter = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS/1024)))`

/** Milliseconds after which a call is taken to hang, and is ended. */
const patience = 60_000

/**
 * Calls the command line in a process of its own. Standard input is written as fast as it is read; a process that
 * reads no further ends the writing, it is no error.
 */
export async function beimwort(
  args: readonly string[],
  stdin: Iterable<string | Uint8Array> = [],
): Promise<Call> {
  const started = performance.now()
  const child = spawn(process.execPath, ["--import", meter, main, ...args], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    timeout: patience,
    env: { ...process.env, NO_COLOR: "1", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" },
  })
  const outputs = [child.stdout, child.stderr, child.stdio[3] as NodeJS.ReadableStream].map(textOf)
  child.stdin.on("error", () => {})
  const ended = new Promise<number | null>(resolve => child.once("close", resolve))
  for (const chunk of stdin) {
    if (child.exitCode !== null || child.stdin.destroyed) break
    if (!child.stdin.write(chunk))
      await Promise.race([new Promise(drained => child.stdin.once("drain", drained)), ended])
  }
  child.stdin.end()
  const [code, stdout, stderr, memory] = await Promise.all([ended, ...outputs] as const)
  return {
    code,
    stdout: stdout ?? "",
    stderr: stderr ?? "",
    memory: Number(memory),
    time: performance.now() - started,
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ""
  stream.setEncoding("utf8")
  for await (const chunk of stream) text += chunk
  return text
}
