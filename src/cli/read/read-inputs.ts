import { readInput } from "../../app/input/read-input.ts"
import { jsonLine } from "../../app/json-line.ts"
import { type Explained, readExplained } from "../../app/read.ts"
import { ProblemError, shown } from "../../model/problem.ts"
import { terminal } from "../terminal.ts"
import { write } from "../write.ts"
import type { ReadOptions } from "./options.ts"
import { pretty } from "./pretty.ts"
import { readerFailed } from "./reader-failed.ts"

/**
 * Reads each input in turn and prints its reading in the form that was asked for. An input that cannot be read is told
 * on standard error, the rest is printed all the same. Resolves to the exit code: 0, or 1 where an input failed.
 */
export async function printReadings(inputs: readonly string[], options: ReadOptions): Promise<number> {
  let failed = 0
  const array = options.json === true && inputs.length > 1
  let printed = 0
  if (array) await write("[")
  for (const argument of inputs) {
    const read = await readOne(argument, options)
    if (!read) {
      failed++
      continue
    }
    const { reading } = read
    if (options.ndjson) await write(`${jsonLine(reading)}\n`)
    else if (options.json)
      await write(
        `${array && printed > 0 ? "," : ""}${array ? "\n" : ""}${jsonLine(reading)}${array ? "" : "\n"}`,
      )
    else
      await write(
        `${printed > 0 ? "\n" : ""}${pretty(reading, terminal(), options.explain ? read.explain() : null)}`,
      )
    printed++
  }
  if (array) await write("\n]\n")
  return failed > 0 ? 1 : 0
}

async function readOne(argument: string, options: ReadOptions): Promise<Explained | null> {
  try {
    const input = await readInput(argument)
    return readExplained({
      bytes: input.bytes,
      contentType: input.contentType,
      problems: input.problems,
      url: options.url ?? input.url,
      lang: options.lang ?? null,
      published: options.published ?? null,
      ...(options.format === "auto" ? {} : { format: options.format }),
    })
  } catch (error) {
    const { message } = error instanceof ProblemError ? error : readerFailed(error, shown(argument))
    process.stderr.write(`beimwort: ${shown(argument)}: ${message}\n`)
    return null
  }
}
