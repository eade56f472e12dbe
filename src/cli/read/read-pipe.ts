import type { PipeDocument } from "../../app/input/document.ts"
import { documents } from "../../app/input/documents.ts"
import { jsonLine } from "../../app/json-line.ts"
import { read } from "../../app/read.ts"
import type { Problem, Reading } from "../../model/reading.ts"
import { write } from "../write.ts"
import type { ReadOptions } from "./options.ts"
import { readerFailed } from "./reader-failed.ts"

/**
 * The pipe: one document a line on standard input, one reading a line on standard output, in the same order. A line
 * that is no document, or on which the reader fails, gives one line with its problem, and the pipe goes on. Resolves
 * to 0, or 1 where a line failed.
 */
export async function readPipe(options: ReadOptions): Promise<number> {
  let failed = 0
  for await (const entry of documents(process.stdin)) {
    const reading = "problem" in entry ? entry.problem : readDocument(entry.document, entry.line, options)
    if ("code" in reading) failed++
    await write(`${jsonLine("code" in reading ? { id: entry.id, problems: [reading] } : reading)}\n`)
  }
  return failed > 0 ? 1 : 0
}

/** The reading of one line's document, or why there is none. */
function readDocument(document: PipeDocument, line: number, options: ReadOptions): Reading | Problem {
  try {
    return read({
      ...(document.format === "html" ? { html: document.content } : { text: document.content }),
      id: document.id,
      url: document.url ?? options.url ?? null,
      lang: document.lang ?? options.lang ?? null,
      published: document.published ?? options.published ?? null,
    })
  } catch (error) {
    return readerFailed(error, `line ${line}`)
  }
}
