/** One line of a byte stream, without its end. */
export interface Line {
  /** 1 for the first. */
  readonly number: number
  /** The line's bytes; of a line over the limit its beginning alone. */
  readonly bytes: Uint8Array
  /** Whether the line is longer than the limit. */
  readonly isCut: boolean
}

const newline = 0x0a

/** Bytes that are kept of a line over the limit: enough to see which document it was. */
const beginning = 4096

/**
 * Cuts a byte stream into lines at LF (a CR before it stays, and is white space to JSON); the last needs no end. A line over `limit` bytes is skipped to its
 * end without being kept. Asks for no further chunk before all lines of the last one were taken, so a slow consumer
 * slows the producer down.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array): void => {
    if (size > limit || part.length === 0) return
    size += part.length
    parts.push(part)
    if (size > limit) parts = [Buffer.concat(parts, Math.min(size, beginning))]
  }
  const finish = (): Line => {
    const isCut = size > limit
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    parts = []
    size = 0
    return { number: ++number, bytes: whole, isCut }
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield finish()
}
