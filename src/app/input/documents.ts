import { isUtf8 } from "node:buffer"
import { problem } from "../../model/problem.ts"
import { documentOf, idAtBeginning, type PipeEntry } from "./document.ts"
import { type InputLimits, inputLimits, megabytes } from "./limits.ts"
import { type Line, linesOf } from "./lines.ts"
import { readFailure } from "./read-file.ts"

/**
 * The documents of a pipe: UTF-8, one JSON object a line (LF or CRLF), in any chunks. Blank lines are no documents and
 * are passed over, but counted. Any other line gives one entry, in order: the document, or what was wrong with it, and
 * the pipe goes on. A line over the limit costs no more memory than the limit. Throws ProblemError (not-readable,
 * is-a-directory) where the stream itself fails.
 */
export async function* documents(
  stream: AsyncIterable<Uint8Array>,
  limits: InputLimits = inputLimits,
): AsyncGenerator<PipeEntry> {
  const lines = linesOf(stream, limits.bytes)
  try {
    for await (const line of lines) {
      const entry = entryOf(line, limits)
      if (entry !== null) yield entry
    }
  } catch (error) {
    throw readFailure(error, "Standard input")
  }
}

/** What one line is; null for a blank one. */
function entryOf({ number, bytes, isCut }: Line, limits: InputLimits): PipeEntry | null {
  // Drops a byte order mark; joined files may have one before any line.
  const json = new TextDecoder().decode(bytes)
  if (isCut) {
    const what = `Line ${number} is longer than ${megabytes(limits.bytes)}`
    return { line: number, id: idAtBeginning(json), problem: problem("too-large", what) }
  }
  if (json.trim() === "") return null
  const entry = documentOf(json, number)
  if (isUtf8(bytes)) return entry
  // JSON between programs is UTF-8 (RFC 8259); replaced characters would change the words that somebody said.
  return { line: number, id: entry.id, problem: problem("bad-document", `Line ${number} is not UTF-8`) }
}
