import { ProblemError } from "../../model/problem.ts"
import { megabytes } from "./limits.ts"

/**
 * All bytes of a stream, `limit` at most: one byte more ends it with too-large, so that a file that grows, a pipe
 * without end or a bomb costs no more memory than the limit. `told` names the input in the message. The stream's own
 * errors pass through.
 */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  told: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw new ProblemError("too-large", `${told} holds more than ${megabytes(limit)}`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
